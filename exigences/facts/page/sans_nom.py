"""Says what stands near a field without a name, by which a person finds it on the screen."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exigences.facts.page.lecture import in_its_form, is_labelled
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bloc, Bouton

_NEAR = 12
"""Elements before a field among which what announces it stands."""
_END = " :\u00a0\u202f"
_LONG = 60
"""Signs of the longest text that designates something."""


def with_neighbours(
    champs: Iterable[Champ], blocs: Sequence[Bloc], boutons: Sequence[Bouton]
) -> tuple[Champ, ...]:
    """The same fields; those that no word names, with what stands near them."""
    return tuple(c if is_labelled(c) else replace(c, pres=_near(c, blocs, boutons)) for c in champs)


def _near(champ: Champ, blocs: Sequence[Bloc], boutons: Sequence[Bouton]) -> str:
    """The last words before a field, else the first button of its form; '' where neither is."""
    here = champ.lieu
    before = [
        (bloc.lieu.ordre, bloc.texte)
        for bloc in blocs
        if bloc.lieu.cadre == here.cadre and 0 < here.ordre - bloc.lieu.ordre <= _NEAR
        if not bloc.replie and _designates(bloc.texte) and not _is_in(champ, bloc)
    ]
    if before:
        return f"après “{max(before)[1].rstrip(_END)}”"
    beside = (
        bouton.texte
        for bouton in in_its_form(boutons, champ)
        if champ.formulaire is not None and _designates(bouton.texte)
    )
    return next((f"avec le bouton “{texte}”" for texte in beside), "")


def _designates(texte: str) -> bool:
    return len(texte) <= _LONG and any(map(str.isalpha, texte))


def _is_in(champ: Champ, bloc: Bloc) -> bool:
    """Whether a field shares the surface of a text, which then goes on after it."""
    box = bloc.lieu.boite
    return box is not None and box.meets(champ.lieu.boite)
