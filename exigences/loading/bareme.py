"""Reads the bareme that is shipped with the package."""

from functools import cache

from exigences.donnees import read_data
from exigences.model.score.bareme import Bareme


@cache
def load_bareme() -> Bareme:
    """Weights and thresholds of `exigences/scoring/bareme.yaml`."""
    return Bareme.model_validate(read_data("bareme.yaml", "exigences.scoring"))
