"""Finds the files of the catalogue: nothing is listed by hand."""

import importlib
import pkgutil
from functools import cache

import exigences.catalogue as catalogue
from exigences.catalogue.base import CatalogueError, Detector
from exigences.model.catalogue.exigence import Categorie


@cache
def load_catalogue() -> tuple[Detector, ...]:
    """All detectors, by category then id; CatalogueError on a file that is not well formed."""
    found = [
        _detector_of(f"{package.name}.{module.name}")
        for package in pkgutil.iter_modules(catalogue.__path__, f"{catalogue.__name__}.")
        if package.ispkg
        for module in pkgutil.iter_modules(importlib.import_module(package.name).__path__)
    ]
    order = list(Categorie)
    return tuple(sorted(found, key=lambda d: (order.index(d.exigence.categorie), d.exigence.id)))


def _detector_of(name: str) -> Detector:
    found = getattr(importlib.import_module(name), "detect", None)
    if not isinstance(found, Detector):
        message = f"{name}: la fonction « detect » doit porter le décorateur @detector."
        raise CatalogueError(message)
    categorie, file = name.split(".")[-2:]
    if (found.exigence.id, found.exigence.categorie) != (file.replace("_", "-"), categorie):
        message = (
            f"{name}: l'id « {found.exigence.id} » et la catégorie doivent être ceux du fichier."
        )
        raise CatalogueError(message)
    return found
