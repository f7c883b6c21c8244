"""The locators of Playwright, link by link, into what a gesture aims at."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from exigences.enregistrement.geste import Vise
from exigences.enregistrement.selecteurs import plain_css

_FRAME_NAME = re.compile(r"\[(?:title|name|src|aria-label)[*^$]?=[\"']?(.+?)[\"']?\]")
_LITERAL = re.compile(r"\^?((?:[^\\^$.|?*+()\[\]{}]|\\[^\w])*)\$?")
"""An expression that only quotes a text."""
_ENTRY = re.compile(r"nth|first|last")


@dataclass(frozen=True, slots=True, kw_only=True)
class Maillon:
    """A link of a locator: what Playwright calls its kind, and what it says."""

    sorte: str
    corps: str = ""
    nom: str | None = None
    """Accessible name, of a role."""
    illisible: bool = False
    """Whether what it says is no plain text."""


def literal(pattern: str) -> str | None:
    """The text that an expression quotes, None where it says more."""
    found = _LITERAL.fullmatch(pattern)
    return re.sub(r"\\(.)", r"\1", found[1]) if found else None


def located(links: Iterable[Maillon]) -> Vise:
    """What a locator designates; `doute` says what of it was left out."""
    vise = Vise()
    for link in links:
        vise = _joined(vise, link)
    return vise


def _joined(vise: Vise, link: Maillon) -> Vise:
    if link.illisible:
        return replace(vise, doute="un motif de texte que la démarche ne sait pas dire")
    match link.sorte:
        case "frame" | "frame-locator":
            return _entered(vise, link)
        case "nth" if link.corps.isdecimal():
            return replace(vise, rang=int(link.corps) + 1)
        case "first":
            return replace(vise, rang=1)
        case "has-text":
            return replace(vise, dans=link.corps) if not vise.dit else _within(vise, link.corps)
        case "visible" | "filter-visible" | "any-frame":
            return vise
        case kind if (said := _said(kind, link)) is not None:
            return _beneath(vise, said)
        case kind:
            return replace(vise, doute=f"« {kind} »")


def _said(kind: str, link: Maillon) -> Vise | None:
    """What one link designates alone, None where it designates nothing."""
    match kind:
        case "role":
            return Vise(role=link.corps, nom=link.nom or "")
        case "label" | "placeholder":
            return Vise(etiquette=link.corps)
        case "text":
            return Vise(texte=link.corps)
        case "alt" | "title":
            return Vise(nom=link.corps)
        case "test-id":
            quoted = link.corps.replace("\\", "\\\\").replace('"', '\\"')
            return Vise(css=f'[data-testid="{quoted}"]')
        case "default":
            css = plain_css(link.corps)
            return Vise(css=css, doute="" if css else f"le sélecteur « {link.corps} »")
        case _:
            return None


def _beneath(vise: Vise, said: Vise) -> Vise:
    """What is looked for in what was found so far: in the block that bears its name."""
    inside = vise.dans or vise.dit
    css = f"{vise.css} {said.css}" if vise.css and said.css else said.css
    doute = said.doute or vise.doute
    if vise.designe and not inside and not (vise.css and said.css):
        doute = doute or f"« {vise.css or vise.role} », autour"
    return replace(said, css=css, dans=inside, cadre=vise.cadre, doute=doute)


def _within(vise: Vise, text: str) -> Vise:
    """An element that holds a text: by that text where it has no other name."""
    return vise if text in vise.dit else replace(vise, dans=vise.dans or text)


def _entered(vise: Vise, link: Maillon) -> Vise:
    """The frame that the links so far designate, or that this one does."""
    told = link.corps or vise.css
    found = _FRAME_NAME.search(told)
    name = found[1] if found else vise.nom
    # A frame that has no name is not said: a target is looked for in all of them.
    return Vise(cadre=(*vise.cadre, name) if name else vise.cadre)
