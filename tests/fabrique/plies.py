"""In tests, a notion refuses a text that was not folded: it would miss what it looks for, unseen.

A `fold` that is forgotten changes nothing in most examples, which are written in lower case. Here
it is a failure in whichever test hands the text over.
"""

from functools import wraps
from typing import Any

import pytest

from exigences.mots.notions import Notion
from exigences.mots.pliage import fold

READS = {"search": 0, "match": 0, "fullmatch": 0, "finditer": 0, "sub": 1, "split": 0}
"""What finds in a text, and the rank of that text among what it is given."""


def is_folded(text: str) -> bool:
    """Whether a text is folded; the spaces at the ends of a part of one do not count."""
    plain = fold(text)
    return plain == text or plain == " ".join(text.split())


def refuse_unfolded(patch: pytest.MonkeyPatch) -> None:
    """Have every notion check what it reads, until the patch is undone."""
    for name, rank in READS.items():
        patch.setattr(Notion, name, _checked(getattr(Notion, name), rank))


def _checked(read: Any, rank: int) -> Any:
    @wraps(read)
    def reads(notion: Notion, *given: Any) -> Any:
        assert is_folded(given[rank]), f"{notion} reads a text that was not folded: {given[rank]!r}"
        return read(notion, *given)

    return reads
