"""How much the score owes to the choice of weights: an interval from seeded draws."""

import math
import random
from collections.abc import Iterable

from exigences.model.catalogue.exigence import Categorie
from exigences.model.score.bareme import Bareme
from exigences.model.score.score import Force


def interval(forces: Iterable[Force], bareme: Bareme) -> tuple[float, float]:
    """Low and high centiles of the score when every weight is drawn around its value.

    Every weight of the bareme is drawn, found or not, in one fixed order: two services scored with
    the same bareme meet the same draws, so their intervals can be compared.
    """
    settings = bareme.sensibilite
    by_id = {f.exigence: f for f in forces}
    ids = sorted(bareme.exigences)
    columns = [list(Categorie).index(by_id[i].categorie) if i in by_id else -1 for i in ids]
    values = [by_id[i].force / bareme.constante.valeur if i in by_id else 0.0 for i in ids]
    weights = [bareme.categories[c].valeur for c in Categorie]
    draw = random.Random(settings.graine).random  # noqa: S311 - reproducible, guards no secret
    low, width = 1 - settings.amplitude, 2 * settings.amplitude
    results = []
    for _ in range(settings.tirages):
        sums = [0.0] * len(weights)
        for column, value in zip(columns, values, strict=True):
            factor = draw()
            if column >= 0:
                sums[column] += value * (low + width * factor)
        drawn = [w * (low + width * draw()) for w in weights]
        demands = (w * -math.expm1(-s) for w, s in zip(drawn, sums, strict=True))
        results.append(100 * sum(demands) / sum(drawn))
    results.sort()
    return _centile(results, settings.bas), _centile(results, settings.haut)


def _centile(values: list[float], centile: float) -> float:
    """Nearest-rank centile of sorted values."""
    return values[max(0, math.ceil(centile / 100 * len(values)) - 1)]
