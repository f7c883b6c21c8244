"""Other readings of a text: what its escapes, its tags or its encodings say, and from where."""

import base64
import html
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from exigences.secret.ouest import western

SEPARATEUR = "\x1e"
"""Stands between texts that are read one after the other."""
TOURS = 4
"""How many readings are made of one another."""
_ECHAPPE = re.compile(
    r"%(?:[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*|u[0-9A-Fa-f]{4})"
    r"|&(?:\#[0-9]{1,8}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
    r"|\\(?:u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}(?:\\u[0-9A-Fa-f]{4})*"
    r"|x[0-9A-Fa-f]{2}(?:\\x[0-9A-Fa-f]{2})*|3[0-9]\x20|[0-7]{1,3}|[^\x1e])"
)
_BALISE = re.compile(
    r"<!--(?:[^-\x1e]++|-(?!->))*+(?:-->)?"
    r"|</?[A-Za-z](?:[^<>\"'\x1e]++|\"[^\"\x1e]*+\"|'[^'\x1e]*+')*+>"
    r"|\x1e"
)
_IMPRIME = re.compile(r"(?:=[0-9A-F]{2})+|=\r?\n")
_IMPRIMABLE = re.compile(r"=[89A-F][0-9A-F]|=3D|=\r?\n")
_SIMPLES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v"}
_SUITE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_LIGNES64 = re.compile(
    r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]++={0,2}+"
    r"(?:[ \t]*+\r?\n[ \t]*+[A-Za-z0-9+/_-]++={0,2}+)++"
)
_HEXA = re.compile(
    r"[0-9A-Fa-f]{2}(?:[ \t\r\n:,;._-]{0,2}(?:0[xX])?[0-9A-Fa-f]{2}){5,}+[0-9A-Fa-f]?"
)
_CODES = re.compile(r"\d{2,3}(?:(?:\s*+[,;]\s*+|\s++)\d{2,3}){5,}+")
_DE_STYLE = re.compile(r"\\([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?")
_MOTS = re.compile("[\t\n\r\x20-\x7e\xa0-\ufffc\U00010000-\U0010ffff]{8,}")


