"""Reads the words that stand just before a field to which no label is tied."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exigences.model.facts import Bloc, Champ

LABEL_MAX = 120
"""Characters from which a text is no label."""


def with_neighbours(champs: Iterable[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Give the fields that have no name the short text that a person reads before them."""
    read: list[Champ] = []
    for champ in champs:
        start = max((c.lieu.ordre for c in read if c.lieu.cadre == champ.lieu.cadre), default=-1)
        near = "" if champ.libelle else _before(champ, start, blocs)
        read.append(replace(champ, voisin=near) if near else champ)
    return tuple(read)


def _before(champ: Champ, start: int, blocs: Sequence[Bloc]) -> str:
    """The last short text between the field before and this one; '' where there is none."""
    near = [
        bloc
        for bloc in blocs
        if bloc.lieu.cadre == champ.lieu.cadre
        and start < bloc.lieu.ordre < champ.lieu.ordre
        and bloc.champ in ("", champ.lieu.selecteur)
        and len(bloc.texte) <= LABEL_MAX
    ]
    return max(near, key=lambda b: b.lieu.ordre).texte if near else ""
