"""What changed between two reports, in words and with values."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from exigences.model.document import Document


class EtatChangement(StrEnum):
    """What became of a demand from one report to the other."""

    NOUVEAU = "nouveau"
    DISPARU = "disparu"
    CHANGE = "change"
    DEPLACE = "deplace"
    NON_COMPARABLE = "non_comparable"
    """One audit saw it and the other could not: neither new nor gone."""


class Sujet(StrEnum):
    """What a change is about."""

    DEMANDE = "demande"
    ACCESSIBILITE = "accessibilite"
    CHAMP = "champ"
    ECRAN = "ecran"
    VOIE = "voie"
    COUT = "cout"
    PERSONNE = "personne"


class Sens(StrEnum):
    """Whether a change asks more of the person, or less."""

    PLUS = "plus"
    MOINS = "moins"
    AUTREMENT = "autrement"


class Cote(Document):
    """One of the two reports."""

    nom: str
    organisme: str
    date: str
    scenario: str
    note: str = Field("", description="Vide quand trop peu a été jugé.")
    score: float
    complet: bool
    fin: str


class EcranCompare(Document):
    """A screen in both reports, or in one alone."""

    avant: int | None
    apres: int | None
    titre: str
    deplace: bool = Field(False, description="S'il ne vient plus dans le même ordre.")


class Changement(Document):
    """One change, as a sentence."""

    etat: EtatChangement
    sujet: Sujet
    sens: Sens
    phrase: str
    regle: str = Field("", description="L'exigence, ou « axe: » et la règle d'axe.")
    empreinte: str = Field("", description="Celle du constat, dans le second rapport s'il y est.")
    avant: int | None = Field(None, description="Écran du premier rapport.")
    apres: int | None = Field(None, description="Écran du second rapport.")
    selecteur: str = Field("", description="Où, sur l'écran du second rapport, sinon du premier.")


class Comparaison(Document):
    """Two reports side by side; of two services, what each asks that the other does not."""

    version: Literal["1.0"] = "1.0"
    avant: Cote
    apres: Cote
    meme_demarche: bool = Field(description="Non : deux services, et non deux états d'un même.")
    ecrans: tuple[EcranCompare, ...]
    changements: tuple[Changement, ...] = Field(description="Ce qui demande plus vient d'abord.")
    non_comparables: tuple[Changement, ...]
    inchanges: int = Field(description="Demandes que les deux rapports constatent pareilles.")
    remarques: tuple[str, ...] = Field(
        (), description="Ce qui empêche de tout comparer, en phrases."
    )
    apprendre: tuple[str, ...] = Field(
        description="Ce que doit réapprendre qui connaissait la démarche."
    )
