"""Knows English words, as a dictionary holds them."""

from functools import lru_cache

from simplemma import is_known


@lru_cache(maxsize=65536)
def is_english(word: str) -> bool:
    """Whether the dictionary of English holds a word, whatever its capitals."""
    return is_known(word.lower(), "en")
