"""The writings under which a page may send what was typed, and how each is found in a text."""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from exigences.replay.decodage import LOURD

LONGUE = 4
"""Letters from which a value is told by itself; below, by the name of its field."""
ENTIERE = 8
"""Letters from which a value is looked for inside other words."""
CHIFFRES = 6
"""Digits from which a number is told by itself: a year, an amount or a postcode is not."""
BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s./-](?=\d)")
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{2})-(\d{2})")
_PHONE = re.compile(r"0\d{9}")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
DIGESTS = ("sha256", "sha1", "md5")


def plain(text: str) -> str:
    """Small letters without accents: as two writings of one value are alike."""
    if text.isascii() or len(text) > LOURD:
        return text.lower()
    return _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold())).replace("’", "'")


def letters(text: str) -> str:
    """Letters and digits alone, in plain small letters."""
    return "".join(_WORD.findall(plain(text)))


def writings(value: str) -> Iterator[str]:
    """The writings of a value that are looked for everywhere; none for what is too common."""
    low = plain(value)
    digits = BETWEEN_DIGITS.sub("", low)
    if low.isdecimal() or digits.isdecimal():
        if len(digits) < CHIFFRES:
            return
        yield digits
        yield low
        if _PHONE.fullmatch(digits):
            yield f"33{digits[1:]}"
        yield from _dates(low)
    elif len(letters(value)) >= LONGUE:
        yield low
        yield value.lower()
        yield value.lower().encode("utf-8", "replace").decode("latin-1")
        compact = letters(value)
        if compact != low and len(compact) >= CHIFFRES and _DIGIT.search(compact):
            yield compact


def digests_of(value: str) -> Iterator[str]:
    """What a page may send in place of a value: its digests."""
    for text in dict.fromkeys((value, value.lower())):
        for name in DIGESTS:
            digest = hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False)
            yield digest.hexdigest()
            yield base64.b64encode(digest.digest()).decode().lower().rstrip("=")


def _dates(text: str) -> Iterator[str]:
    found = _DATE.fullmatch(text)
    if found is None:
        return
    day, month, year = found.groups()[:3] if found[3] else (found[6], found[5], found[4])
    day, month = day.zfill(2), month.zfill(2)
    yield from (f"{year}-{month}-{day}", f"{year}{month}{day}", f"{day}{month}{year}")
    with suppress(ValueError):
        yield from _instants(datetime(int(year), int(month), int(day), tzinfo=UTC))


def _instants(midnight: datetime) -> Iterator[str]:
    """A day as a script counts it: its first second, in the times of France and of the servers."""
    for hours in (0, 1, 2):
        instant = midnight - timedelta(hours=hours)
        seconds = int(instant.timestamp())
        yield f"{instant:%Y-%m-%dt%H:%M}"
        if len(str(abs(seconds))) >= ENTIERE:
            yield from (str(seconds), str(seconds * 1000))


def stands(form: str, text: str) -> bool:
    """Whether a form is in a text: inside a longer word only where it is long itself."""
    if form not in text:
        return False
    if form.isdecimal():
        return re.search(rf"(?<!\d){form}(?!\d)", text) is not None
    if len(form) >= ENTIERE:
        return True
    return re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", text) is not None


def told(form: str, whole: str, joined: str) -> bool:
    """Whether a text tells a form: numbers are read with what stands between their digits left."""
    if form.isdecimal():
        return stands(form, joined)
    return stands(form, whole) or (_DIGIT.search(form) is not None and stands(form, joined))
