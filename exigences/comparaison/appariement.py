"""Pairs the things of two lists by how alike they are, the surest pairs first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paires[T]:
    """What answers in each list, and what answers nothing."""

    paires: tuple[tuple[T, T], ...]
    partis: tuple[T, ...]
    """Only in the first list."""
    venus: tuple[T, ...]
    """Only in the second."""


def pair[T](
    before: Sequence[T], after: Sequence[T], likeness: Callable[[T, T], float], least: float
) -> Paires[T]:
    """Pair the likest first; two that are less alike than `least` (0 to 1) are never paired.

    Of pairs as alike, those whose ranks are nearest come first: an order that holds is kept.
    """
    scored = sorted(
        (-score, abs(i - j), i, j)
        for i, old in enumerate(before)
        for j, new in enumerate(after)
        if (score := likeness(old, new)) >= least
    )
    mates: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in scored:
        if i not in mates and j not in taken:
            mates[i] = j
            taken.add(j)
    return Paires(
        paires=tuple((before[i], after[mates[i]]) for i in sorted(mates)),
        partis=tuple(old for i, old in enumerate(before) if i not in mates),
        venus=tuple(new for j, new in enumerate(after) if j not in taken),
    )
