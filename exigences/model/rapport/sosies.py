"""What the report says of each person: where they stop, and what stops them, screen by screen."""

from enum import StrEnum

from pydantic import Field

from exigences.model.document import Document
from exigences.model.rapport.ecoute import EcranEntendu


class EtatSosie(StrEnum):
    """What a person lives on one screen, or on the whole."""

    PASSE = "passe"
    GENE = "gene"
    BLOQUE = "bloque"
    NON_VU = "non_vu"
    """The person, or the robot in their conditions, did not come there."""
    NON_TESTE = "non_teste"
    """Nothing was replayed in their conditions: the engine could not apply them, or a stop came."""


class EmpechementRapport(Document):
    """A demand that a person cannot meet, on one screen."""

    exigence: str = Field(description="'' quand une étape n'a pas pu être faite.")
    ecran: int | None
    etat: EtatSosie
    phrase: str = Field(description="Ce qui est demandé, et ce qui manque.")
    autre_moyen: str = ""
    a_verifier: bool = False
    question: str = ""
    extrait: str = ""


class SosieRapport(Document):
    """A person and what they live; their identity data are fictitious and are not repeated."""

    scenario: str = Field(description="Nom du fichier du scénario, sans extension.")
    nom: str
    sosie: str = Field(description="Prénom et nom du sosie.")
    prenom: str = Field("", description="Prénom seul ; '' dans un rapport plus ancien.")
    description: str
    conditions: tuple[str, ...] = Field(description="Ce qui change la page, en mots.")
    rejoue: bool = Field(description="Si la démarche a été rejouée dans ce scénario même.")
    rejeu: str = Field(description="Scénario dont le rejeu a servi à juger ; '' sans rejeu.")
    fin: str
    echec: bool = Field(False, description="Si ce rejeu s'est arrêté en route.")
    etat: EtatSosie
    ecran: int | None = Field(description="Écran où la personne s'arrête.")
    phrase: str
    empechements: tuple[EmpechementRapport, ...]
    ecoute: tuple[EcranEntendu, ...] = Field(
        (), description="Ce qu'entend, écran par écran, qui ne voit pas ; vide pour les autres."
    )


class CaseMatrice(Document):
    """What one person lives on one screen."""

    scenario: str
    etat: EtatSosie
    quoi: str = ""


class LigneMatrice(Document):
    """One screen, for each person in the order of the report."""

    ecran: int
    cases: tuple[CaseMatrice, ...]
