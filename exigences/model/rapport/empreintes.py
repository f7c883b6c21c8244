"""What makes a finding be known again in another report of the same procedure."""

from enum import StrEnum

from pydantic import Field

from exigences.model.document import Document
from exigences.model.facts.champs import Nature

AXE = "axe:"
"""What begins the name of a rule of axe, among those of exigences."""
EXI = "exi:"
"""What begins the name of one of our own checks."""


def name_of_rule(regle: str) -> str:
    """The name of a rule of accessibility among those of exigences."""
    return regle if regle.startswith(EXI) else f"{AXE}{regle}"


def is_rule(nom: str) -> bool:
    """Whether a finding is that of a rule of accessibility, and not of an exigence."""
    return nom.startswith((AXE, EXI))


class Genre(StrEnum):
    """The sort of thing that a finding is about."""

    CHAMP = "champ"
    BOUTON = "bouton"
    LIEN = "lien"
    MOT = "mot"
    """A word or a turn, wherever the procedure uses it."""
    TEXTE = "texte"
    ELEMENT = "element"
    """What axe quotes, and has no name of its own."""
    ENSEMBLE = "ensemble"
    """A screen or the whole procedure: what is measured, or absent."""


class Empreinte(Document):
    """A finding, by what a person would know it by; its place in the page comes last."""

    regle: str = Field(description="L'exigence, ou « axe: » et la règle d'axe.")
    ecran: int = Field(description="Numéro de l'écran, à partir de 1.")
    role: str = Field(description="Rôle de cet écran dans la démarche.")
    genre: Genre
    nature: Nature | None = Field(None, description="Ce qu'un champ demande.")
    nom: str = Field("", description="Étiquette, texte du bouton ou phrase lue.")
    selecteur: str = ""
    certaine: bool = True
    empreinte: str = Field(
        pattern=r"^[0-9a-f]{16}$", description="Se compare d'un audit à l'autre."
    )
