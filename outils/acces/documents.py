"""What was found on the pages of others, and what people thought of it; both kept by identity."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from exigences.model.document import Document

ICI = Path(__file__).resolve().parent
RELEVE = ICI / "alarmes.json"
JUGEMENTS = ICI / "jugements.yaml"

type Ou = Mapping[str, tuple[str, ...]]
"""Selectors by page; those of a frame after its own."""


class AccesError(Exception):
    """The pages cannot be had, or what is kept cannot be read: what, and what to do."""


class Avis(StrEnum):
    """What a person thinks of a firm alarm, the page before the eyes."""

    JUSTE = "juste"
    DISCUTABLE = "discutable"
    """The page is as it is said to be; whether that is a fault can be argued."""
    FAUX = "faux"


class Corpus(StrEnum):
    """Where the pages come from."""

    DSFR = "dsfr"
    FORMASAURUS = "formasaurus"


class Alarmes(Document):
    """What one look at the pages of a corpus was sure of."""

    pages: int
    """How many could be read."""
    essayees: int = 0
    """How many of them were tried with keys and at other sizes too."""
    illisibles: tuple[str, ...] = ()
    regles: Mapping[str, Ou] = {}
    """Where each rule is sure of a fault."""
    axe: int = 0
    """Alarms of axe that are counted, and not judged here."""


class Releve(Document):
    """What is kept of the last look."""

    corpus: Mapping[Corpus, Alarmes] = {}


class Jugement(Document):
    """What a person thinks of alarms that have the same reason."""

    corpus: Corpus
    regle: str
    avis: Avis
    pourquoi: str = Field(min_length=10)
    ou: Ou


_JUGEMENTS = TypeAdapter(tuple[Jugement, ...])


def read_releve() -> Releve:
    """The last look; an empty one before the first."""
    if not RELEVE.is_file():
        return Releve()
    return Releve.model_validate_json(RELEVE.read_text("utf-8"))


def read_jugements() -> tuple[Jugement, ...]:
    """What was judged; AccesError where the file does not read."""
    try:
        known = yaml.safe_load(JUGEMENTS.read_text("utf-8")) or []
        return _JUGEMENTS.validate_python(known)
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise AccesError(f"{JUGEMENTS.name} ne se lit pas : {error}") from error
