"""The interval of a proportion that was counted."""

from math import sqrt

Z95 = 1.959964
"""Quantile of the normal law for an interval of 95 %."""


def wilson(found: int, total: int) -> tuple[float, float]:
    """Interval of a proportion at 95 % (Wilson, 1927)."""
    if not total:
        return 0.0, 1.0
    share, z2 = found / total, Z95 * Z95
    centre = share + z2 / (2 * total)
    half = Z95 * sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    return (centre - half) / (1 + z2 / total), (centre + half) / (1 + z2 / total)
