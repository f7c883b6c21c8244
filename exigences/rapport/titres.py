"""What each screen is called: the words that stand on it and on no other."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.mots import notion
from exigences.rapport.langue import abrege

LONGUEUR = 120
"""Characters of a title."""
_EXAMPLE = notion("donne-un-exemple")
LIGNE = 90
"""Longest text, in characters, that may serve as a heading where the page has none."""


_WORD = re.compile(r"[^\W\d_]{2}")
_ORDER = re.compile(r"^\d{1,2}\W*(?=[^\W\d_])")
"""The number before the name of a step."""

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
    """Headings from the main one down, step, title of the window, short lines, first sentences.

    The last state of the screen speaks first.
    """
    pages = tuple(reversed(states))
    for level in (1, 2, 3):
        yield from ((level, b.texte) for page in pages for b in page.blocs if _heads(b, level))
    yield from ((4, _ORDER.sub("", page.etape_dite)) for page in pages)
    yield from ((5, page.titre) for page in pages)
    blocs = [b for page in pages for b in page.blocs if b.region in CORPS and not b.champ]
    yield from ((6, b.texte) for b in blocs if _is_line(b.texte))
    sentences = (b.texte.split(". ")[0].removesuffix(".") for b in blocs)
    yield from ((7, sentence) for sentence in sentences if _is_line(sentence))


def _heads(bloc: Bloc, level: int) -> bool:
    return bloc.niveau == level and bloc.region in CORPS


def _is_line(texte: str) -> bool:
    if _EXAMPLE.match(fold(texte)) or not _WORD.search(texte):
        return False
    return len(texte) <= LIGNE and not texte.endswith((".", "…", ":", ";", "!"))
