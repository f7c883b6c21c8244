"""Knows French words: whether a text is French, and the form under which a word is filed."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from simplemma import is_known, lemmatize

from exigences.donnees import read_data
from exigences.facts.langue.texte import words
from exigences.model.facts.facts import Bloc, PageFacts

PART_CONNUE = 0.6
"""Share of known words from which a text is French.

Under it: 1 % of the passages of 8 to 14 words of service-public.fr, and 99 % of the English,
Spanish, Italian, Portuguese and German ones of the pages of formasaurus (measured in 2026).
"""
PART_ISOLEE = 0.8
"""The same on a page whose words, taken together, are not French."""
PART_COURTE = 0.3
"""The same for a few words, among which names weigh more."""
PART_AUTRE = 0.5
"""Share of known words under which a sentence is surely in another language."""
MOTS_D_UNE_PHRASE = 8
MOTS_D_UN_TITRE = 4
MOTS_D_UNE_PAGE = 20
"""Under this number of words, a page does not say what language it is in."""
ELISION = re.compile(
    r"(?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=[^\W\d_]{2})", re.IGNORECASE
)
"""What French alone puts before a word: « l'enfant », « qu'elle »; no « o'clock », no « don't »."""
_PARTIE = re.compile(r"['’-]")


def french_reader(page: PageFacts) -> Callable[[Bloc], bool]:
    """A test of the blocks of a page: is this French? By `lang`, then by the words themselves."""
    by_default = _page_in_french(page)

    def reads(bloc: Bloc) -> bool:
        if not declared_french(bloc.langue or page.langue):
            return False
        known, told = known_words(bloc.texte)
        if told >= MOTS_D_UNE_PHRASE:
            return known >= (PART_CONNUE if by_default else PART_ISOLEE) * told
        return by_default and (told < MOTS_D_UN_TITRE or known >= PART_COURTE * told)

    return reads


def in_another_language(bloc: Bloc) -> bool:
    """Whether a text is surely in another language; a list of names is in none."""
    if not declared_french(bloc.langue):
        return True
    written = [word for word in words(bloc.texte) if not word[0].isupper()]
    known, told = known_words(" ".join(written))
    return told >= MOTS_D_UNE_PHRASE - 1 and known < PART_AUTRE * told


def _page_in_french(page: PageFacts) -> bool:
    counts = [
        known_words(bloc.texte)
        for bloc in page.blocs
        if declared_french(bloc.langue or page.langue)
    ]
    told = sum(count for _, count in counts)
    return told < MOTS_D_UNE_PAGE or sum(known for known, _ in counts) >= PART_CONNUE * told


def declared_french(langue: str) -> bool:
    """Whether what a page says of its language is French; it is where nothing is said."""
    return (langue or "fr").lower().startswith("fr")


@lru_cache(maxsize=16384)
def known_words(text: str) -> tuple[int, int]:
    """How many words of a text French knows, and how many there are; names are left out."""
    told = [part for word in words(text) for part in _PARTIE.split(word) if len(part) > 1]
    plain = [part for part in told if part.islower()]
    kept = plain if len(plain) >= MOTS_D_UN_TITRE else told
    return sum(is_french(part) for part in kept), len(kept)


@lru_cache(maxsize=65536)
def is_french(word: str) -> bool:
    """Whether the dictionary of French holds a word, whatever its capitals; or has but one form."""
    whole = word.lower()
    plain = ELISION.sub("", whole, count=1)
    return any(one in _one_form() or is_known(one, "fr") for one in {whole, plain})


@cache
def _one_form() -> frozenset[str]:
    """Common words that never change, which the dictionary leaves out."""
    return frozenset(read_data("invariables.yaml")["mots"].split())


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The form under which a dictionary files a French word; the word itself where none does."""
    return lemmatize(word, "fr").lower()
