"""Knows English words, as a dictionary holds them."""

from functools import lru_cache

from simplemma import is_known

from exigences.facts.langue.francais import ELISION


@lru_cache(maxsize=65536)
def is_english(word: str) -> bool:
    """Whether the dictionary of English holds a word, whatever its capitals; not « l'enfant »."""
    return not ELISION.match(word) and is_known(word.lower(), "en")
