"""The score of a parcours, before it is put in words."""

from dataclasses import dataclass

from exigences.model.catalogue.exigence import Categorie
from exigences.model.lieu import CheminCadre
from exigences.model.score.bareme import Note


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Phrase:
    """A sentence where it stands, or what only one exigence may rest on (`propre`)."""

    page: int
    cadre: CheminCadre
    texte: str
    propre: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """What one demand weighs, factor by factor."""

    exigence: str
    categorie: Categorie
    poids: float
    facteur_quantite: float
    facteur_annonce: float
    facteur_alternative: float
    facteur_phrases: float = 1
    """Part of it that no heavier demand of its domain reads in the same sentences, from 0 to 1."""
    phrases: frozenset[Phrase] = frozenset()
    """The sentences that it rests on."""
    portee_par: str = ""
    """The exigence whose sentences are all of its own, where nothing of it weighs apart."""
    points: float = 0
    """What the global score would lose without this demand."""

    @property
    def entiere(self) -> float:
        """What it would weigh if no other demand read the same sentences."""
        return self.poids * self.facteur_quantite * self.facteur_annonce * self.facteur_alternative

    @property
    def force(self) -> float:
        """Weight times every factor."""
        return self.entiere * self.facteur_phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Enjeu:
    """What a doubt is worth."""

    exigence: str
    points: float
    """What the global score would gain, were this doubt alone confirmed."""


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
    si_annonce: float
    """What it would be, were all that one can get ready told before the first answer."""
    couverture: float
    categories: tuple[DemandeCategorie, ...]
    forces: tuple[Force, ...]
    """Heaviest first."""
    enjeux: tuple[Enjeu, ...] = ()
    """What is left to check, what would change most first."""
