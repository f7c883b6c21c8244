"""Finds where a page shows the days of a month, to choose one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from exigences.facts.page.lecture import things_on
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.model.lieu import Lieu, is_within

_DAY = re.compile(r"[1-9]|[12]\d|3[01]")
_LEVELS = 4
"""Elements, one in the other, between a month and the text of a day."""
_SHORT_WORD = re.compile(r"[^\W\d]{1,9}\.?")
_LEAST = 7
"""Days in their order from which numbers are those of a calendar."""


def calendar_of(page: PageFacts) -> Lieu | None:
    """Where a calendar of the content begins: its first day, or the heading of its part.

    That heading stands after the title of the page, and no link parts it from the days.
    """
    shown = (one for one in things_on(page) if one.region in CORPS)
    days = days_in_order((one, one.lieu, one.texte) for one in shown)
    if not days:
        return None
    first = days[0].lieu
    above = [b for b in page.blocs if b.niveau and _is_before(b.lieu, first)]
    title = [b.lieu.ordre for b in above if b.niveau == 1]
    links = [link.lieu.ordre for link in page.liens if link.url and _is_before(link.lieu, first)]
    floor = max(title + links) if title else first.ordre
    own = [b.lieu for b in above if b.region in CORPS and b.lieu.ordre > floor]
    return min(own, key=lambda lieu: lieu.ordre, default=first)


def days_shown(page: PageFacts) -> int:
    """How many numbers of days a calendar of the content shows, of all its months; 0 without.

    Those of two figures: nobody measures the colour of a single character.
    """
    if calendar_of(page) is None:
        return 0
    return sum(
        one.region in CORPS and is_a_day(one.texte) and len(one.texte.strip()) > 1
        for one in things_on(page)
    )


def words_of_calendars(blocs: Sequence[Bloc]) -> frozenset[tuple[object, str]]:
    """Where the texts stand that only show the days of a month, with the names of the week.

    What holds the days holds little else; seven short words may stand right before the first.
    """
    inner = [bloc for bloc in blocs if is_a_day(bloc.texte)]
    days = days_in_order((b, b.lieu, b.texte) for b in inner)
    zones = {zone for bloc in days for zone in _above(bloc.lieu)}
    found: set[tuple[object, str]] = set()
    for cadre, zone in zones:
        held = [b for b in blocs if b.lieu.cadre == cadre and is_within(b.lieu.selecteur, zone)]
        if sum(is_a_day(b.texte) for b in held) < max(_LEAST, len(held) / 2):
            continue
        first = blocs.index(held[0])
        week = blocs[max(0, first - _LEAST) : first]
        if len(week) == _LEAST and all(_SHORT_WORD.fullmatch(b.texte.strip()) for b in week):
            held += week
        found |= {b.lieu.element for b in held}
    return frozenset(found)


def _above(lieu: Lieu) -> Iterator[tuple[object, str]]:
    """What holds a day, from near to far: its row, the table of its month."""
    zone = lieu.selecteur
    for _ in range(_LEVELS):
        zone = zone.rpartition(" > ")[0]
        if zone:
            yield lieu.cadre, zone


def is_a_day(texte: str) -> bool:
    """Whether a text is the number of a day of a month, and nothing else."""
    return bool(_DAY.fullmatch(texte.strip()))


def _is_before(one: Lieu, other: Lieu) -> bool:
    return one.cadre == other.cadre and one.ordre < other.ordre


def days_in_order[T](said: Iterable[tuple[T, Lieu, str]]) -> list[T]:
    """Numbers that go up from one to the next, as the days of a month do; [] where none do."""
    runs: list[list[tuple[T, Lieu, int]]] = [[]]
    for one, lieu, text in sorted(said, key=lambda one: one[1].ordre):
        if not is_a_day(text):
            continue
        day, last = int(text), runs[-1][-1:]
        if last and (lieu.cadre, day) == (last[0][1].cadre, last[0][2]):
            continue
        if last and (last[0][2] > day or last[0][1].cadre != lieu.cadre):
            runs.append([])
        runs[-1].append((one, lieu, day))
    return [one for run in runs if len(run) >= _LEAST for one, _, _ in run]
