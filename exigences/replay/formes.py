"""The writings under which a page may send what was typed, and how each is found in a text."""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterator

from exigences.replay.dates import dates, day_of
from exigences.replay.decodage import LOURD
from exigences.secret.ouest import western

LONGUE = 4
"""Letters from which a value is told by itself; below, by the name of its field."""
ENTIERE = 8
"""Letters from which a value is looked for inside other words."""
CHIFFRES = 6
"""Digits from which a number is told by itself: a year, an amount or a postcode is not."""
_BETWEEN = (
    re.compile(r"(?<=\d)[\s./-](?=\d)"),
    re.compile(r"(?<=\d)[./-](?=\d)"),
    re.compile(r"(?<=\d)[\s./()-]{1,3}(?=\d)"),
)
"""What may stand between the digits of one number: the hour after a date is none of it."""
_ABROAD = re.compile(r"(?:\+|00)33[\s.-]*(?:\(0\))?")
_AMOUNT = re.compile(r"\d+(?:\s\d{3})*(?:[.,]\d+)?(?:\s*(?:€|eur|euros?))?")
_NOT_OF_IT = re.compile(r"[^\d.]")
_DIGIT = re.compile(r"\d")
_PHONE = re.compile(r"0\d{9}")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_PARTS = re.compile(r"[\s@]+")
_WORD = re.compile(r"[^\W_]+")
_TOGETHER = str.maketrans({"’": "'", "œ": "oe", "æ": "ae"})
DIGESTS = ("sha256", "sha1", "md5")


def plain(text: str) -> str:
    """Small letters without accents: as two writings of one value are alike."""
    if text.isascii() or len(text) > LOURD:
        return text.lower()
    folded = _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return folded.translate(_TOGETHER)


def letters(text: str) -> str:
    """Letters and digits alone, in plain small letters."""
    return "".join(_WORD.findall(plain(text)))


def bare(text: str) -> str:
    """Letters and digits alone of a text that is no file, '' for a file."""
    return letters(text) if len(text) <= LOURD else ""


def joined(text: str) -> str:
    """A text with its numbers written without what stands between their digits, in each way."""
    return "\n".join(between.sub("", text) for between in _BETWEEN)


def canon(text: str) -> str:
    """A number without what only makes it easy to read: 1250.5 for « 1 250,50 € »."""
    low = plain(text.strip())
    if _AMOUNT.fullmatch(low) is None:
        return low
    figures = _NOT_OF_IT.sub("", low.replace(",", "."))
    whole, point, cents = figures.partition(".")
    cents = cents.rstrip("0")
    return (whole.lstrip("0") or "0") + (point + cents if cents else "")


def writings(value: str) -> Iterator[str]:
    """The writings of a value that are looked for everywhere; none for what is too common."""
    low = plain(value)
    digits = _BETWEEN[0].sub("", _ABROAD.sub("0", low))
    if digits.isdecimal():
        if len(digits) < CHIFFRES:
            return
        yield digits
        yield low
        if _PHONE.fullmatch(digits):
            yield from (f"{before}{digits[1:]}" for before in ("33", "330", "0033"))
        yield from dates(low)
    elif len(letters(value)) >= LONGUE:
        yield low
        yield value.lower()
        yield western(value.lower().encode("utf-8", "replace"))
        yield from (end.join(low.split("\n")) for end in ("\r\n", " "))
        compact = letters(value)
        if compact != low and len(compact) >= CHIFFRES and _DIGIT.search(compact):
            yield compact


def tight(value: str) -> str:
    """The letters of a value of several words, told whatever stands between; '' for a short one."""
    compact = letters(value)
    alone = compact == plain(value) or compact.isdecimal()
    return "" if alone or len(compact) < ENTIERE else compact


def parts(value: str) -> frozenset[str]:
    """What a value is made of, as a page may send it in several fields; none where it is one."""
    low = plain(value)
    digits = _BETWEEN[0].sub("", _ABROAD.sub("0", low))
    if found := day_of(low):
        return frozenset(found)
    if _PHONE.fullmatch(digits):
        return frozenset(canon(digits[i : i + 2]) for i in range(0, 10, 2))
    words = [w for w in _PARTS.split(low) if w]
    long = len(words) > 1 and all(len(w) >= LONGUE for w in words)
    return frozenset(words) if long else frozenset()


def digests_of(value: str) -> Iterator[str]:
    """What a page may send in place of a value: its digests."""
    for text in dict.fromkeys((value, value.lower())):
        for name in DIGESTS:
            digest = hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False)
            yield digest.hexdigest()
            yield base64.b64encode(digest.digest()).decode().lower().rstrip("=")


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
