"""Many reports side by side: what each service asks, what all ask, and what changed with time."""

from typing import Literal

from pydantic import Field

from exigences.model.campagne import PaireDeServices
from exigences.model.catalogue.exigence import Categorie
from exigences.model.document import Document
from exigences.model.procedure.procedure import Sequence
from exigences.model.rapport.sosies import EtatSosie


class SosieCompare(Document):
    """What a person lives in one service."""

    scenario: str
    nom: str
    etat: EtatSosie
    phrase: str


class PointDansLeTemps(Document):
    """A report of a service at its date; what changed since the last one of the same person."""

    date: str
    source: str
    scenario: str
    note: str
    score: float
    partielle: bool
    apparues: tuple[str, ...] = ()
    disparues: tuple[str, ...] = ()
    non_comparables: tuple[str, ...] = Field(
        (), description="Constatées d'un côté, et pas jugées de l'autre."
    )


class IndicateurCompare(Document):
    """An indicator that the State publishes, and what an audit found beside it."""

    indicateur: str
    titre: str
    valeur: str = Field(description="Comme le fichier l'écrit ; vide s'il ne le dit pas.")
    bande: Literal["", "atteint", "proche", "loin"] = Field(
        description="Par les seuils publics de l'État ; vide où il n'y en a pas."
    )
    ici: str = Field(description="Ce que l'audit a trouvé ; vide où un robot ne peut le savoir.")


class ServiceCompare(Document):
    """A service by its last report, and its earlier ones."""

    cle: str
    nom: str
    organisme: str
    sequence: Sequence
    source: str = Field(description="Où est son dernier rapport, tel qu'il a été donné.")
    date: str
    scenario: str
    note: str = Field(description="Vide quand trop peu a été jugé.")
    score: float
    bas: float
    haut: float
    couverture: float
    partielle: bool
    rang: int | None = Field(description="La première place qu'il peut avoir, de 1 pour le moins.")
    rang_max: int | None = Field(
        None, description="La dernière : entre les deux, ceux dont il ne se distingue pas."
    )
    sans_rang: str = Field("", description="Pourquoi il n'est pas classé.")
    voie: str
    categories: dict[Categorie, float] = Field(description="La demande de chaque domaine.")
    constatees: tuple[str, ...]
    propres: tuple[str, ...] = Field(
        description="Ce qu'il est seul à demander : tous les autres ont été jugés là-dessus."
    )
    sosies: tuple[SosieCompare, ...]
    dates: tuple[PointDansLeTemps, ...] = Field(description="Du plus ancien au dernier.")
    dinum: tuple[IndicateurCompare, ...] = ()
    reponse_du_service: str = ""


class OrganismeCompare(Document):
    """The services of one organisation."""

    organisme: str
    services: tuple[str, ...]
    communes: tuple[str, ...] = Field(description="Ce qu'ils demandent tous.")


class ExigenceComparee(Document):
    """A demand, and which services ask it."""

    exigence: str
    titre: str
    categorie: Categorie
    constatee_par: tuple[str, ...]
    pas_jugee_par: tuple[str, ...] = Field(description="Ni constatée ni écartée.")


class ComparaisonDeServices(Document):
    """Many reports compared."""

    version: Literal["1.0"] = "1.0"
    services: tuple[ServiceCompare, ...]
    organismes: tuple[OrganismeCompare, ...]
    exigences: tuple[ExigenceComparee, ...]
    communes: tuple[str, ...] = Field(description="Ce que tous les services demandent.")
    paires: tuple[PaireDeServices, ...]
    remarques: tuple[str, ...] = Field(description="Ce qui empêche de tout comparer, en phrases.")
