"""Rows of the report that a reading computes: domains, grades, and stages of the funnel."""

from dataclasses import dataclass

from exigences.model.catalogue.exigence import Categorie
from exigences.model.rapport.population import EtageEntonnoir
from exigences.model.rapport.rapport import ConstatRapport
from exigences.model.rapport.score import ScoreCategorie

LETTRES = ("A", "B", "C", "D", "E")
INTENSITES = ("peu de choses", "plusieurs choses", "beaucoup", "énormément", "presque tout")
"""What a level asks, in words, by grade: the thresholds are those of the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Domaine:
    """A category with what was found in it."""

    categorie: Categorie
    titre: str
    score: ScoreCategorie | None
    demandes: tuple[ConstatRapport, ...]
    cartes: tuple[ConstatRapport, ...]
    """Its demands, each followed by what else its sentences ask."""
    non_annoncees: int
    """How many of its demands nobody announced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Degre:
    """A grade of the scale, from `debut` to `fin` out of 100."""

    lettre: str
    debut: float
    fin: float
    intensite: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tranche:
    """Screens that follow one another in the funnel, of which only the first may ask something."""

    ecrans: tuple[int, ...]
    etage: EtageEntonnoir
