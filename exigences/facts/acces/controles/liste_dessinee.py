"""A list that is only typed: lines that begin by a bullet or a number."""

import re
from collections.abc import Iterator
from itertools import groupby

from exigences.facts.acces.arbre import TEXTE, Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BLOCS

_BULLET = re.compile(r"(?:[•◦▪‣·●○■►✓]|[-–—*](?=\s))\s*[^\W_]")
_NUMBER = re.compile(r"(\d{1,2})\s?[.)]\s+[^\W\d_]")
_FEWEST = 3
_LONGEST = 300
_LISTS = frozenset({"ul", "ol", "menu", "dl"})
_OWN = _LISTS | frozenset(
    {"li", "dt", "dd", "pre", "code", "option", "td", "th", "label", "button", "a"}
)
_APART = _LISTS | {"table"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""A section that has its number is no line of a list."""


@controle(
    Regle(
        id="liste-dessinee",
        titre="Une liste n'est faite que de puces ou de numéros tapés.",
        remede="Écrire la liste avec <ul> ou <ol> et des <li>.",
        question="Ces lignes forment-elles une liste ?",
        impact="moderate",
        rgaa=("9.3.1", "9.3.2"),
        wcag=("1.3.1",),
        applicabilite=(
            "Les lignes affichées et entendues qui se suivent, dans un texte ou en paragraphes."
        ),
        echec="Trois lignes de suite, ou plus, commencent par la même puce, ou par 1, 2, 3.",
        limites=(
            "Deux lignes, ou des tirets de dialogue, ne sont qu'une question. Un astérisque collé "
            "au mot marque un champ obligatoire, et n'est pas une puce."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the lines of each element, by its line breaks or its paragraphs."""
    for node in arbre.noeuds:
        if node.balise in _OWN or node.balise.startswith("#") or not node.vu or not node.entendu:
            continue
        if node.dans(*_OWN) or node.role in ("list", "listbox", "presentation", "log"):
            continue
        lines = list(_lines(node))
        if len(lines) >= _FEWEST:
            yield from _judged(node, lines)


def _judged(node: Noeud, lines: list[tuple[Noeud, str]]) -> Iterator[Vu]:
    runs = [list(run) for kind, run in groupby(lines, lambda line: _mark(line[1])) if kind]
    longest = max(runs, key=len, default=[])
    marks = {_mark(text) for _, text in longest}
    numbers = [int(found[1]) for _, text in longest if (found := _NUMBER.match(text))]
    if marks == {"1"} and numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        longest = []
    if len(longest) < _FEWEST:
        yield Vu(node, Avis.PASSE)
        return
    first = longest[0][0]
    spoken = marks & {"-", "–", "—"} and any(len(text) > _LONGEST for _, text in longest)
    yield Vu(first, Avis.DOUTE if spoken or marks == {"—"} else Avis.ECHEC)


def _mark(line: str) -> str:
    """The bullet that begins a line, « 1 » for a number, '' for none."""
    if _BULLET.match(line):
        return line[0]
    return "1" if _NUMBER.match(line) else ""


def _lines(node: Noeud) -> Iterator[tuple[Noeud, str]]:
    """The lines of an element: cut at each <br>, one for each block in it."""
    told: list[str] = []
    first: Noeud = node
    for child in node.enfants:
        text = child.texte_vu
        block = child.balise in BLOCS and child.balise not in _APART
        if child.balise == "br" or block:
            if line := " ".join("".join(told).split()):
                yield first, line
            told = []
            if block:
                plain = not list(child.elements("br", "p", "div", "li"))
                yield child, text if plain and child.balise not in _HEADINGS else ""
        elif child.balise in _APART:
            told = []
        else:
            told.append(child.brut.get("x", "") if child.balise == TEXTE and child.vu else text)
            first = node
    if line := " ".join("".join(told).split()):
        yield first, line
