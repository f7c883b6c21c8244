"""How much the score owes to the choice of weights: an interval from seeded draws."""

import math
import random
from array import array
from collections.abc import Sequence
from functools import lru_cache
from operator import mul

from exigences.model.catalogue.exigence import Categorie
from exigences.model.score.bareme import Bareme, Sensibilite
from exigences.model.score.score import Force
from exigences.scoring.phrases import portions

UNDRAWN = -1
"""Where a draw holds what multiplies a demand that the bareme does not know: one."""


def interval(forces: Sequence[Force], bareme: Bareme) -> tuple[float, float]:
    """Low and high centiles of the score when every weight is drawn around its value.

    Every weight of the bareme is drawn, found or not, in one fixed order: two services scored with
    the same bareme meet the same draws, so their intervals can be compared.
    """
    settings = bareme.sensibilite
    results = sorted(draws(forces, bareme))
    return _centile(results, settings.bas), _centile(results, settings.haut)


def draws(forces: Sequence[Force], bareme: Bareme) -> list[float]:
    """The scores of the draws, in their order, the same for every service of one bareme."""
    settings = bareme.sensibilite
    order = {exigence: place for place, exigence in enumerate(sorted(bareme.exigences))}
    drawn_at = [
        (f.entiere / bareme.constante.valeur, order.get(f.exigence, UNDRAWN)) for f in forces
    ]
    shares = portions(forces)
    columns = {c: n for n, c in enumerate(Categorie)}
    own = [
        (columns[f.categorie], *drawn_at[rank], shares.seules[rank])
        for rank, f in enumerate(forces)
    ]
    shared = [
        (columns[c], [(*drawn_at[rank], part) for rank, part in held])
        for c, held in shares.communes
    ]
    weights = tuple(bareme.categories[c].valeur for c in Categorie)
    results = []
    for factors, drawn in _factors(settings, len(order), weights):
        sums = [0.0] * len(weights)
        for column, value, place, part in own:
            sums[column] += value * factors[place] * part
        for column, held in shared:
            sums[column] += max(value * factors[place] * part for value, place, part in held)
        demands = [w * -math.expm1(-s) for w, s in zip(drawn, sums, strict=True)]
        results.append(100 * sum(demands) / sum(drawn))
    return results


@lru_cache(maxsize=4)
def _factors(
    settings: Sensibilite, exigences: int, weights: tuple[float, ...]
) -> tuple[tuple[array[float], array[float]], ...]:
    """Of each draw, what multiplies the weight of every exigence, and the weights of categories."""
    draw = random.Random(settings.graine).random  # noqa: S311 - reproducible, guards no secret
    low, width = 1 - settings.amplitude, 2 * settings.amplitude
    drawn = []
    for _ in range(settings.tirages):
        factors = [low + width * draw() for _ in range(exigences + len(weights))]
        own = array("d", map(mul, weights, factors[exigences:]))
        drawn.append((array("d", (*factors[:exigences], 1.0)), own))
    return tuple(drawn)


def _centile(values: list[float], centile: float) -> float:
    """Nearest-rank centile of sorted values."""
    return values[max(0, math.ceil(centile / 100 * len(values)) - 1)]
