"""Reads the answers of lists, native or drawn by scripts, and finds those that are long."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from exigences.facts.demandes.a_remplir import asked_of_all
from exigences.facts.demandes.etoiles import is_no_answer
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, is_answered, label_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.model.lieu import is_within

_LONG = 100
"""Answers from which nobody reads a list whole."""
_A_NUMBER = re.compile(r"\W*\d+\W*")
_LISTS = frozenset({"select", "listbox"})
_DRAWN, _OPENS = "listbox", "combobox"
"""What a script makes of a list once it is open, and what opens it without letters to type."""
_DIGITS = re.compile(r"\d+")
_OPTION = "option"
"""What makers name the answers of a list that stands apart from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeLongue:
    """A list of many answers."""

    champ: Champ
    nom: str
    choix: int
    sur: bool
    """Whether the journey chose in it, as browsers draw it."""
    dessinee: bool
    """Whether a script draws it."""


def long_lists(parcours: ParcoursFacts) -> Iterator[ListeLongue]:
    """The lists of a hundred answers or more, each once; numbers in their order are found at once.

    One where letters are typed to search is none. One that the journey left as it is
    may be left by others; a drawn one may be searched in a way of its own.
    """
    acted = acted_by_screen(parcours)
    seen: set[tuple[object, ...]] = set()
    for page, champ in asked_of_all(parcours):
        drawn = champ.type == _DRAWN and not champ.options and _is_only_opened(page, champ)
        shown = answers_shown(page, champ) if drawn else champ.options
        answers = _answers(shown[1:] if shown and is_no_answer(shown[0]) else shown)
        place = (page.ecran, *champ.lieu.element)
        if champ.type not in _LISTS or champ.propose or answers < _LONG or place in seen:
            continue
        seen.add(place)
        chosen = not drawn and is_answered(champ, page.ecran, acted)
        name = label_of(champ).rstrip(" *")
        yield ListeLongue(champ=champ, nom=name, choix=answers, sur=chosen, dessinee=drawn)


def answers_shown(page: PageFacts, champ: Champ) -> tuple[str, ...]:
    """The answers of a list: those it declares, else those that stand in it once it is open."""
    if champ.options or champ.type != _DRAWN:
        return champ.options
    there = [
        bloc
        for bloc in page.blocs
        if bloc.lieu.cadre == champ.lieu.cadre and bloc.lieu.element != champ.lieu.element
    ]
    held = [bloc for bloc in there if is_within(bloc.lieu.selecteur, champ.lieu.selecteur)]
    return tuple(bloc.texte for bloc in held or _following(there, champ))


def _following(blocs: Iterable[Bloc], champ: Champ) -> Iterator[Bloc]:
    """The texts right after a list that are named as its answers, one after the other."""
    after = sorted(
        (bloc for bloc in blocs if bloc.lieu.ordre > champ.lieu.ordre),
        key=lambda bloc: bloc.lieu.ordre,
    )
    shape = _shape(after[0]) if after else ""
    return takewhile(lambda bloc: _OPTION in shape and _shape(bloc) == shape, after)


def _shape(bloc: Bloc) -> str:
    return _DIGITS.sub("#", bloc.lieu.selecteur)


def _is_only_opened(page: PageFacts, champ: Champ) -> bool:
    """Whether what opens a drawn list takes no letters: it is no field where one types."""
    name = fold(label_of(champ)).rstrip(" *")
    openers = {c.type for c in page.champs if fold(label_of(c)).rstrip(" *") == name}
    return _OPENS in openers and "text" not in openers


def _answers(said: Iterable[str]) -> int:
    """How many answers a list holds; a series of numbers, as years, counts for none."""
    return sum(bool(one) and not _A_NUMBER.fullmatch(one) for one in said)