_LISIBLES = bytes((*range(32, 127), 9, 10, 13))
_LONG = 2_000
_BRUIT = 0.45
"""Share of bytes that are no ASCII text, in more than _LONG of them: an encoding has less of them,
and chance writes 62 % of them in a picture."""
_ALPHABET = bytes.maketrans(b"-_", b"+/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lecture:
    """One reading of a text, and the place in the first text of each of its characters."""

    texte: str
    tour: int = 0
    parent: "Lecture | None" = None
    places: tuple[int, ...] = ()
    """Rank, in this reading, after each thing that was replaced."""
    sources: tuple[tuple[int, int, int], ...] = ()
    """Of each: its length here, and where it stood in the parent."""

    def origine(self, debut: int, fin: int) -> Iterator[tuple[int, int]]:
        """Where characters `debut` to `fin` - 1 stand in the first text, part by part."""
        if self.parent is None:
            yield debut, fin
            return
        for rank in range(debut, fin):
            yield from self.parent.origine(*self._back(rank))

    def _back(self, rank: int) -> tuple[int, int]:
        """Where one character stands in the parent."""
        n = bisect_right(self.places, rank)
        if n < len(self.places):
            long, start, end = self.sources[n]
            if rank >= self.places[n] - long:
                return start, end
        if n == 0:
            return rank, rank + 1
        here = self.sources[n - 1][2] + rank - self.places[n - 1]
        return here, here + 1


type Lecteur = Callable[[Lecture], Lecture | None]
type Decode = Callable[[str], Iterator[bytes]]


def lectures(texte: str, lecteurs: tuple[Lecteur, ...]) -> Iterator[Lecture]:
    """A text as it is, then as it reads once decoded, and decoded again."""
    seen = {texte}
    waiting = [Lecture(texte=texte)]
    while waiting:
        here = waiting.pop(0)
        yield here
        if here.tour >= TOURS:
            continue
        for lecteur in lecteurs:
            other = lecteur(here)
            if other is not None and other.texte not in seen:
                seen.add(other.texte)
                waiting.append(other)


def _replace(
    lecture: Lecture, motif: re.Pattern[str], dire: Callable[[str], str]
) -> Lecture | None:
    """The reading where what a pattern finds says something else; None where it finds nothing."""
    parts: list[str] = []
    places: list[int] = []
    sources: list[tuple[int, int, int]] = []
    last = size = 0
    texte = lecture.texte
    for found in motif.finditer(texte):
        start, end = found.span()
        said = dire(found.group())
        parts += (texte[last:start], said)
        size += start - last + len(said)
        places.append(size)
        sources.append((len(said), start, end))
        last = end
    if not places:
        return None
    return Lecture(
        texte="".join((*parts, texte[last:])),
        tour=lecture.tour + 1,
        parent=lecture,
        places=tuple(places),
        sources=tuple(sources),
    )


def unescape(lecture: Lecture) -> Lecture | None:
    """Percent-encoding, entities of HTML, escapes of JSON, JavaScript and CSS, all at once."""
    return _replace(lecture, _ECHAPPE, _unescaped)


def one_by_one() -> Iterator[Lecteur]:
    """The same, each kind apart: for a secret that itself looks escaped."""
    for sign in "%&\\":

        def only(lecture: Lecture, sign: str = sign) -> Lecture | None:
            return _replace(lecture, _ECHAPPE, lambda e: _unescaped(e) if e[0] == sign else e)

        yield only


def _unescaped(written: str) -> str:
    if written[0] == "&":
        return html.unescape(written)
    if written[:2] in ("%u", "\\u"):
        return _utf16(written)
    if written[0] == "%" or written[:2] == "\\x":
        data = unquote_to_bytes(written.replace("\\x", "%"))
        return _decoded(data)
    rest = written[1:]
    if rest[-1] == " " and len(rest) == 3:  # a figure, as a selector of CSS begins with it
        return rest[1]
    return chr(int(rest, 8) & 0xFF) if rest[0] in "01234567" else _SIMPLES.get(rest, rest)


def _utf16(written: str) -> str:
    if "{" in written:
        number = int(written[3:-1], 16)
        return chr(number) if number <= 0x10FFFF else ""
    units = bytes.fromhex(re.sub(r"[\\%]u", "", written))
    return units.decode("utf-16-be", "surrogatepass")


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return western(data)


def untag(lecture: Lecture) -> Lecture | None:
    """The text of HTML without its tags, and of neighbours without what stands between them."""
    return _replace(lecture, _BALISE, lambda _: "")


def unstyle(lecture: Lecture) -> Lecture | None:
    """The text of a style sheet, whose escapes are code points that a space may end."""
    return _replace(lecture, _DE_STYLE, _of_style)


def _of_style(written: str) -> str:
    number = int(written[1:].strip(), 16)
    return chr(number) if number <= sys.maxunicode else ""


def quoted_printable(lecture: Lecture) -> Lecture | None:
    """The text of a mail, where it surely is so written."""
    if not _IMPRIMABLE.search(lecture.texte):
        return None
    return _replace(
        lecture, _IMPRIME, lambda e: _decoded(bytes.fromhex(e.replace("=", "").strip()))
    )


# What is encoded as a whole -------------------------------------------------------------------


def _base64(texte: str) -> Iterator[bytes]:
    """What a run of base64 says, wherever in it a group of four may begin."""
    letters = texte.encode().translate(_ALPHABET, b"= \t\r\n")
    for start in range(4):
        part = letters[start:]
        yield base64.b64decode(part + b"A" * (-len(part) % 4))


def _hexa(texte: str) -> Iterator[bytes]:
    """What a run of hexadecimal says, from its first digit and from its second."""
    digits = re.sub(r"0[xX]|[^0-9A-Fa-f]", "", texte)
    for start in range(2):
        yield bytes.fromhex(digits[start : len(digits) - (len(digits) - start) % 2])


def _codes(texte: str) -> Iterator[bytes]:
    """What a run of numbers says, where each is a byte or a letter of Latin-1."""
    numbers = [int(number) for number in re.findall(r"\d+", texte)]
    if max(numbers) <= 0xFF:
        yield bytes(numbers)


SUITES: tuple[tuple[re.Pattern[str], Decode], ...] = (
    (_SUITE64, _base64),
    (_LIGNES64, _base64),
    (_HEXA, _hexa),
    (_CODES, _codes),
)
"""What a text encoded as a whole looks like, the shortest first, and what it may say."""


def words_of(data: bytes) -> Iterator[str]:
    """What can be read in bytes, in UTF-8 and in Latin-1; nothing in a picture or the like."""
    if len(data) > _LONG and len(data.translate(None, _LISIBLES)) > len(data) * _BRUIT:
        return
    for said in dict.fromkeys((data.decode(errors="replace"), western(data))):
        yield SEPARATEUR.join(_MOTS.findall(said))
