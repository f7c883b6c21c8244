"""YAML documents into models: strict, and errors that say where and what to do."""

from exigences.loading.documents import load_procedure, load_scenario
from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.secrets import read_secrets
from exigences.loading.valeurs import fill_steps, new_unique, uses_unique

__all__ = [
    "Faute",
    "LoadingError",
    "fill_steps",
    "load_procedure",
    "load_scenario",
    "new_unique",
    "read_secrets",
    "uses_unique",
]
