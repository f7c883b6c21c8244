"""Writes the page of figures: counts, shares and intervals, and every confusion by its name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from outils.justesse import formasaurus
from outils.justesse.comparaison import PageLue, Releve
from outils.justesse.mesures import (
    SORTES,
    Mesure,
    Part,
    demands,
    measure,
    once_a_site,
    page_kinds,
    traps,
)
from outils.justesse.methode import CONFUSIONS, INTRODUCTION
from outils.justesse.tables import interval, number

_HEAD = (
    (
        "| | justes parmi ce que le programme dit | précision | intervalle "
        "| trouvés parmi ce qui est annoté | rappel | intervalle |"
    ),
    "| --- | ---: | ---: | :---: | ---: | ---: | :---: |",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesures:
    """All that the page says."""

    pages: tuple[PageLue, ...]
    absentes: tuple[str, ...]
    """Pages that could not be collected."""
    annotees: int
    versions: Mapping[str, str]
    """Of the browser, of axe and of the program."""


def accuracy_page(mesures: Mesures) -> str:
    """The whole page, in Markdown."""
    halves = {
        "Moitié paire": [page for page in mesures.pages if page.paire],
        "Moitié impaire": [page for page in mesures.pages if not page.paire],
    }
    lines = [_introduction(mesures, halves)]
    for title, pages in halves.items():
        lines += [f"## {title}", "", *_half(pages), ""]
    lines += ["## Confusions", "", *_confusions(halves)]
    return "\n".join(lines) + "\n"


def _introduction(mesures: Mesures, halves: Mapping[str, Sequence[PageLue]]) -> str:
    even, odd = (len(pages) for pages in halves.values())
    return INTRODUCTION.format(
        paquet=formasaurus.PAQUET,
        version=formasaurus.VERSION,
        annotees=mesures.annotees,
        lues=len(mesures.pages),
        paires=even,
        impaires=odd,
        absentes=len(mesures.absentes),
        **mesures.versions,
    )


def _half(pages: Sequence[PageLue]) -> Iterator[str]:
    releves = [releve for page in pages for releve in page.releves]
    yield from _table("Nature de tous les champs", (measure(s, releves) for s in SORTES))
    yield from _sites(releves)
    shown = [releve for releve in releves if releve.rendu]
    yield from _table("Nature des champs montrés", (measure(s, shown) for s in SORTES))
    yield from _table(
        "Adresse comptée comme une demande (une lettre d'information ou une recherche n'en est "
        "pas une)",
        [demands(releves)],
    )
    yield from _table("Sorte de la page", _page_rows(pages))
    avoided, _ = traps(releves)
    yield f"Pièges à robots qui ne sont pas pris pour des champs : {_share(avoided)}."


def _sites(releves: Sequence[Releve]) -> Iterator[str]:
    yield from ("### Nature de tous les champs, chaque champ d'un site compté une fois", "")
    yield "| | trouvés parmi ce qui est annoté | rappel | intervalle |"
    yield "| --- | ---: | ---: | :---: |"
    for sorte in SORTES:
        part = once_a_site(sorte, releves)
        cells = (sorte.nom, f"{part.bons} / {part.total}", _value(part), _interval(part))
        yield f"| {' | '.join(cells)} |"
    yield ""


def _page_rows(pages: Sequence[PageLue]) -> Iterator[Mesure]:
    kinds = page_kinds(pages)
    yield Mesure(nom="toutes", precision=kinds.justes, rappel=kinds.justes)
    yield from kinds.par_sorte


def _table(title: str, rows: Iterable[Mesure]) -> Iterator[str]:
    yield from (f"### {title}", "", *_HEAD)
    for row in rows:
        cells = [row.nom]
        for part in (row.precision, row.rappel):
            cells += [f"{part.bons} / {part.total}", _value(part), _interval(part)]
        yield f"| {' | '.join(cells)} |"
    yield ""


def _value(part: Part) -> str:
    return number(part.valeur) if part.total else "—"


def _interval(part: Part) -> str:
    return interval(part.bons, part.total) if part.total else "—"


def _share(part: Part) -> str:
    return f"{part.bons} sur {part.total} ({_value(part)} ; {_interval(part)})"


def _confusions(halves: Mapping[str, Sequence[PageLue]]) -> Iterator[str]:
    even, odd = halves.values()
    yield CONFUSIONS
    for (kind, code, control, said), times in _counted(odd):
        yield f"| {kind} | `{code}` | {control} | {said} | {times} |"
    yield from ("", "### Moitié paire, une à une", "")
    for kind, releve, reason in _all_confusions(even):
        yield (
            f"- {kind}, {reason} : `{releve.page}`, champ `{_safe(releve.nom)}`, étiquette "
            f"`{releve.code}`, lu : {_said(releve)}"
        )
    for half, pages in (("paire", even), ("impaire", odd)):
        wrong = page_kinds(pages).erreurs
        pairs = Counter(f"{page.sorte} lue comme {page.sorte_lue}" for page in wrong)
        for pair, times in sorted(pairs.items()):
            yield f"- page de la moitié {half}, {pair} : {times}"


def _counted(pages: Sequence[PageLue]) -> Sequence[tuple[tuple[str, str, str, str], int]]:
    found = _all_confusions(pages)
    counts = Counter((f"{kind}, {why}", r.code, r.type or "—", _said(r)) for kind, r, why in found)
    return sorted(counts.items(), key=lambda item: (item[0][0], -item[1], item[0]))


def _all_confusions(pages: Sequence[PageLue]) -> Iterator[tuple[str, Releve, str]]:
    releves = [releve for page in pages for releve in page.releves]
    for row in (*(measure(sorte, releves) for sorte in SORTES), demands(releves)):
        yield from ((row.nom, releve, "dit à tort") for releve in row.a_tort)
        yield from ((row.nom, releve, "manqué") for releve in row.manques)
    _, taken = traps(releves)
    yield from (("piège", releve, "pris pour un champ") for releve in taken)


def _said(releve: Releve) -> str:
    return ", ".join(sorted(releve.natures)) or "champ absent de la page ouverte"


def _safe(name: str) -> str:
    return name.replace("`", "'").replace("\n", " ")[:80]
