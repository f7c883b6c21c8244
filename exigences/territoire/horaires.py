"""Says in French the opening hours of OpenStreetMap (`Mo-Fr 09:00-12:00; Sa 10:00-12:00`)."""

import re

from exigences.rapport.langue import enumere

_JOURS = {
    "Mo": "lundi",
    "Tu": "mardi",
    "We": "mercredi",
    "Th": "jeudi",
    "Fr": "vendredi",
    "Sa": "samedi",
    "Su": "dimanche",
}
_JOUR = "|".join(_JOURS)
_HEURES = r"\d{1,2}:\d\d-\d{1,2}:\d\d"
_REGLE = re.compile(rf"((?:{_JOUR})(?:[-,](?:{_JOUR}))*) ({_HEURES}(?:,{_HEURES})*)", re.ASCII)


def in_french(osm: str) -> str:
    """The hours as a sentence; what is not understood whole is left as it is written."""
    rules = [rule.strip() for rule in osm.split(";") if rule.strip()]
    found = [_REGLE.fullmatch(rule.replace(", ", ",")) for rule in rules]
    if not all(found):
        return osm
    return " ; ".join(f"{_days(m[1])}, {_hours(m[2])}" for m in found if m)


def _days(written: str) -> str:
    told = []
    for part in written.split(","):
        first, _, last = part.partition("-")
        told.append(f"du {_JOURS[first]} au {_JOURS[last[-2:]]}" if last else f"le {_JOURS[first]}")
    return enumere(told)


def _hours(written: str) -> str:
    spans = [span.partition("-") for span in written.split(",")]
    return enumere([f"de {_hour(start)} à {_hour(end)}" for start, _, end in spans])


def _hour(written: str) -> str:
    hour, _, minute = written.partition(":")
    return f"{int(hour)} h" if minute == "00" else f"{int(hour)} h {minute}"
