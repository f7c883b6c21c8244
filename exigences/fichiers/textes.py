"""Any text that a browser or a file can give, made writable: half a character becomes U+FFFD."""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

LARGEST = 2**53
"""Beyond, a number of JSON is not the same for every program."""
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLES = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}\ud800-\udfff\ufffe\uffff]")
_HALF = re.compile("[\ud800-\udfff]")
_PLAIN = str.maketrans(
    {"«": '"', "»": '"', "’": "'", "–": "-", "—": "-", "œ": "oe", "Œ": "OE", "•": "-", "€": "EUR"}
)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def whole(text: str) -> str:
    """The text without halves of characters (lone surrogates), which no file can hold."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def whole_all(value: Any) -> Any:
    """A nested value whose texts and keys are whole."""
    match value:
        case str():
            return whole(value)
        case Mapping():
            return {whole_all(key): whole_all(inner) for key, inner in value.items()}
        case list() | tuple():
            return [whole_all(inner) for inner in value]
        case _:
            return value


def to_bytes(text: str) -> bytes:
    """UTF-8, for a file or a stream; it never fails."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return whole(text).encode()


def from_wire(message: str | bytes) -> Any:
    """The value of a JSON text that a browser wrote, with whole texts; ValueError where none."""
    text = message if isinstance(message, str) else message.decode("utf-8", "replace")
    value = json.loads(text)
    return whole_all(value) if _SURROGATE.search(text) else value


def from_file(content: bytes) -> Any:
    """The value of a JSON file that anybody wrote, with whole texts and numbers up to LARGEST.

    ValueError where it is none, whatever it holds.
    """
    try:
        value = json.loads(
            content.decode(), parse_constant=_refused, parse_float=_finite, parse_int=_counted
        )
        return whole_all(value) if b"\\u" in content else value
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _refused(constant: str) -> float:
    raise ValueError(f"{constant} is no number of JSON")


def _finite(digits: str) -> float:
    return _within(float(digits))


def _counted(digits: str) -> int:
    return _within(int(digits))


def _within[N: (int, float)](number: N) -> N:
    if abs(number) > LARGEST:  # infinity too
        raise ValueError("a number is out of range")
    return number


def without_accents(error: UnicodeError) -> tuple[str, int]:
    """What stands for the characters that an encoding has not: « e » for « é », then « ? ».

    A handler of `codecs`.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    plain = unicodedata.normalize("NFKD", missing.translate(_PLAIN))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return "".join(c if c.isascii() else "?" for c in kept), error.end


def neutralise(text: str) -> str:
    """Make visible what drives a terminal or turns the direction of a text round."""
    return _INVISIBLES.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
