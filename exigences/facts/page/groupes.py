"""Finds the boxes of one question of which one has to be ticked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import marks_the_field, says_optional
from exigences.model.facts.champs import Champ

STARRED = re.compile(r"^\s*\*|\*\s*:?\s*$")
"""The name of a question that ends, or begins, by a star."""
_SEVERAL = 2


def with_marked_groups(champs: Sequence[Champ]) -> tuple[Champ, ...]:
    """Fields as they are, but for the boxes to tick of one name under a question that is marked.

    One of them is to be ticked: the first stands for all, and the others may stay empty.
    """
    rows: dict[tuple[object, ...], list[Champ]] = {}
    for champ in champs:
        if champ.type == "checkbox" and champ.nom and _is_marked(champ.groupe):
            key = (champ.lieu.cadre, champ.formulaire, champ.nom, champ.groupe)
            rows.setdefault(key, []).append(champ)
    due = {
        id(row[0]): tuple(c.lieu.selecteur for c in row[1:])
        for row in rows.values()
        if len(row) >= _SEVERAL and not any(c.obligatoire for c in row)
    }
    return tuple(_to_tick(c, due[id(c)]) if id(c) in due else c for c in champs)


def _is_marked(question: str) -> bool:
    """Whether a question ends, or begins, by the mark of what must be answered."""
    plain = fold(question)
    ends = bool(STARRED.search(plain)) or marks_the_field(plain.rpartition("(")[2].rstrip(" )"))
    return ends and not says_optional(plain)


def _to_tick(champ: Champ, autres: tuple[str, ...]) -> Champ:
    return replace(
        champ,
        obligatoire=True,
        obligatoire_signale=True,
        facultatif=False,
        deduit=False,
        autres=autres,
    )
