"""Names that a script draws at random each time it draws a form again, told as they were first."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, pairwise
from typing import NamedTuple

from exigences.facts.page.liens import address_of
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.secret.imbrique import with_texts

_WORD = re.compile(r"[A-Za-z\d]+")
_LEAST = 6
"""Signs of a name drawn at random, at least."""
_TURNS = 3
"""How many times at least its signs turn from letters to figures, or back.

Once does where it begins by a figure: nobody gives such a name.
"""
_FIGURES = 3
"""Figures of a number drawn at random, at least: fewer are a rank."""
_SHARED = 2
"""Fields at least that bear one such name: that of a form, not of a field."""


class _Name(NamedTuple):
    """A word drawn at random, and what stands before it in the ids that bear it."""

    word: str
    head: str


type _Shape = tuple[str, str, str, str, str]
"""An address, the type and the label of a field, and its id around the name drawn at random."""


def with_lasting_names(parcours: Parcours) -> Parcours:
    """The same parcours, where a form that was drawn again keeps the ids that it had first.

    A form library may give each of its forms a name drawn at random, and begin each id by it: the
    same field would be another one each time that the form is drawn.
    """
    known = _first_names(parcours)
    if not known:
        return parcours
    pattern = re.compile("|".join(map(_in_an_id, known)))
    first = {name.word: was for name, was in known.items()}
    named: Parcours = with_texts(
        parcours, (), lambda _, said: pattern.sub(lambda name: first[name.group()], said)
    )
    return named


def _in_an_id(name: _Name) -> str:
    """Where a name is read: figures alone may be anything, but after what begins their ids."""
    return f"(?<={re.escape(name.head)}){name.word}" if name.word.isdigit() else name.word


def _first_names(parcours: Parcours) -> Mapping[_Name, str]:
    """By each name drawn at random, the one by which the same fields were first known.

    Figures alone are one only where another document was loaded: a year may follow another.
    """
    first: dict[_Shape, tuple[_Name, str]] = {}
    ties: Counter[tuple[_Name, _Name]] = Counter()
    bearers: Counter[_Name] = Counter()
    together: set[frozenset[_Name]] = set()
    for state in _states(parcours):
        shapes = tuple(_shapes(state))
        here = dict(shapes)
        bearers |= Counter(name for name, _ in shapes)
        together.update(map(frozenset, combinations(here, 2)))
        for name, shape in shapes:
            was, document = first.setdefault(shape, (name, state.document))
            again = document != state.document or not name.word.isdigit()
            if was not in here and again:
                ties[name, was] += 1
    named: dict[_Name, str] = {}
    for names in _tied(ties, bearers):
        if together.isdisjoint(map(frozenset, combinations(names, 2))):
            eldest = next(name for name in bearers if name in names)
            named.update((name, eldest.word) for name in names - {eldest})
    return named


def _tied(
    ties: Counter[tuple[_Name, _Name]], bearers: Counter[_Name]
) -> Iterable[frozenset[_Name]]:
    """The names that fields have borne one after the other, together.

    Several fields tie two names, and half of those that bear one tie it to others.
    """
    told: Counter[_Name] = Counter()
    for (name, _), count in ties.items():
        told[name] += count
    found: dict[_Name, frozenset[_Name]] = {}
    for (name, was), count in ties.items():
        if count >= _SHARED and 2 * told[name] >= bearers[name]:
            joined = found.get(name, frozenset({name})) | found.get(was, frozenset({was}))
            found.update(dict.fromkeys(joined, joined))
    return set(found.values())


def _states(parcours: Parcours) -> Iterator[PageSnapshot]:
    yield from parcours.pages
    yield from (p.etat for p in parcours.provocations if p.etat is not None)


def _shapes(state: PageSnapshot) -> Iterator[tuple[_Name, _Shape]]:
    """The names drawn at random that the ids of the fields of a state bear, and what is around."""
    address = address_of(state.url)
    for cadre in state.cadres:
        for champ in cadre.collecte.get("champs", ()):
            own = champ["identifiant"]
            for word in _WORD.finditer(own):
                head, tail = own[: word.start()], own[word.end() :]
                if _is_drawn(word.group(), head) and word.group() != own:
                    shape = (address, champ["type"], champ["libelle"], head, tail)
                    yield _Name(word.group(), head), shape


def _is_drawn(word: str, head: str) -> bool:
    """Whether a word mixes letters and figures as no one does who gives a name.

    Several figures may also be drawn at random, after a `head` that is the same each time.
    """
    if word.isdigit():
        return len(word) >= _FIGURES and bool(head)
    turns = sum(a.isdigit() != b.isdigit() for a, b in pairwise(word))
    least = 1 if word[0].isdigit() else _TURNS
    return len(word) >= _LEAST and turns >= least
