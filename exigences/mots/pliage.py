"""Folds a text as all words are compared: lower case, no accents, straight apostrophes."""

import unicodedata
from functools import lru_cache

KEPT = 65_536
"""Texts of which what was read is kept: those of a thousand pages."""


def _plain(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


_INVISIBLES = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""What says where a word may be cut, and is not seen in it."""
_MARQUES = "".join(map(chr, range(0x300, 0x370)))
"""Accents that make no letter with what stands before them, however many are stacked."""
_STRAIGHT = (("’‘ʼ", "'"), ("‐‑–—−", "-"), (_INVISIBLES + _MARQUES, ""))
_PLIAGE = {code: _plain(chr(code)) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))} | {
    ord(c): plain for variants, plain in _STRAIGHT for c in variants
}


@lru_cache(maxsize=KEPT)
def fold(text: str) -> str:
    """Lower case without accents, apostrophes and dashes made straight, spaces single."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFC", low).translate(_PLIAGE)
    return " ".join(low.split())
