"""The score of a parcours, before it is put in words."""

from dataclasses import dataclass

from exigences.model.catalogue.exigence import Categorie
from exigences.model.score.bareme import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """What one demand weighs, factor by factor."""

    exigence: str
    categorie: Categorie
    poids: float
    facteur_quantite: float
    facteur_annonce: float
    facteur_alternative: float
    points: float = 0
    """What the global score would lose without this demand."""

    @property
    def force(self) -> float:
        """Weight times every factor."""
        return self.poids * self.facteur_quantite * self.facteur_annonce * self.facteur_alternative


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandeCategorie:
    """The demand of a domain, from 0 (nothing is asked) to 100."""

    categorie: Categorie
    demande: float
    poids: float
    couverture: float
    """Share of the weight of the domain that was judged, from 0 to 1."""
    principale: str | None
    """The exigence that weighs most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The demand of a whole service, from 0 to 100, with all that explains it."""

    globale: float
    note: Note | None
    """None where too little was judged."""
    bas: float
    haut: float
    si_confirme: float
    """What it would be, were all that is left to check confirmed."""
    couverture: float
    categories: tuple[DemandeCategorie, ...]
    forces: tuple[Force, ...]
    """Heaviest first."""
