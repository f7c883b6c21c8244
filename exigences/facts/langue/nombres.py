"""Writes in figures the sums that a text gives in letters: « vingt-cinq euros »."""

import re

_UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90,
}  # fmt: skip
_HUNDRED, _THOUSAND = ("cent", "cents"), "mille"
_SCORE = 20
_MONEY = " euro"
"""What every sum ends with: without it, there is none to look for."""
_WORD = "|".join(sorted((*_UNITS, *_HUNDRED, _THOUSAND), key=len, reverse=True))
_SUM = re.compile(rf"(?<![\w-])((?:{_WORD})(?:(?:-et-| et |-| )(?:{_WORD})){{0,12}}+)(?= euros?\b)")
"""A number in letters, before the money it counts (folded)."""
_PARTS = re.compile(r"-et-| et |-| ")


def in_figures(plain: str) -> str:
    """A folded text whose sums in letters are in figures."""
    if _MONEY not in plain:
        return plain
    return _SUM.sub(lambda found: str(_number(_PARTS.split(found[1]))), plain)


def _number(words: list[str]) -> int:
    total = below = 0
    for word in words:
        if word == _THOUSAND:
            total, below = total + max(below, 1) * 1000, 0
        elif word in _HUNDRED:
            below = below - below % 100 + max(below % 100, 1) * 100
        elif word.startswith("vingt") and below % 100 == 4:
            below += 4 * _SCORE - 4
        else:
            below += _UNITS[word]
    return total + below
