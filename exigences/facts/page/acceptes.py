"""The fields that a service let empty, or refused so, when a form was sent empty to try it."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from exigences.facts.page.dates_en_cases import date_of, is_part_of_a_date
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import LienMessage, ProvocationFacts
from exigences.model.lieu import CheminCadre
from exigences.model.procedure.procedure import GenreProvocation

type _Formulaire = tuple[int, CheminCadre, int | None]
"""Screen, frame, and index of a form in its frame; None for what stands in no form."""

_BOXES = frozenset({"checkbox", "radio", "switch"})
_SEVERAL = 2
"""Answers that a service says it lacks, from which it looked at the whole form."""


def with_what_may_be_left(
    pages: Iterable[PageFacts], provocations: Iterable[ProvocationFacts]
) -> tuple[PageFacts, ...]:
    """The same pages; the empty fields of a form that was taken empty may stay so.

    What came filled was sent so: nothing is known of it. A step that lets by what it marks as due
    may well refuse it at the end.
    """
    seen = tuple(pages)
    taken = {form: p.definitif for p in provocations if (form := _taken(p, seen)) is not None}
    return tuple(
        replace(page, champs=tuple(_left(page, champ, taken) for champ in page.champs))
        for page in seen
    )


def with_what_was_refused(
    pages: Iterable[PageFacts], provocations: Iterable[ProvocationFacts]
) -> tuple[PageFacts, ...]:
    """The same pages; what the service refused empty is to answer, whatever the page says before.

    A button that takes in a file wants one, and says nothing of whether it is due.
    Where it named several such answers of a form, the others may be left empty.
    Of boxes of one name, the first stands for all: one of them is to tick.
    """
    seen, tried = tuple(pages), tuple(provocations)
    refused: Set[tuple[int, str]] = {
        (seen[p.page].ecran, selector) for p in tried for selector in p.refuses
    }
    if not refused:
        return seen
    refused = _with_the_rest_of_dates(seen, refused)
    judged = {
        form: frozenset(champ.lieu.selecteur for champ in seen[one.page].champs if champ.visible)
        for one in tried
        if (form := _judged(one, seen)) is not None
    }
    return tuple(_with_refused(_with_spared(page, judged, refused), refused) for page in seen)


def _judged(provocation: ProvocationFacts, pages: tuple[PageFacts, ...]) -> _Formulaire | None:
    """The form of which the service itself named several answers that it lacks."""
    by_itself = all(m.lien is not LienMessage.NAVIGATEUR for m in provocation.messages)
    if len(provocation.refuses) < _SEVERAL or not by_itself:
        return None
    return _pressed(provocation, pages)


def _pressed(provocation: ProvocationFacts, pages: tuple[PageFacts, ...]) -> _Formulaire | None:
    """The form of the button that was pressed; None where none is known to have been."""
    page, place = pages[provocation.page], provocation.bouton
    buttons = (b for b in page.boutons if place and b.lieu.element == place.element)
    button = next(buttons, None)
    return None if button is None else (page.ecran, button.lieu.cadre, button.formulaire)


def _with_spared(
    page: PageFacts,
    judged: Mapping[_Formulaire, Set[str]],
    refused: Set[tuple[int, str]],
) -> PageFacts:
    """A page where what a form lacked, unreproached, may be left empty.

    `judged`: the fields that were there as each form was tried; others may have come since.
    """

    def read(champ: Champ) -> Champ:
        form = (page.ecran, champ.lieu.cadre, champ.formulaire)
        named = champ.obligatoire or (page.ecran, champ.lieu.selecteur) in refused
        there = champ.lieu.selecteur in judged.get(form, ())
        spared = there and not named and not champ.prerempli
        return replace(champ, facultatif=True) if spared else champ

    return replace(page, champs=tuple(map(read, page.champs)))


def _with_the_rest_of_dates(
    pages: Iterable[PageFacts], refused: Set[tuple[int, str]]
) -> frozenset[tuple[int, str]]:
    """The fields that were refused, with the other boxes of each date: one is named for all."""
    parts = [(page.ecran, c) for page in pages for c in page.champs if is_part_of_a_date(c)]
    dates = {(e, date_of(c)) for e, c in parts if (e, c.lieu.selecteur) in refused}
    return frozenset(refused) | {
        (e, c.lieu.selecteur) for e, c in parts if (e, date_of(c)) in dates
    }


def _with_refused(page: PageFacts, refused: Set[tuple[int, str]]) -> PageFacts:
    told: set[str] = set()

    def read(champ: Champ) -> Champ:
        of_a_group = champ.type in _BOXES and bool(champ.nom)
        due = not champ.lieu.cadre and (page.ecran, champ.lieu.selecteur) in refused
        aside = champ.type == "file" and champ.facultatif
        if not due or aside or (of_a_group and champ.nom in told):
            return champ
        others = [c for c in page.champs if of_a_group and _is_beside(c, champ)]
        told.update({champ.nom} if of_a_group else ())
        autres = champ.autres or tuple(c.lieu.selecteur for c in others)
        return replace(champ, obligatoire=True, facultatif=False, autres=autres)

    return replace(page, champs=tuple(map(read, page.champs)))


def _is_beside(champ: Champ, other: Champ) -> bool:
    """Whether two boxes of a frame are answers of one question."""
    same = champ.nom == other.nom and champ.formulaire == other.formulaire
    return same and not champ.lieu.cadre and champ.lieu.selecteur != other.lieu.selecteur


def _taken(provocation: ProvocationFacts, pages: tuple[PageFacts, ...]) -> _Formulaire | None:
    """The form that the service took empty, by the button that sent it."""
    sent = provocation.genre is GenreProvocation.ENVOI_VIDE and provocation.avance
    return _pressed(provocation, pages) if sent else None


def _left(page: PageFacts, champ: Champ, taken: Mapping[_Formulaire, bool]) -> Champ:
    """A field that may stay empty; `taken`: whether each form taken empty was sent for good."""
    form = (page.ecran, champ.lieu.cadre, champ.formulaire)
    put_off = champ.obligatoire and champ.obligatoire_signale and not taken.get(form)
    if champ.prerempli or form not in taken or put_off:
        return champ
    return replace(champ, facultatif=True, obligatoire=False)
