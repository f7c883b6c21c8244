"""Finds, among the steps of a procedure, those that fill one form and the click that sends it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import (
    Appuyer,
    Cliquer,
    Cocher,
    DansLeCadre,
    Envoyer,
    Etape,
    Franchir,
    Role,
    Si,
    verb_of,
)

_CHOICES = ("option", "menuitem", "treeitem", "gridcell")
"""ARIA roles of what one chooses in what a field has opened."""
_NEXT = "Tab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """Steps `debut` to `fin` - 1 of a list fill a form; step `fin` clicks its button."""

    debut: int
    fin: int
    bouton: Cible
    permis: bool
    """Whether the procedure lets this form be tried."""
    irreversible: bool
    """Whether the click is the one that must never be done for nothing."""
    cadre: bool
    """Whether a frame is filled on the way."""
    obstacle: bool
    """Whether a captcha or a code is passed on the way."""


def fillings(steps: Sequence[Etape]) -> Iterator[Filling]:
    """The forms that a list of steps fills, in order; what lies inside forks and frames is apart.

    A step that neither fills nor looks ends a form: only a click says by which button it goes. A
    fork that fills a field is a part of the form around it, as is the choice of a list that a field
    has opened, or the key by which one leaves a field.
    """
    start: int | None = None
    for index, step in enumerate(steps):
        if step.role is Role.REMPLIT or isinstance(step, Franchir | DansLeCadre) or _forks(step):
            start = index if start is None else start
        elif step.role is not Role.REGARDE and not goes_on_filling(step):
            if start is not None and isinstance(step, Cliquer | Envoyer):
                yield _filling(steps, start, index, step)
            start = None


def goes_on_filling(step: Etape) -> bool:
    """Whether a step chooses in a list, or leaves a field: the form is not done with."""
    if isinstance(step, Cliquer):
        return step.cliquer.role in _CHOICES
    return isinstance(step, Appuyer) and step.appuyer.touche == _NEXT


def _forks(step: Etape) -> bool:
    """Whether a step is a fork that fills a field, in one of its ways."""
    if not isinstance(step, Si):
        return False
    inner = (*step.si.alors, *step.si.sinon)
    return any(other.role is Role.REMPLIT or _forks(other) for other in inner)


def _filling(steps: Sequence[Etape], start: int, end: int, click: Cliquer | Envoyer) -> Filling:
    bouton = click.envoyer if isinstance(click, Envoyer) else click.cliquer
    return Filling(
        debut=start,
        fin=end,
        bouton=bouton,
        permis=bouton.provoquer,
        irreversible=isinstance(click, Envoyer),
        cadre=any(isinstance(step, DansLeCadre) for step in steps[start:end]),
        obstacle=any(isinstance(step, Franchir) for step in steps[start:end]),
    )


def targets(steps: Sequence[Etape]) -> Iterator[Cible]:
    """What the steps press, tick or look for, wherever they are written."""
    for step in steps:
        match step:
            case Envoyer(envoyer=cible) | Cliquer(cliquer=cible) | Cocher(cocher=cible):
                yield from cible.alternatives()
            case Si(si=fourche):
                yield from fourche.visible.alternatives()
                yield from targets((*fourche.alors, *fourche.sinon))
            case DansLeCadre(dans_le_cadre=cadre):
                yield from targets(cadre.etapes)
            case _:
                pass


def names_of(steps: Sequence[Etape]) -> frozenset[str]:
    """The names of all that the steps act on, wherever they are written."""
    return frozenset(cible.dit for cible in acted_on(steps) if cible.dit)


def acted_on(steps: Sequence[Etape]) -> Iterator[Cible]:
    """The targets of the steps that press or fill, the first designation of each."""
    for step in steps:
        match step:
            case Si(si=fourche):
                yield from acted_on((*fourche.alors, *fourche.sinon))
            case DansLeCadre(dans_le_cadre=cadre):
                yield from acted_on(cadre.etapes)
            case _:
                what = getattr(step, verb_of(step) or "", None)
                if isinstance(what, Cible) and step.role in (Role.PRESSE, Role.REMPLIT):
                    yield what


def sendings(steps: Sequence[Etape]) -> Iterator[Cible]:
    """The buttons of the irreversible steps, wherever they are written."""
    for step in steps:
        match step:
            case Envoyer(envoyer=bouton):
                yield bouton
            case Si(si=fourche):
                yield from sendings((*fourche.alors, *fourche.sinon))
            case DansLeCadre(dans_le_cadre=cadre):
                yield from sendings(cadre.etapes)
            case _:
                pass
