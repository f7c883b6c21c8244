"""Counts the hours of a week that a text of opening hours gives."""

import re
from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.mots import notion

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NAMED = "|".join(_DAYS)
_TOKEN = re.compile(
    rf"\b(?P<du>{_NAMED})s? ?(?:au|a|-|–) ?(?P<au>{_NAMED})s?\b|\b(?P<jour>{_NAMED})s?\b"
    r"|\b(?P<de>\d{1,2}) ?(?:h(?:eures?)?|:) ?(?P<dem>\d\d)?"
    r" ?(?:a|-|–|/|et|jusqu'a) ?(?P<a>\d{1,2}) ?(?:h(?:eures?)?|:) ?(?P<am>\d\d)?"
)
_ALL = 7
_EVERY_DAY = notion("chaque-jour")
_WORKED = 5
"""Days of a week, where a text names none."""
_NIGHT = 24


def weekly_hours(text: str) -> float | None:
    """Hours of a week that a text gives, days then hours; None where it gives no range of hours."""
    total, days, hours = 0.0, set[str](), 0.0
    found = False
    plain = fold(text)
    unnamed = _ALL if _EVERY_DAY.search(plain) else _WORKED
    for named, spent in _tokens(plain):
        if named and hours:
            total, days, hours = total + hours * (len(days) or unnamed), set(), 0.0
        days |= named
        hours += spent
        found = found or spent > 0
    return total + hours * (len(days) or unnamed) if found else None


def _tokens(plain: str) -> Iterator[tuple[set[str], float]]:
    """The days that a piece of text names, or the hours that it spans."""
    for piece in _TOKEN.finditer(plain):
        if piece["du"]:
            first, last = _DAYS.index(piece["du"]), _DAYS.index(piece["au"])
            yield set(_DAYS[first : last + 1] or (piece["du"], piece["au"])), 0.0
        elif piece["jour"]:
            yield {piece["jour"]}, 0.0
        else:
            start = int(piece["de"]) + int(piece["dem"] or 0) / 60
            end = int(piece["a"]) + int(piece["am"] or 0) / 60
            yield set(), end - start if 0 <= start < end <= _NIGHT else 0.0
