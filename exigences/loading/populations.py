"""Reads the population figures that are shipped with the package."""

from functools import cache

from exigences.donnees import read_data
from exigences.model.score.population import Populations


@cache
def load_populations() -> Populations:
    """The figures of `exigences/donnees/populations.yaml`."""
    return Populations.model_validate(read_data("populations.yaml"))
