"""Names that a script draws at random each time it draws a form again, told as they were first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from urllib.parse import urldefrag

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
_SHARED = 2
"""Fields at least that bear one such name: that of a form, not of a field."""

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
    pattern = re.compile("|".join(known))
    named: Parcours = with_texts(
        parcours, (), lambda _, said: pattern.sub(lambda name: known[name.group()], said)
    )
    return named


def _first_names(parcours: Parcours) -> Mapping[str, str]:
    """By each name drawn at random, the one by which the same fields were first known."""
    first: dict[_Shape, str] = {}
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    bearers: Counter[str] = Counter()
    for state in _states(parcours):
        shapes = tuple(_shapes(state))
        here = {name for name, _ in shapes}
        bearers |= Counter(name for name, _ in shapes)
        for name, shape in shapes:
            was = first.setdefault(shape, name)
            if was != name and was not in here:
                votes[name][was] += 1
    named = {}
    for name, told in votes.items():
        was, count = told.most_common(1)[0]
        if len(told) == 1 and count >= _SHARED and 2 * count >= bearers[name]:
            named[name] = was
    return named


def _states(parcours: Parcours) -> Iterator[PageSnapshot]:
    yield from parcours.pages
    yield from (p.etat for p in parcours.provocations if p.etat is not None)


def _shapes(state: PageSnapshot) -> Iterator[tuple[str, _Shape]]:
    """The names drawn at random that the ids of the fields of a state bear, and what is around."""
    for cadre in state.cadres:
        for champ in cadre.collecte.get("champs", ()):
            own = champ["identifiant"]
            for word in _WORD.finditer(own):
                if _is_drawn(word.group()) and word.group() != own:
                    around = own[: word.start()], own[word.end() :]
                    shape = (urldefrag(state.url).url, champ["type"], champ["libelle"], *around)
                    yield word.group(), shape


def _is_drawn(word: str) -> bool:
    """Whether a word mixes letters and figures as no one does who gives a name."""
    turns = sum(a.isdigit() != b.isdigit() for a, b in pairwise(word))
    least = 1 if word[0].isdigit() else _TURNS
    return len(word) >= _LEAST and turns >= least
