"""Tells what a file is from the keys that it holds: a procedure, a scenario, or neither."""

import re
from enum import StrEnum
from pathlib import Path

from exigences.loading.arbre import Table, parse
from exigences.loading.syntaxe import SyntaxFault
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario

YAML = (".yaml", ".yml")
_KEY = re.compile(r"^[\"']?([^\W\d]\w*)[\"']?[ \t]*:", re.MULTILINE)
"""A key of the first level: nothing else of a document begins a line, whatever is wrong in it."""
_INNER_KEY = re.compile(r"^[ \t]*[\"']?([^\W\d]\w*)[\"']?[ \t]*:", re.MULTILINE)
_SHARED = Procedure.model_fields.keys() & Scenario.model_fields.keys()
_OF_PROCEDURE = Procedure.model_fields.keys() - Scenario.model_fields.keys()
_OF_SCENARIO = Scenario.model_fields.keys() - Procedure.model_fields.keys()


class Genre(StrEnum):
    """The documents that a person writes."""

    DEMARCHE = "démarche"
    SCENARIO = "scénario"
    REGLAGES = "fichier de réglages"

    @property
    def plusieurs(self) -> str:
        """The same, for several."""
        return "fichiers de réglages" if self is Genre.REGLAGES else f"{self}s"


UNKNOWN = (
    "rien n'y dit ce que c'est : une démarche a « depart » et « etapes », un scénario a « sosie »."
)


def kind_of(text: str) -> Genre | None:
    """What a YAML text describes, right or wrong; None where no key tells."""
    keys = set(_KEY.findall(text))
    if not keys - _SHARED:
        keys = _other_keys(text)
    procedure, scenario = len(keys & _OF_PROCEDURE), len(keys & _OF_SCENARIO)
    if procedure == scenario == 0:
        return None
    return Genre.DEMARCHE if procedure >= scenario else Genre.SCENARIO


def _other_keys(text: str) -> set[str]:
    """The keys of a document between braces, or all that look like one where it is not YAML."""
    try:
        racine = parse(text)
    except SyntaxFault:
        return set(_INNER_KEY.findall(text))
    return set(racine.entrees) if isinstance(racine, Table) else set()


def is_yaml(path: Path) -> bool:
    """Whether a file says by its name that it is YAML."""
    return path.suffix.lower() in YAML
