"""Reads what left as a service would: every text that a body, an address or a message holds."""

import base64
import binascii
import html
import json
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote_to_bytes

from exigences.secret.ouest import western

PROFONDEUR = 3
"""How many codes may be laid one over the other."""
LONGUEUR_MAX = 1 << 25
"""Bytes of a text or of what it unpacks to; what is longer is read to there."""
LOURD = 1 << 16
"""Bytes from which a body is a file rather than a form: it is read in the ways of a file."""
JETON_LONG = 4096
JETON_COURT = 12
"""Characters between which a code is tried at each of the four ways to cut it."""
JETONS_MAX = 20_000
"""Codes of one text that are opened."""
VALEUR_MAX = 400
NOM_MAX = 200
"""Characters of a value that is told apart by its name, and of that name."""
PAIRES_MAX = 20_000
"""Names of one text that are looked at."""
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\"'/\\nrtbf]))")
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_ENTITY = re.compile(r"&(?:#\w{1,8}|\w{2,31});")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
_HEXA = re.compile(r"(?:[0-9A-Fa-f]{2}){4,}")
_CUT = re.compile(r"[/+_-]")
_PART = re.compile(
    rf'name="([^"]*)"[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n(.{{0,{VALEUR_MAX}}}?)\r?\n(?:--|\Z)',
    re.DOTALL,
)
_DELIMITER = re.compile(r"[&?;#\s\"'<>,{}]")
_AFTER = re.compile(r"[^&;#\"'<>\r\n]*")
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HIGH = bytes(range(128, 256))
_LETTERS = bytes((*b"\t\n\r", *range(32, 127), *range(0xC0, 0x100)))
_PACKED = (b"\x1f\x8b", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
"""How gzip and zlib bytes begin."""
_NUMBERS = re.compile(r"\d{2,3}(?:,\s*(?:\"\d+\":\s*)?\d{2,3}){5,}")
"""The bytes of a text, as a script writes them down."""
_RANK = re.compile(r"\"\d+\":")
_JSON = re.compile(r"[\[{]")
_NAMES = ("name", "key", "field", "id", "nom", "cle", "champ")
_VALUES = ("value", "valeur", "val")


def readings(raw: bytes) -> Iterator[str]:
    """Every text that bytes may be read as, each once, the plainest first."""
    seen: set[str] = set()
    layer = [text for part in _parts(raw[:LONGUEUR_MAX]) for text in _texts(part)]
    for depth in range(PROFONDEUR + 1):
        inner: list[str] = []
        for text in layer:
            if text and text not in seen:
                seen.add(text)
                yield text
                if depth < PROFONDEUR:
                    inner += _decoded(text)
        layer = inner


def _parts(raw: bytes) -> Iterator[bytes]:
    """The parts of a mixed body: a file beside a field hides none of its codes; or all of it."""
    mark = raw[:NOM_MAX].partition(b"\n")[0].strip()
    if mark.startswith(b"--") and b"name=" in raw[: 2 * NOM_MAX]:
        yield from raw.split(mark)
    else:
        yield raw


def _texts(raw: bytes) -> Iterator[str]:
    """Bytes as text, in UTF-8 and in Latin-1 where they differ, once they are unpacked."""
    try:
        yield raw.decode("utf-8")
    except UnicodeDecodeError:
        yield western(raw)
        if len(raw) < LOURD:
            yield raw.decode("utf-8", "replace")
        yield from (text for whole in unpacked(raw) for text in _texts(whole))
    if b"\0" in raw and len(raw) < LOURD:
        yield from _texts(raw.replace(b"\0", b""))


def unpacked(raw: bytes) -> Iterator[bytes]:
    """What gzip, zlib or bare deflate bytes hold; nothing where they are none of these."""
    for bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(bits)
        try:
            whole = unpacker.decompress(raw, LONGUEUR_MAX)
        except zlib.error:
            continue
        if unpacker.eof and whole:
            yield whole
            return


def _decoded(text: str) -> Iterator[str]:
    """A text without one layer of code, in each code that it may be in."""
    if _CONTROL.search(text):
        return
    if _PERCENT.search(text):
        yield from _texts(unquote_to_bytes(text.replace("+", " ")))
    elif "+" in text and len(text) < LOURD:
        yield text.replace("+", " ")
    if "\\" in text:
        yield _unescaped(text)
    if _ENTITY.search(text):
        yield html.unescape(text)
    packed = b"\n".join(_coded(text))
    if packed:
        yield from _texts(packed)


def _unescaped(text: str) -> str:
    """A text without the escapes of JSON and JavaScript."""

    def plain(found: re.Match[str]) -> str:
        if code := found[1] or found[2]:
            return chr(int(code, 16))
        return _PLAIN.get(found[3], found[3])

    return _ESCAPE.sub(plain, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _coded(text: str) -> Iterator[bytes]:
    """What the tokens of a text hold in base64 or in hexadecimal."""
    for found in islice(_BASE64.finditer(text), JETONS_MAX):
        token = found[0]
        if len(token) > JETON_LONG:
            yield from _from_base64(token)
            continue
        for part in dict.fromkeys((token, *_CUT.split(token))):
            for cut in range(4 if len(part) >= JETON_COURT else 1):
                yield from _from_base64(part[cut:])
    for found in islice(_HEXA.finditer(text), JETONS_MAX):
        yield bytes.fromhex(found[0])
    for found in islice(_NUMBERS.finditer(text), JETONS_MAX):
        codes = [int(code) for code in _RANK.sub("", found[0]).split(",")]
        if max(codes) < 256:
            yield bytes(codes)


def is_sealed(token: str) -> bool:
    """Whether a token is a code whose inside is no text: a cipher, or a code unknown here."""
    inside = list(_from_base64(token, whole=True))
    if len(token) % 2 == 0 and _HEXA.fullmatch(token):
        inside.append(bytes.fromhex(token))
    return not any(is_text(raw) or any(unpacked(raw)) for raw in inside)


def _from_base64(token: str, *, whole: bool = False) -> Iterator[bytes]:
    plain = token.replace("-", "+").replace("_", "/")
    plain = plain[: len(plain) - (len(plain) % 4 == 1)]
    try:
        found = base64.b64decode(plain + "=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return
    if found and (whole or len(token) > JETON_LONG or is_text(found)):
        yield found
    if not whole and found.startswith(_PACKED):
        yield from unpacked(found)


def is_text(raw: bytes) -> bool:
    """Whether bytes read as a text, and not as what a packer or a cipher makes."""
    head = raw[:1024]
    if len(head.translate(None, _CONTROLS)) < len(head):
        return False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        plain = len(head.translate(None, _LETTERS))
        high = len(head) - len(head.translate(None, _HIGH))
        return plain * 10 <= len(head) and high * 2 <= len(head)
    return True


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of a form, a query, a JSON text or the parts of a mixed body."""
    if "name=" in text:
        yield from _PART.findall(text)
    if _CONTROL.search(text):
        return
    yield from _written(text)
    if start := _JSON.search(text):
        try:
            value, _ = json.JSONDecoder().raw_decode(text, start.start())
        except (ValueError, RecursionError):
            return
        yield from _named(value, "")


def _written(text: str) -> Iterator[tuple[str, str]]:
    """The names and values on the two sides of each « = »."""
    end = 0
    for _ in range(PAIRES_MAX):
        if (end := text.find("=", end) + 1) == 0:
            return
        name = _DELIMITER.split(text[max(0, end - 1 - NOM_MAX) : end - 1])[-1]
        value = _AFTER.match(text, end, end + VALEUR_MAX)
        if name and value:
            yield _unquoted(name), _unquoted(value[0])


def _unquoted(text: str) -> str:
    raw = unquote_to_bytes(text.replace("+", " "))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return western(raw)


def _named(value: object, name: str) -> Iterator[tuple[str, str]]:
    """The plain values of a JSON tree, each by the nearest name above it."""
    waiting = [(value, name)]
    while waiting:
        value, name = waiting.pop()
        match value:
            case dict():
                told = next((str(value[n]) for n in _NAMES if isinstance(value.get(n), str)), None)
                for key, inner in value.items():
                    waiting.append((inner, told if told and key in _VALUES else str(key)))
            case list():
                waiting += [(inner, name) for inner in value]
            case str() if "=" in value:
                yield name, value[:VALEUR_MAX]
                yield from _written(value)
            case None:
                pass
            case bool():
                yield name, str(value).lower()
            case _:
                yield name, str(value)[:VALEUR_MAX]
