"""Data files shipped with the package: lexicons, figures, standards, and their sources."""

from importlib.resources import files
from typing import Any

import yaml


def read_data(name: str, package: str = "exigences.donnees") -> Any:
    """The content of a YAML file of the package, by libyaml where it is there."""
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(text, Loader=loader)  # noqa: S506 - a safe loader, in C where there is one
