"""Reads what an answer must be, in the marks of its field and in what a service says of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from exigences.exploration.pieces import PIECES
from exigences.facts.langue.dates import dates_in
from exigences.facts.langue.texte import fold, sentences
from exigences.model.facts.champs import Champ
from exigences.mots import notion

_LEAST = notion("borne-du-bas")
_MOST = notion("borne-du-haut")
_BETWEEN = notion("entre-deux-bornes")
_SIGNS = notion("compte-des-signes")
_DIGITS = notion("compte-des-chiffres")
_EXAMPLE = notion("donne-un-exemple")
_AFTER = notion("apres-un-jour")
_BEFORE = notion("avant-un-jour")

_NUMBER = re.compile(r"\d++(?: \d{3})*+")
_DIGITS_MOST = 15
"""Digits of a bound: a page may write « 1e999 », which is none."""
_EDGES = " :;,.«»\"'()[]"
"""What stands around an example, and is no part of it."""
_KINDS = {name.rpartition(".")[2]: name.rpartition(".")[2] for name in PIECES} | {"jpeg": "jpg"}
"""The kinds of files that can be given, as they are written."""
_NAME = re.compile(r"[a-z]+")
_DAY = timedelta(days=1)
_FAR = date(2035, 6, 4)
"""A day to come, where no bound is told."""
_PAST = date(2000, 1, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attente:
    """What an answer must be; None and '' where nothing tells."""

    bas: float | None = None
    haut: float | None = None
    signes_min: int | None = None
    signes_max: int | None = None
    chiffres: int | None = None
    exemple: str = ""
    motif: str = ""
    debut: date | None = None
    """The first day that is taken, and the last below."""
    fin: date | None = None
    formats: tuple[str, ...] = ()

    def under(self, other: "Attente") -> "Attente":
        """The same, completed and corrected by another."""
        empty = Attente()
        told = {f.name: getattr(other, f.name) for f in fields(other)}
        return replace(self, **{k: v for k, v in told.items() if v != getattr(empty, k)})


def marks_of(champ: Champ) -> Attente:
    """What the attributes of a field demand."""
    number = champ.type in ("number", "range")
    return Attente(
        bas=_float(champ.borne_min) if number else None,
        haut=_float(champ.borne_max) if number else None,
        signes_min=champ.longueur_min,
        signes_max=champ.longueur_max,
        motif=champ.motif,
        debut=None if number else _date(champ.borne_min),
        fin=None if number else _date(champ.borne_max),
        formats=tuple(_formats(champ.accept.replace("*", ""))),
    )


def read_rules(texts: Iterable[str]) -> Attente:
    """What some sentences demand, the last one first."""
    found = Attente()
    for text in texts:
        for sentence in (text, *sentences(text)):
            found = found.under(_rule(sentence))
    return found


def _rule(text: str) -> Attente:
    plain = fold(text)
    numbers = _numbers(plain)
    days = tuple(dates_in(plain))
    rule = Attente(exemple=_example(text), formats=tuple(_formats(plain)))
    if _AFTER.search(plain):
        return replace(rule, debut=_beside(days[0], _DAY) if days else _FAR)
    if _BEFORE.search(plain):
        return replace(rule, fin=_beside(days[0], -_DAY) if days else _PAST)
    if not numbers or rule.exemple or days:
        return rule
    low, high = _bounds(plain, numbers)
    if _DIGITS.search(plain) and low is None and high is None:
        return replace(rule, chiffres=numbers[0])
    if _SIGNS.search(plain) or _DIGITS.search(plain):
        exact = low is None and high is None
        return replace(rule, signes_min=low, signes_max=numbers[0] if exact else high)
    return replace(rule, bas=low, haut=high)


def _bounds(plain: str, numbers: list[int]) -> tuple[int | None, int | None]:
    """The least and the most that a sentence tells."""
    if between := _BETWEEN.search(plain):
        low, high, *_ = (*_numbers(between.group()), None, None)
        return low, high
    least, most = _LEAST.search(plain), _MOST.search(plain)
    if least and most:
        ends = numbers[0], numbers[-1]
        return min(ends), max(ends)
    return (numbers[0] if least else None), (numbers[0] if most else None)


def _numbers(plain: str) -> list[int]:
    """The numbers of a text, without those that bound no answer of a person."""
    found = (n.replace(" ", "") for n in _NUMBER.findall(plain))
    return [int(n) for n in found if len(n) <= _DIGITS_MOST]


def _beside(day: date, by: timedelta) -> date:
    """The day after or before another, itself where the calendar ends."""
    try:
        return day + by
    except OverflowError:
        return day


def _example(text: str) -> str:
    """What follows the word that announces an example, where it is no sentence."""
    line = " ".join(text.split())
    plain = fold(line)
    found = list(_EXAMPLE.finditer(plain)) if len(plain) == len(line) else []
    if not found:
        return ""
    said = line[found[-1].end() :].strip(_EDGES)
    return said if any(map(str.isdigit, said)) or "@" in said else ""


def _formats(plain: str) -> list[str]:
    """The kinds of files that a text names, of those that can be given."""
    return [_KINDS[word] for word in _NAME.findall(plain) if word in _KINDS]


def _float(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if abs(number) < 10**_DIGITS_MOST else None


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
