"""What each screen is called: the words that stand on it and on no other."""

from collections import Counter
from collections.abc import Iterator, Sequence

from exigences.facts.lecture import CORPS
from exigences.model.facts import Bloc, PageFacts
from exigences.rapport.langue import abrege

LONGUEUR = 120
"""Characters of a title."""
LIGNE = 90
"""Longest text, in characters, that may serve as a heading where the page has none."""


type Candidat = tuple[int, str]
"""A text that may name a screen, and how good it is: the lower the better."""


def titles(ecrans: Sequence[Sequence[PageFacts]]) -> tuple[str, ...]:
    """Name the screens: a heading, the title of the window or a first line, unique if possible."""
    heard = Counter(found for states in ecrans for found in set(_candidates(states)))
    return tuple(_title(states, heard) for states in ecrans)


def _title(states: Sequence[PageFacts], heard: Counter[Candidat]) -> str:
    candidates = [found for found in _candidates(states) if found[1]]
    unique = (text for rank, text in candidates if heard[rank, text] == 1)
    other = candidates[0][1] if candidates else states[-1].url
    return abrege(next(unique, other), LONGUEUR)


def _candidates(states: Sequence[PageFacts]) -> Iterator[Candidat]:
    """Main heading, lower headings, title of the window, then short lines; last state first."""
    pages = tuple(reversed(states))
    for level in (1, 2, 3):
        yield from ((level, b.texte) for page in pages for b in page.blocs if _heads(b, level))
    yield from ((4, page.titre) for page in pages)
    yield from ((5, b.texte) for page in pages for b in page.blocs if _may_head(b))


def _heads(bloc: Bloc, level: int) -> bool:
    return bloc.niveau == level and bloc.region in CORPS


def _may_head(bloc: Bloc) -> bool:
    sentence = bloc.texte.endswith((".", "…", ":", ";", "!"))
    return bloc.region in CORPS and not bloc.champ and len(bloc.texte) <= LIGNE and not sentence
