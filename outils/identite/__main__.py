"""Audit each embedded service before and after each edit, and write docs/identite.md."""

import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from bs4 import BeautifulSoup

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, Conditions
from exigences.browser.playwright_engine import open_playwright
from exigences.chaine.analyse import analyse
from exigences.demo.serveur import serve_demo
from exigences.loading import fill_steps, load_scenario
from exigences.loading.bibliotheque import DEMARCHES, SOSIES, open_procedure
from exigences.model.choix import TEMOIN
from exigences.model.rapport.rapport import Rapport
from exigences.replay.events import ReplayEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of
from exigences.replay.runner import Replay
from outils.identite.cles import Mesure, measured
from outils.identite.retouches import REELLES, SANS_EFFET, Retouche
from outils.justesse.wilson import wilson

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

RACINE = Path(__file__).resolve().parent.parent.parent
PAGE = RACINE / "docs" / "identite.md"


def edited(edit: Retouche) -> "Callable[[WSGIApplication], WSGIApplication]":
    """Serve an application whose every HTML page is edited."""

    def around(app: "WSGIApplication") -> "WSGIApplication":
        def answer(environ: Any, start: Any) -> Iterable[bytes]:
            told: list[Any] = []

            def keep(status: str, headers: list[tuple[str, str]], *_: Any) -> Callable[..., Any]:
                told[:] = [status, headers]
                return lambda _: None

            body = b"".join(app(environ, keep))
            status, headers = told
            kind = next((v for k, v in headers if k.lower() == "content-type"), "")
            if kind.startswith("text/html"):
                page = BeautifulSoup(body, "html.parser")
                edit(page)
                body = str(page).encode()
                headers = [(k, v) for k, v in headers if k.lower() != "content-length"]
                headers.append(("Content-Length", str(len(body))))
            start(status, headers)
            return [body]

        return answer

    return around


def report(engine: BrowserEngine, name: str, edit: Retouche) -> Rapport:
    """Audit an embedded service, edited, as its own procedure does."""
    source = open_procedure(name)
    scenario = load_scenario(SOSIES.find(TEMOIN))
    with serve_demo(0, edited(edit)) as served:
        start = urlsplit(source.procedure.depart)
        moved = urlunsplit(start._replace(netloc=f"{start.hostname}:{served.port}"))
        source = replace(source, procedure=source.procedure.model_copy(update={"depart": moved}))
        conditions = Conditions(
            scenario=scenario, admis=reach_of(source.procedure).admis, timeout_ms=30_000
        )
        with engine.session(conditions) as session:
            replay = Replay(
                source=source,
                scenario=scenario,
                moteur=engine.describe(),
                outil="0",
                debut="2026-01-01T00:00:00+00:00",
                session=session,
                options=ReplayOptions(
                    etapes=fill_steps(source.procedure.etapes, scenario.sosie, {}),
                    captures=False,
                ),
            )
            (end,) = [e for e in replay.run() if isinstance(e, ReplayEnded)]
    return analyse(end.parcours)


def pairs() -> Iterator[tuple[bool, str, Mapping[str, Mesure]]]:
    """Measure every edit on every embedded service."""
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        for name in DEMARCHES.noms():
            before = report(engine, name, lambda _: None)
            for real, edits in ((False, SANS_EFFET), (True, REELLES)):
                for title, edit in edits.items():
                    after = report(engine, name, edit)
                    if len(after.ecrans) < len(before.ecrans):
                        sys.stdout.write(f"{name}, {title} : le rejeu s'est arrêté, laissé.\n")
                        continue
                    found = measured(before, after, reelle=real)
                    own = found["ce programme"]
                    if real and not own.ajouts:
                        sys.stdout.write(f"{name}, {title} : rien d'ajouté n'est vu, laissé.\n")
                        continue
                    sys.stdout.write(f"{name}, {title} : {own}\n")
                    yield real, f"{name}, {title}", found


def page(found: Sequence[tuple[bool, str, Mapping[str, Mesure]]]) -> str:
    """Write the page: each way of knowing findings again, over all pairs."""
    ways: dict[str, list[tuple[bool, Mesure]]] = defaultdict(list)
    for real, _, measures in found:
        for way, measure in measures.items():
            ways[way].append((real, measure))
    harmless = sum(not real for real, *_ in found)
    lines = [
        "# Reconnaître un constat d'un audit à l'autre\n",
        "Page écrite par `make identite` : ne la changez pas à la main.\n",
        "Chaque service fictif est audité, puis audité de nouveau après une retouche qu'un script",
        "fait sur toutes ses pages (`outils/identite/retouches.py`). Une retouche sans effet ne",
        "devrait rien rendre nouveau ; une retouche réelle ajoute ce qu'une règle doit voir, et",
        "cela ne doit répondre à aucun ancien constat. À côté, les mêmes constats, reconnus par la",
        "clé de quatre outils du domaine (`outils/identite/cles.py`).\n",
        f"{len(found)} paires : {harmless} sans effet, {len(found) - harmless} réelles.\n",
        "| reconnu par | gardés | part | intervalle | faux nouveaux | ajouts manqués |",
        "| --- | ---: | ---: | :---: | ---: | ---: |",
        *(_row(way, rows) for way, rows in ways.items()),
        "\n« Ce programme » apparie deux rapports (`comparer`, `--reference`) ; « empreinte",
        "seule » compare les empreintes sans voir l'autre rapport, comme le fait une forge.\n",
        "## Paires où ce programme se trompe\n",
        *(_wrong(found) or ["Aucune."]),
        "",
    ]
    return "\n".join(lines)


def _row(way: str, rows: Sequence[tuple[bool, Mesure]]) -> str:
    quiet = [m for real, m in rows if not real]
    kept, total = sum(m.gardes for m in quiet), sum(m.total for m in quiet)
    low, high = wilson(kept, total)
    share = f"{kept / total:.3f} | {low:.3f} – {high:.3f}".replace(".", ",")
    false = sum(m.faux_nouveaux for m in quiet)
    added = [m for real, m in rows if real]
    missed = f"{sum(m.manques for m in added)} / {sum(m.ajouts for m in added)}"
    return f"| {way} | {kept} / {total} | {share} | {false} | {missed} |"


def _wrong(found: Sequence[tuple[bool, str, Mapping[str, Mesure]]]) -> list[str]:
    return [
        f"- {title} : {own.total - own.gardes} perdus, {own.faux_nouveaux} faux nouveaux, "
        f"{own.manques} ajouts manqués"
        for real, title, measures in found
        if (own := measures["ce programme"]).manques
        or (not real and (own.faux_nouveaux or own.gardes < own.total))
    ]


if __name__ == "__main__":
    PAGE.write_text(page(list(pairs())), encoding="utf-8")
