"""Reads the bareme that is shipped with the package."""

from importlib.resources import files

import yaml

from exigences.model.bareme import Bareme


def load_bareme() -> Bareme:
    """Weights and thresholds of `exigences/scoring/bareme.yaml`."""
    text = files("exigences.scoring").joinpath("bareme.yaml").read_text(encoding="utf-8")
    return Bareme.model_validate(yaml.safe_load(text))
