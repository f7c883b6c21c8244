"""How alike two texts are, by their words."""

import re
from collections import Counter
from functools import cache

_WORD = re.compile(r"\w+")


def alike(first: str, second: str) -> float:
    """Share of words that two texts have in common (Dice, 1945): 1 the same, 0 nothing."""
    left, right = _words(first), _words(second)
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 1.0


@cache
def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))
