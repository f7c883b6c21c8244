"""The writings of a day, as a page may send it in place of the one that was typed."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from exigences.facts.langue.dates import MOIS, MONTHS

INSTANT_MIN = 8
"""Digits from which a day counted in seconds is told by itself."""
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})")


def day_of(text: str) -> tuple[str, str, str] | None:
    """Day, month and year of a date in figures, without leading zeros; None where it is none."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    day, month, year = found.groups()[:3] if found[3] else (found[6], found[5], found[4])
    return day.lstrip("0"), month.lstrip("0"), year


def dates(text: str) -> Iterator[str]:
    """The writings of a date in figures, in plain small letters; none where it is none."""
    if (found := day_of(text)) is None:
        return
    day, month, year = found
    dd, mm = day.zfill(2), month.zfill(2)
    yield f"{year}-{mm}-{dd}"
    yield from (f"{year}{mm}{dd}", f"{dd}{mm}{year}", f"{mm}{dd}{year}", f"{dd}{mm}{year[2:]}")
    yield from (f"{year}{month}{day}", f"{day}{month}{year}", f"{month}{day}{year}")
    with suppress(ValueError):
        midnight = datetime(int(year), int(month), int(day), tzinfo=UTC)
        yield from _instants(midnight)
        yield from _in_words(day, int(month) - 1, year)


def _in_words(day: str, month: int, year: str) -> Iterator[str]:
    """A day with its month in letters, in French and in the English that scripts write."""
    for start in dict.fromkeys((day, day.zfill(2), f"{day}er" if day == "1" else day)):
        yield from (f"{start} {word} {year}" for word in (MOIS[month], MONTHS[month]))
        yield f"{start} {MONTHS[month][:3]} {year}"
        yield f"{MONTHS[month][:3]} {start} {year}"
        yield f"{MONTHS[month]} {start}, {year}"


def _instants(midnight: datetime) -> Iterator[str]:
    """A day as a script counts it: its first second, in the times of France and of the servers."""
    for hours in (0, 1, 2):
        instant = midnight - timedelta(hours=hours)
        seconds = int(instant.timestamp())
        yield f"{instant:%Y-%m-%dt%H:%M}"
        if len(str(abs(seconds))) >= INSTANT_MIN:
            yield from (str(seconds), str(seconds * 1000))
