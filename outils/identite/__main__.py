"""Audit each embedded service before and after each edit, and write docs/identite.md."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from bs4 import BeautifulSoup

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine
from exigences.browser.playwright_engine import open_playwright
from exigences.chaine.analyse import analyse
from exigences.demo.serveur import serve_demo
from exigences.loading.bibliotheque import DEMARCHES, open_procedure
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.rapport import Rapport
from exigences.replay.events import ReplayEnded
from exigences.replay.options import ReplayOptions
from outils.identite.cles import Mesure, measured
from outils.identite.page import MESURES, Mesures, Retouchee, page
from outils.identite.publiees import published
from outils.identite.retouches import (
    REELLES,
    SANS_EFFET,
    Retouche,
    renamed_beside,
    renamed_ids,
)
from outils.rejeu import replayed

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

RACINE = Path(__file__).resolve().parent.parent.parent
PAGE = RACINE / "docs" / "identite.md"


def edited(edit: Retouche) -> "Callable[[WSGIApplication], WSGIApplication]":
    """Serve an application whose every HTML page is edited, and its style sheets to match."""

    def around(app: "WSGIApplication") -> "WSGIApplication":
        def answer(environ: Any, start: Any) -> Iterable[bytes]:
            told: list[Any] = []

            def keep(status: str, headers: list[tuple[str, str]], *_: Any) -> Callable[..., Any]:
                told[:] = [status, headers]
                return lambda _: None

            body = b"".join(app(environ, keep))
            status, headers = told
            kind = next((v for k, v in headers if k.lower() == "content-type"), "")
            body = _edited(body, kind, edit)
            headers = [(k, v) for k, v in headers if k.lower() != "content-length"]
            start(status, [*headers, ("Content-Length", str(len(body)))])
            return [body]

        return answer

    return around


def _edited(body: bytes, kind: str, edit: Retouche) -> bytes:
    if kind.startswith("text/html"):
        page = BeautifulSoup(body, "html.parser")
        edit(page)
        return str(page).encode()
    if kind.startswith(("text/css", "text/javascript")):
        return renamed_beside(body.decode(), kind, edit).encode()
    return body


def followed(procedure: Procedure, edit: Retouche) -> Procedure:
    """Return the procedure as its author keeps it: what it names by identifier is renamed too."""
    if edit is not renamed_ids:
        return procedure
    told = procedure.model_dump_json(by_alias=True, exclude_unset=True)
    return Procedure.model_validate_json(re.sub(r'"#(\w)', r'"#v2-\1', told))


def report(engine: BrowserEngine, name: str, edit: Retouche) -> Rapport:
    """Audit an embedded service, edited, as its own procedure does."""
    source = open_procedure(name)
    with serve_demo(0, edited(edit)) as served:
        start = urlsplit(source.procedure.depart)
        moved = urlunsplit(start._replace(netloc=f"{start.hostname}:{served.port}"))
        procedure = followed(source.procedure, edit).model_copy(update={"depart": moved})
        source = replace(source, procedure=procedure)
        events = replayed(engine, source, ReplayOptions(captures=False))
        (end,) = [e for e in events if isinstance(e, ReplayEnded)]
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


def measure() -> Mesures:
    """Measure every edit in a browser; the figures are kept after each, should the run be ended."""
    kept = Mesures(prevues=len(DEMARCHES.noms()) * (len(SANS_EFFET) + len(REELLES)), paires=())
    for real, title, measures in pairs():
        pair = Retouchee(reelle=real, titre=title, mesures=dict(measures))
        kept = kept.model_copy(update={"paires": (*kept.paires, pair)})
        MESURES.write_text(kept.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return kept


def main() -> None:
    """Write the page; `--relire` takes the figures that the last run kept, without a browser."""
    parser = argparse.ArgumentParser(prog="python -m outils.identite")
    parser.add_argument("--relire", action="store_true", help="sans refaire les retouches")
    again = parser.parse_args().relire
    found = Mesures.model_validate_json(MESURES.read_text("utf-8")) if again else measure()
    PAGE.write_text(page(found, published()), encoding="utf-8")


if __name__ == "__main__":
    main()
