"""Whether one service asks more than another, whatever the weights: from the same seeded draws."""

import sys
from array import array
from collections.abc import Mapping, Sequence

SURE = 0.95
"""From which share of the draws one service is said to ask more than another."""
_LANES = (("H", 16), ("I", 32))
"""How many bits a service has in a row of ranks; the highest of them stays free."""


class Duels:
    """Services whose scores were drawn with the same weights, in the same order, two by two.

    Each draw is kept as the rank of the service in it, and all the ranks of a service as one whole
    number, a lane each: one subtraction then compares all the draws of two services, to the unit.
    """

    def __init__(self, drawn: Mapping[str, Sequence[float]]) -> None:
        kind, bits = next(lane for lane in _LANES if len(drawn) < 1 << lane[1] - 1)
        columns = zip(*drawn.values(), strict=True)
        rows = zip(*map(_ranked, columns), strict=True)
        self._rows = {name: _packed(kind, row) for name, row in zip(drawn, rows, strict=False)}
        self._draws = len(next(iter(drawn.values()), ()))
        self._guard = _packed(kind, [1 << bits - 1] * self._draws)

    def asks_more(self, one: str, other: str) -> float:
        """Share of the draws, from 0 to 1, where the one asks more; a tie is a half.

        What is told is what the choice of weights leaves unsure, and nothing of what was not seen.
        """
        least = self._as_much(one, other) - self._as_much(other, one)
        return (self._draws + least) / 2 / self._draws

    def _as_much(self, one: str, other: str) -> int:
        """In how many draws the one asks as much as the other, or more: its guard then stays."""
        guarded = (self._rows[one] | self._guard) - self._rows[other]
        return (guarded & self._guard).bit_count()


def _ranked(scores: Sequence[float]) -> list[int]:
    """The rank of each service in one draw; those that are even share it."""
    ranks = {score: rank for rank, score in enumerate(sorted(set(scores)))}
    return [ranks[score] for score in scores]


def _packed(kind: str, row: Sequence[int]) -> int:
    return int.from_bytes(array(kind, row).tobytes(), sys.byteorder)
