"""Folds a text to what is read in it: no case, accent, space or sign; and back to its places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from unicodedata import normalize

_MORCEAU = 512
"""Characters folded at once to find a place again: a place costs one such piece, not the text."""
_SIGNES = re.compile(r"[^\w\x00-\x7f]+")
_BLANCS = re.compile("[\\s+\u00ad\u200b-\u200d\u2060\ufeff]+")
_AUTRES = bytes(n for n in range(128) if not chr(n).isalnum())
_MINUSCULES = bytes(ord(chr(n).lower()) if n < 128 else n for n in range(256))
_PAS_ASCII = _AUTRES + bytes(range(128, 256))

type Pli = Callable[[str], bytes]
"""Folds each character by itself: the fold of a text is that of its pieces, end to end."""


def letters(text: str) -> bytes:
    """Letters and digits only, without case or accent."""
    if not text.isascii():
        text = _SIGNES.sub("", normalize("NFKD", text)).casefold()
    return text.encode().translate(_MINUSCULES, _AUTRES)


def signs(text: str) -> bytes:
    """All but the spaces, without case: for a secret that has too few letters."""
    folded = _BLANCS.sub("", normalize("NFKD", text).casefold())
    return folded.encode("utf-8", "surrogatepass")


def plain(data: bytes) -> bytes:
    """ASCII letters and digits of bytes whose encoding is not known, without case.

    UTF-8, Latin-1 and UTF-16 write these alike, but for bytes that fall here.
    """
    return data.translate(_MINUSCULES, _PAS_ASCII)


def places(text: str, pli: Pli, cle: bytes) -> Iterator[tuple[int, ...]]:
    """Ranks of the characters that write a key, each time that it stands in the fold."""
    folded = pli(text)
    start = folded.find(cle)
    if start < 0:
        return
    pieces = [text[i : i + _MORCEAU] for i in range(0, len(text), _MORCEAU)]
    ends = list(accumulate(len(pli(piece)) for piece in pieces))
    while start >= 0:
        yield tuple(_ranks(pieces, ends, pli, start, start + len(cle)))
        start = folded.find(cle, start + len(cle))


def _ranks(pieces: list[str], ends: list[int], pli: Pli, start: int, end: int) -> Iterator[int]:
    """Ranks of the characters whose fold is between two places of the whole fold."""
    for n in range(bisect_right(ends, start), len(pieces)):
        here = ends[n - 1] if n else 0
        if here >= end:
            return
        for rank, letter in enumerate(pieces[n], n * _MORCEAU):
            after = here + len(pli(letter))
            if after > start and here < after and here < end:
                yield rank
            here = after
