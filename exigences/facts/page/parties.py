"""Joins the boxes in which a page asks one telephone number."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.model.facts.champs import Champ, Nature

_PART = 8
"""Characters of the longest part of a telephone number."""
_LAYOUTS = ((3, 3, 4), (2, 2, 2, 2, 2))
"""Lengths of the parts of an American number and of a French one."""


def join_numbers(fields: Sequence[Champ]) -> tuple[Champ, ...]:
    """A telephone number asked in several boxes: each is a part of it, though only one says so."""
    parts = list(fields)
    for index, champ in enumerate(parts):
        before = parts[index - 1] if index else None
        follows = (
            before is not None
            and before.nature is Nature.TELEPHONE
            and before.formulaire == champ.formulaire
            and champ.longueur_max is not None
            and champ.longueur_max <= _PART
        )
        if _is_silent(champ) and (follows or _is_laid_out(parts, index)):
            parts[index] = replace(champ, nature=Nature.TELEPHONE, certaine=False)
    return tuple(parts)


def _is_silent(champ: Champ) -> bool:
    """Whether a box says nothing of what goes in it."""
    said = f"{champ.libelle_visible}{champ.indice}"
    written = champ.type in ("text", "tel", "number")
    return champ.nature is Nature.AUTRE and written and not any(c.isalpha() for c in said)


def _is_laid_out(fields: Sequence[Champ], index: int) -> bool:
    """Whether a box begins boxes of as many digits as the parts of a telephone number."""
    for layout in _LAYOUTS:
        boxes = fields[index : index + len(layout)]
        sizes = tuple(c.longueur_max for c in boxes)
        if sizes == layout and all(_is_silent(c) for c in boxes[1:]):
            return len({c.formulaire for c in boxes}) == 1
    return False
