"""Whether one service asks more than another, whatever the weights: from the same seeded draws."""

from collections.abc import Sequence
from operator import ge, gt

SURE = 0.95
"""From which share of the draws one service is said to ask more than another."""


def asks_more(one: Sequence[float], other: Sequence[float]) -> float:
    """Share of the draws, from 0 to 1, where the one asks more than the other; a tie is a half.

    Both are scores drawn with the same weights, in the same order; what is told is what the choice
    of weights leaves unsure, and nothing of what was not seen.
    """
    more: int = sum(map(gt, one, other))
    as_much: int = sum(map(ge, one, other))
    return (more + as_much) / 2 / len(one)
