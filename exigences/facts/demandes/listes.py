"""Finds the long lists in which an answer is to be chosen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.demandes.a_remplir import asked_of_all
from exigences.facts.page.lecture import acted_by_screen, is_answered, label_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts

_LONG = 100
"""Answers from which nobody reads a list whole."""
_A_NUMBER = re.compile(r"\W*\d+\W*")
_LISTS = frozenset({"select", "listbox"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeLongue:
    """A list of many answers."""

    champ: Champ
    nom: str
    choix: int
    sur: bool
    """Whether the journey chose in it."""


def long_lists(parcours: ParcoursFacts) -> Iterator[ListeLongue]:
    """The lists of a hundred answers or more, each once; numbers in their order are found at once.

    One where letters are typed to search is none. One that the journey left as it is
    may be left by others.
    """
    acted = acted_by_screen(parcours)
    seen: set[tuple[object, ...]] = set()
    for page, champ in asked_of_all(parcours):
        answers = _answers(champ)
        place = (page.ecran, *champ.lieu.element)
        if champ.type not in _LISTS or champ.propose or answers < _LONG or place in seen:
            continue
        seen.add(place)
        chosen = is_answered(champ, page.ecran, acted)
        yield ListeLongue(champ=champ, nom=label_of(champ).rstrip(" *"), choix=answers, sur=chosen)


def _answers(champ: Champ) -> int:
    """How many answers a list holds; a series of numbers, as years, counts for none."""
    return sum(bool(said) and not _A_NUMBER.fullmatch(said) for said in champ.options)
