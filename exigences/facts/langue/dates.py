"""Reads the dates that a French sentence gives."""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date

MOIS = ("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
         "octobre", "novembre", "decembre")  # fmt: skip
"""The months in French, folded, in their order."""
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
"""The same in English."""
_ABBREVIATED = 3
"""Letters of the shortest name of a month."""
_DATE = re.compile(
    rf"\b(?:(?P<jour>\d{{1,2}})(?:er)? )?(?P<nom>{'|'.join(MOIS)}) (?P<an>\d{{4}})\b|"
    r"\b(?P<j>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<a>\d{4})\b|"
    r"\b(?P<a2>\d{4})-(?P<m2>\d{2})-(?P<j2>\d{2})\b"
)
_TEXTE_DE_LOI = re.compile(
    r"\b(?:loi|decret|arrete|ordonnance|directive|reglement|deliberation|version)\b[^.;,]{0,40}$"
)


def dates_in(sentence: str) -> Iterator[date]:
    """Dates of a folded sentence, those of laws and standards left out; a month is its last day."""
    for match in _DATE.finditer(sentence):
        if _TEXTE_DE_LOI.search(sentence, 0, match.start()):
            continue
        day = _day(match)
        if day is not None:
            yield day


def _day(match: re.Match[str]) -> date | None:
    year = int(match["an"] or match["a"] or match["a2"])
    month = MOIS.index(match["nom"]) + 1 if match["nom"] else int(match["m"] or match["m2"])
    if not (1 <= month <= 12 and year):
        return None
    last = calendar.monthrange(year, month)[1]
    day = int(match["jour"] or match["j"] or match["j2"] or last)
    return date(year, month, day) if 1 <= day <= last else None


def names_the_months(plies: Iterable[str]) -> bool:
    """Whether folded texts are the months in their order, after one that asks to choose maybe."""
    told = list(plies)[-len(MOIS) :]
    return any(
        all(text.startswith(name[:_ABBREVIATED]) for text, name in zip(told, names, strict=True))
        for names in (MOIS, MONTHS)
        if len(told) == len(names)
    )
