"""Weights and thresholds of the score, each with its reason: a versioned document."""

from itertools import pairwise
from typing import Literal, Self

from pydantic import Field, model_validator

from exigences.model.catalogue.exigence import Annonce, Categorie
from exigences.model.document import Document
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.score.couts import BaremeArgent, BaremeTemps

type Note = Literal["A", "B", "C", "D", "E"]

NOTES: tuple[Note, ...] = ("A", "B", "C", "D", "E")


class Palier(Document):
    """From which measure on a demand weighs which share of its weight."""

    a_partir_de: float
    facteur: float = Field(gt=0, le=1)


class PoidsExigence(Document):
    """The weight of one exigence."""

    poids: float = Field(gt=0, le=10)
    raison: str = Field(min_length=20)
    seuil: float | None = Field(None, description="Plus petite mesure qui compte.")
    paliers: tuple[Palier, ...] = Field((), description="Part du poids selon la quantité.")

    @model_validator(mode="after")
    def _more_never_weighs_less(self) -> Self:
        for before, after in pairwise(self.paliers):
            if after.a_partir_de <= before.a_partir_de or after.facteur < before.facteur:
                message = "les paliers doivent croître, et leurs facteurs ne jamais décroître"
                raise ValueError(message)
        return self

    def facteur(self, mesure: float | None) -> float:
        """Share of the weight for a measure; the first step serves for all that is below it."""
        if mesure is None or not self.paliers:
            return 1.0
        reached = [p.facteur for p in self.paliers if p.a_partir_de <= mesure]
        return reached[-1] if reached else self.paliers[0].facteur


class Valeur(Document):
    """A number and why it is that one."""

    valeur: float = Field(gt=0)
    raison: str = Field(min_length=20)


class FacteursAnnonce(Document):
    """How much heavier a demand is when it was not announced."""

    prealable: float = Field(ge=1)
    tardive: float = Field(ge=1)
    jamais: float = Field(ge=1)
    raison: str = Field(min_length=20)

    @model_validator(mode="after")
    def _silence_never_weighs_less(self) -> Self:
        if not self.prealable <= self.tardive <= self.jamais:
            message = "le facteur doit croître de prealable à tardive, puis à jamais"
            raise ValueError(message)
        return self

    def facteur(self, annonce: Annonce) -> float:
        """The factor of an announcement; 1 where announcing has no sense."""
        match annonce:
            case Annonce.PREALABLE | Annonce.A_VERIFIER:
                return self.prealable  # a doubt weighs nothing against the service
            case Annonce.TARDIVE:
                return self.tardive
            case Annonce.JAMAIS:
                return self.jamais
            case Annonce.SANS_OBJET:
                return 1.0


class FacteurAlternative(Document):
    """How much lighter demands are when the same right is open without them."""

    facteur: float = Field(gt=0, le=1)
    niveau: NiveauAlternative = Field(description="Niveau à partir duquel il s'applique.")
    sauf: tuple[Categorie, ...] = Field(description="Domaines où il ne s'applique jamais.")
    raison: str = Field(min_length=20)

    def of(self, categorie: Categorie, niveau: NiveauAlternative) -> float:
        """The factor of a domain when the best other way reaches a level."""
        order = list(NiveauAlternative)
        applies = order.index(niveau) >= order.index(self.niveau) and categorie not in self.sauf
        return self.facteur if applies else 1.0


class PlafondNote(Document):
    """The score under which a grade is given, and what the grade means."""

    plafond: float = Field(gt=0, le=100)
    sens: str


class Sensibilite(Document):
    """How the interval of the score is drawn."""

    tirages: int = Field(ge=100, le=10_000)
    amplitude: float = Field(gt=0, lt=1, description="0.5 : chaque poids varie de ±50 %.")
    bas: float = Field(ge=0, lt=50, description="Centile du bas de l'intervalle.")
    haut: float = Field(gt=50, le=100, description="Centile du haut de l'intervalle.")
    graine: int
    raison: str = Field(min_length=20)


class Bareme(Document):
    """All the numbers of the score."""

    version: str
    constante: Valeur = Field(description="K de 100 × (1 − exp(−Σ forces / K)).")
    couverture_minimale: Valeur = Field(description="Part du poids sous laquelle rien n'est noté.")
    part_robot: Valeur = Field(
        description="Part d'un point d'accessibilité qui est jugée quand le robot n'y trouve rien."
    )
    annonce: FacteursAnnonce
    alternative: FacteurAlternative
    notes: dict[Note, PlafondNote]
    raison_notes: str = Field(min_length=20)
    raison_phrases: str = Field(min_length=20)
    sensibilite: Sensibilite
    temps: BaremeTemps
    argent: BaremeArgent
    categories: dict[Categorie, Valeur]
    exigences: dict[str, PoidsExigence]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if missing := [c.value for c in Categorie if c not in self.categories]:
            message = f"il manque le poids de : {', '.join(missing)}"
            raise ValueError(message)
        ceilings = [self.notes[n].plafond for n in NOTES if n in self.notes]
        if len(ceilings) != len(NOTES) or ceilings != sorted(ceilings) or ceilings[-1] != 100:
            message = "notes : il faut A, B, C, D et E, de plafond croissant jusqu'à 100"
            raise ValueError(message)
        return self

    @property
    def seuils(self) -> dict[str, float]:
        """The least measure that counts, by exigence, where there is one."""
        return {i: p.seuil for i, p in self.exigences.items() if p.seuil is not None}
