"""Reads which burden each exigence lays on people."""

from collections.abc import Mapping
from functools import cache

from exigences.donnees import read_data
from exigences.model.score.couts import Charge


@cache
def load_charges() -> Mapping[str, tuple[Charge, ...]]:
    """The burdens of `exigences/donnees/charges.yaml`, by exigence."""
    lists = {Charge(name): tuple(ids) for name, ids in read_data("charges.yaml").items()}
    ids = sorted({i for found in lists.values() for i in found})
    return {i: tuple(c for c in Charge if i in lists.get(c, ())) for i in ids}
