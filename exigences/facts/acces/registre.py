"""Finds the files of the checks: nothing is listed by hand."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

import exigences.facts.acces.controles as folder
from exigences.facts.acces.base import Controle
from exigences.model.erreur import ExigencesError


class ControleError(ExigencesError):
    """A check that is not well formed: says which file and what to mend."""


@cache
def load_controles() -> Mapping[str, Controle]:
    """All the checks by the name of their rule, in order."""
    found = [_one(module.name) for module in pkgutil.iter_modules(folder.__path__)]
    return {one.regle.nom: one for one in sorted(found, key=lambda one: one.regle.id)}


def _one(file: str) -> Controle:
    found = getattr(importlib.import_module(f"{folder.__name__}.{file}"), "juge", None)
    if not isinstance(found, Controle):
        message = f"{file}.py : la fonction « juge » doit porter le décorateur @controle."
        raise ControleError(message)
    if found.regle.id != file.replace("_", "-"):
        message = f"{file}.py : l'id « {found.regle.id} » doit être celui du fichier."
        raise ControleError(message)
    return found
