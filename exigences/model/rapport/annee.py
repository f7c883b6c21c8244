"""The year of a fictitious household: its rights, and what they ask of it, month by month."""

from typing import Literal

from pydantic import Field

from exigences.model.document import Document
from exigences.model.procedure.procedure import Sequence
from exigences.model.score.couts import Etendue


class EtapeDuDroit(Document):
    """A procedure of a right, and when it first comes in the year."""

    demarche: str = Field(description="Son fichier, vu du dossier de ce fichier, ou un nom fourni.")
    mois: int = Field(
        1, ge=1, le=12, description="Son premier mois ; sa périodicité fait le reste."
    )
    coupe: bool = Field(False, description="true : manquée une fois, le droit s'arrête.")


class Droit(Document):
    """A right, as the chain of its procedures."""

    nom: str = Field(min_length=1, description="Nom du droit.")
    demarches: tuple[EtapeDuDroit, ...] = Field(
        min_length=1, description="Les démarches qu'il demande dans l'année."
    )


class Foyer(Document):
    """A fictitious household, and the rights that it has."""

    nom: str = Field(min_length=1, description="Nom du foyer, inventé.")
    description: str = Field("", description="Qui y vit, en une phrase.")
    droits: tuple[str, ...] = Field(
        min_length=1, description="Fichiers de droits, vus du dossier de ce fichier."
    )


class Connexion(Document):
    """An obligatory visit to a service."""

    mois: int
    droit: str
    demarche: str
    organisme: str
    sequence: Sequence
    temps: Etendue = Field(description="En secondes, par son audit.")
    argent: Etendue = Field(description="En euros, par son audit.")
    partielle: bool = Field(description="Son audit n'a pas vu la fin : un minimum.")
    coupe: bool


class DemandeDeLAnnee(Document):
    """A demand, and how many times it comes back in the year."""

    exigence: str
    titre: str
    fois: int = Field(ge=1)
    demarches: tuple[str, ...]


class Allegement(Document):
    """What the household would be spared if one thing changed."""

    phrase: str
    fois: int = Field(description="Combien de demandes ou de connexions de moins dans l'année.")
    temps: Etendue | None = Field(None, description="En secondes, là où l'audit le dit.")


class Annee(Document):
    """All that a year of rights asks of a household, counted from audits."""

    version: Literal["1.0"] = "1.0"
    foyer: str
    description: str
    connexions: tuple[Connexion, ...] = Field(description="Dans l'ordre de l'année.")
    temps: Etendue
    argent: Etendue
    demandes: tuple[DemandeDeLAnnee, ...] = Field(description="La plus fréquente d'abord.")
    allegements: tuple[Allegement, ...]
    sources: tuple[str, ...] = Field(description="Les rapports dont tout est compté.")
