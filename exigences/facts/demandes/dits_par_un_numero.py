"""Answers asked beside a number by which a service, or another, can find them."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.demandes.acces_seul import asks_more_than_access
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields, comes_filled, is_due, label_of, signs_in_by
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import Trouve, notion

_LEAST = 2
"""Answers, or kinds of them, from which the number should have spared them."""
_ONESELF = (Nature.NOM, Nature.NAISSANCE, Nature.ADRESSE)
_NUMBERS = frozenset({Nature.IDENTIFIANT_ADMINISTRATIF, Nature.AUTRE})
_OWN = notion("numero-de-qui-est-connu")
_SOMEBODY_ELSE, _NEW = notion("une-autre-personne"), notion("dit-ce-qui-change")
_REGISTERS: tuple[tuple[Trouve, Trouve], ...] = (
    (notion("numero-d-une-structure"), notion("trait-d-une-structure")),
    (notion("immatriculation-d-un-engin"), notion("trait-d-un-engin")),
)
"""What a register knows, by a number of its own."""

type _Champs = list[tuple[PageFacts, Champ]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DitParUnNumero:
    """A number, and the answers that it could have given."""

    numero: Champ
    reponses: tuple[Champ, ...]
    du_service: bool
    """Whether the service itself gave the number."""


def told_by_a_number(parcours: ParcoursFacts) -> Iterator[DitParUnNumero]:
    """The answers that a register holds, once each register; then who one is, known by a number.

    What a script fills once the number is written is asked of nobody.
    """
    asked = [
        (page, champ)
        for page, champ in asked_fields(parcours)
        if is_due(parcours, champ) and not champ.prerempli and not comes_filled(parcours, champ)
    ]
    for number, trait in _REGISTERS:
        told = next(_in_a_register(asked, number, trait), None)
        if told is not None:
            yield told
    if asks_more_than_access(parcours):
        own = _known_to_the_service(asked)
        if own is not None:
            yield own


def _in_a_register(asked: _Champs, number: Trouve, trait: Trouve) -> Iterator[DitParUnNumero]:
    """The numbers of a register that stand on the screen of what it knows of them."""
    for page, champ in asked:
        if not _is_a_number(champ, number):
            continue
        beside = (other for of, other in asked if of.ecran == page.ecran and other is not champ)
        told = _each_once(other for other in beside if _names(other, trait))
        if len(told) >= _LEAST:
            yield DitParUnNumero(numero=champ, reponses=told, du_service=False)


def _known_to_the_service(asked: _Champs) -> DitParUnNumero | None:
    """The first number that the service gave, with what it asks of who holds it.

    What is told of somebody else, or an address that may be new, is not known by it.
    """
    number = next((c for p, c in asked if _is_ones_own(c) and not signs_in_by(p, c)), None)
    if number is None:
        return None
    moved = {page.ecran for page, champ in asked if _NEW.search(_all_said(champ))}
    told = _each_once(
        champ
        for page, champ in asked
        if _is_of_oneself(champ)
        and not signs_in_by(page, champ)
        and not (champ.nature is Nature.ADRESSE and page.ecran in moved)
    )
    if len({champ.nature for champ in told}) < _LEAST:
        return None
    return DitParUnNumero(numero=number, reponses=told, du_service=True)


def _is_ones_own(champ: Champ) -> bool:
    return champ.nature is Nature.IDENTIFIANT_CONNEXION or _is_a_number(champ, _OWN)


def _is_of_oneself(champ: Champ) -> bool:
    said = _all_said(champ)
    return champ.nature in _ONESELF and not (_SOMEBODY_ELSE.search(said) or _NEW.search(said))


def _all_said(champ: Champ) -> str:
    return fold(f"{label_of(champ)} | {champ.groupe}")


def _is_a_number(champ: Champ, number: Trouve) -> bool:
    return champ.nature in _NUMBERS and _names(champ, number)


def _names(champ: Champ, trait: Trouve) -> bool:
    file = champ.nature in (Nature.FICHIER, Nature.CONSENTEMENT)
    return not file and bool(trait.search(fold(asked_as(champ))))


def asked_as(champ: Champ) -> str:
    """The question that a field asks: that of its group, where it is one box of several."""
    return (champ.groupe or label_of(champ)).rstrip(" *")


def _each_once(champs: Iterator[Champ]) -> tuple[Champ, ...]:
    """The first field of each name: the boxes of a date are one answer."""
    first: dict[str, Champ] = {}
    for champ in champs:
        first.setdefault(fold(asked_as(champ)), champ)
    return tuple(first.values())
