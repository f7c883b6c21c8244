"""The other ways in which people write an answer, right (spaces, a comma) or wrong (a slip)."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from exigences.model.procedure.etape import Etape, Remplir, Saisie

_PHONE = re.compile(r"0[1-9]\d{8}")
_DAY = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+)?")
_DECIMAL = re.compile(r"(\d+)([.,])(\d{1,2})")
_NUMBER = re.compile(r"(?!(?:19|20)\d{6}$|\d{4}(?:19|20)\d\d$)\d{8,}")
"""A long number; eight figures may be those of a day."""
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")
_GROUPS = re.compile(
    r"0[1-9](?:([ .-])\d\d)(?:\1\d\d){3}|[A-Z]{2}-\d{3}-[A-Z]{2}"
    r"|[A-Z]{2}\d\d(?: [A-Z0-9]{1,4}){3,8}|(?=(?:.*\d){8})\d{1,5}(?: \d{1,5})+"
)
"""A phone number, a plate, an IBAN or a long number that is written in groups."""

_ADDRESS = re.compile(r"([^@\s]+@[^@\s.]+)\.[^@\s]+")
_POSTCODE = re.compile(r"\d{5}")
_POSTAL = re.compile(r"postal", re.IGNORECASE)
"""What tells, where a step designates a field, five figures from an amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reecriture:
    """A step that types an answer, and one that types it otherwise."""

    etape: Remplir
    autrement: Remplir
    facon: str
    """How, in French: what is written may be hidden."""


type _Way = Callable[[Saisie], tuple[str, str]]
"""From an answer to another writing of it, and how it is so; '' where there is none."""


def rewritten(steps: Sequence[Etape], is_secret: Callable[[str], bool]) -> tuple[Reecriture, ...]:
    """Each step that types what has another way, and the one that writes it so; never a secret."""
    return tuple(
        _otherwise(steps, is_secret, lambda saisie: (way := other_way(saisie.valeur), manner(way)))
    )


def misspelt(steps: Sequence[Etape], is_secret: Callable[[str], bool]) -> tuple[Reecriture, ...]:
    """Each step that types what is easily mistyped, and the one that does so; never a secret."""
    return tuple(
        _otherwise(steps, is_secret, lambda saisie: slip(saisie.valeur, str(saisie.critere)))
    )


def _otherwise(
    steps: Sequence[Etape], is_secret: Callable[[str], bool], way: _Way
) -> Iterator[Reecriture]:
    for step in steps:
        if isinstance(step, Remplir) and not is_secret(step.remplir.valeur):
            text, facon = way(step.remplir)
            if text:
                other = step.remplir.model_copy(update={"valeur": text})
                autrement = step.model_copy(update={"remplir": other})
                yield Reecriture(etape=step, autrement=autrement, facon=facon)


def slip(text: str, cible: str = "") -> tuple[str, str]:
    """The answer with a slip that anyone may make, and which; '' where none is surely wrong.

    A figure is missing of a phone number, a long number, or a postcode that the target names; the
    end, of an e-mail address; and a day does not exist.
    """
    if address := _ADDRESS.fullmatch(text):
        return address[1], "sans la fin de l'adresse"
    if day := _DAY.fullmatch(text):
        return day[2].join(("32", day[3], day[4])), "un jour qui n'existe pas"
    shapes = (_PHONE, _NUMBER, _IBAN, _GROUPS, *[_POSTCODE] * bool(_POSTAL.search(cible)))
    if any(shape.fullmatch(text) for shape in shapes):
        return text[:-1].rstrip(" .-"), "sans le dernier signe"
    return "", ""


def other_way(text: str) -> str:
    """The same answer as many people write it; '' where there is but one natural way.

    A phone number has spaces or none, an amount a comma or a point, a day slashes or dashes; a long
    number is copied in groups, as it is printed, or without them.
    """
    if _PHONE.fullmatch(text):
        return _grouped(text, 2)
    if day := _DAY.fullmatch(text):
        sign = "-" if day[2] == "/" else "/"
        return sign.join((day[1], day[3], day[4]))
    if amount := _DECIMAL.fullmatch(text):
        return f"{amount[1]}{',' if amount[2] == '.' else '.'}{amount[3]}"
    if _NUMBER.fullmatch(text):
        return _grouped(text, 3)
    if _IBAN.fullmatch(text):
        return _grouped(text, 4)
    return re.sub(r"[ .-]", "", text) if _GROUPS.fullmatch(text) else ""


def manner(other: str) -> str:
    """How an answer was written another way, where it cannot be shown."""
    if _DAY.fullmatch(other):
        return "avec des tirets" if "-" in other else "avec des barres"
    if _DECIMAL.fullmatch(other):
        return "avec une virgule" if "," in other else "avec un point"
    return "avec des espaces" if " " in other else "sans espace ni tiret"


def is_cut(written: str, held: str) -> bool:
    """Whether a field kept but the beginning of what was written: its letters and its figures.

    A number that loses its comma is another number, a hundred times as great; a day whose month is
    taken for the day, or whose year for another, is another day.
    """
    if (day := _DAY.fullmatch(written.strip())) and (now := _day_of(held)):
        return now != (int(day[1]), int(day[3]), int(day[4]))
    wanted, kept = _signs(written), _signs(held)
    if len(kept) < len(wanted):
        return wanted.startswith(kept)
    return kept == wanted and bool(_DECIMAL.fullmatch(written.strip())) and held.isdecimal()


def _day_of(held: str) -> tuple[int, int, int] | None:
    """The day, month and year that a field holds in figures, as one reads them in French."""
    if iso := _ISO.fullmatch(held.strip()):
        return int(iso[3]), int(iso[2]), int(iso[1])
    day = _DAY.fullmatch(held.strip())
    return (int(day[1]), int(day[3]), int(day[4])) if day else None


def _grouped(text: str, size: int) -> str:
    return " ".join(text[i : i + size] for i in range(0, len(text), size))


def _signs(text: str) -> str:
    return "".join(filter(str.isalnum, text))
