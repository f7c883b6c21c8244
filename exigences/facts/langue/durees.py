"""Reads in minutes the duration that a sentence gives."""

import re

from exigences.facts.langue.texte import fold

_NUMBERS = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30,
    "quarante": 40, "quarante-cinq": 45, "soixante": 60, "dizaine": 10, "quinzaine": 15,
    "vingtaine": 20, "trentaine": 30,
}  # fmt: skip
_NAMES = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_GIVEN = re.compile(
    rf"\b(?:(?P<demie>demi[- ]heure)|(?P<quart>quart d'heure)"
    rf"|(?P<nombre>\d{{1,3}}|{_NAMES})(?: de)? ?(?P<unite>heures?|minutes?|min|mn|h)\b)"
)
_HOUR, _HALF, _QUARTER = 60, 30, 15


def minutes_in(text: str) -> int | None:
    """The longest duration that a text gives, in minutes; None where it gives none."""
    found = [_minutes(one) for one in _GIVEN.finditer(fold(text))]
    return max(found, default=None)


def _minutes(found: re.Match[str]) -> int:
    if found["demie"]:
        return _HALF
    if found["quart"]:
        return _QUARTER
    number = _NUMBERS.get(found["nombre"]) or int(found["nombre"])
    return number * _HOUR if found["unite"].startswith("h") else number
