"""Tells the fields that follow one answer of several from those that all answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from exigences.model.facts.champs import Champ
from exigences.model.lieu import Lieu


def under_choices(fields: Iterable[Champ], groups: Iterable[Sequence[Lieu]]) -> list[Champ]:
    """Fields with the radio button that they stand after, and before another of its group."""
    between = [pair for boxes in groups for pair in pairwise(boxes)]

    def branch(field: Champ) -> str:
        here = field.lieu.ordre
        return next((b.selecteur for b, after in between if b.ordre < here < after.ordre), "")

    return [replace(field, branche=branch(field)) for field in fields]
