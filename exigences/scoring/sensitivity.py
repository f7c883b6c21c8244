"""How much the score owes to the choice of weights: an interval from seeded draws."""

import math
import random
from array import array
from collections.abc import Sequence
from functools import lru_cache

from exigences.model.catalogue.exigence import Categorie
from exigences.model.score.bareme import Bareme
from exigences.model.score.score import Force
from exigences.scoring.phrases import portions


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
    ranks = {f.exigence: rank for rank, f in enumerate(forces)}
    order = [ranks.get(i) for i in sorted(bareme.exigences)]
    values = [f.entiere / bareme.constante.valeur for f in forces]
    shares = portions(forces)
    columns = {c: n for n, c in enumerate(Categorie)}
    own = [(columns[f.categorie], rank, shares.seules[rank]) for rank, f in enumerate(forces)]
    shared = [(columns[c], held) for c, held in shares.communes]
    weights = [bareme.categories[c].valeur for c in Categorie]
    low, width = 1 - settings.amplitude, 2 * settings.amplitude
    found = [(rank, place) for place, rank in enumerate(order) if rank is not None]
    results = []
    for factors in _factors(settings.graine, settings.tirages, len(order), len(weights)):
        drawn_values = list(values)
        for rank, place in found:
            drawn_values[rank] *= low + width * factors[place]
        sums = [0.0] * len(weights)
        for column, rank, part in own:
            sums[column] += drawn_values[rank] * part
        for column, held in shared:
            sums[column] += max(drawn_values[rank] * part for rank, part in held)
        drawn = [w * (low + width * f) for w, f in zip(weights, factors[len(order) :], strict=True)]
        demands = (w * -math.expm1(-s) for w, s in zip(drawn, sums, strict=True))
        results.append(100 * sum(demands) / sum(drawn))
    return results


@lru_cache(maxsize=4)
def _factors(seed: int, count: int, exigences: int, categories: int) -> tuple[array[float], ...]:
    """The numbers of each draw, from 0 to 1: of every exigence, then of every category."""
    draw = random.Random(seed).random  # noqa: S311 - reproducible, guards no secret
    return tuple(array("d", (draw() for _ in range(exigences + categories))) for _ in range(count))


def _centile(values: list[float], centile: float) -> float:
    """Nearest-rank centile of sorted values."""
    return values[max(0, math.ceil(centile / 100 * len(values)) - 1)]
