"""The words by which a page names what a field asks, however short: « CV », « quittance »."""

import re

from exigences.facts.langue.texte import fold
from exigences.mots import notion

_SMALL = notion("mot-qui-ne-nomme-pas-la-piece")
_WORD = re.compile(r"[^\W_]{2,}")
_NAME = re.compile(r"[^(:,;]*")
"""What comes before an aside: « CV (PDF, 2 Mo) », « Quittance : recto verso »."""
WORDS_MAX = 5
"""Words of a name; a label that has more is a sentence."""


def own_words(label: str) -> tuple[str, ...]:
    """The words of a label that tell its thing from others, folded; none in a bare « Fichier »."""
    named = _NAME.match(fold(label))
    words = _WORD.findall(named[0] if named else "")
    return tuple(word for word in words if not _SMALL.fullmatch(word))
