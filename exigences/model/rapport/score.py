"""The score in the report: its grade, its interval, and what weighs in it."""

from typing import Literal

from pydantic import ConfigDict, Field

from exigences.model.catalogue.exigence import Categorie
from exigences.model.document import Document


class ScoreCategorie(Document):
    """The demand of a domain."""

    categorie: Categorie
    titre: str
    demande: float = Field(ge=0, le=100, description="0 : rien n'est demandé ; 100 : tout.")
    poids: float
    couverture: float = Field(ge=0, le=1, description="Part du poids qui a pu être jugée.")
    principale: str | None = Field(description="Exigence qui pèse le plus.")


class Contribution(Document):
    """What one constat weighs, factor by factor."""

    exigence: str
    categorie: Categorie
    poids: float
    facteur_quantite: float
    facteur_annonce: float
    facteur_alternative: float
    facteur_phrases: float = Field(
        1, ge=0, le=1, description="Part qu'aucune demande plus lourde ne tire des mêmes phrases."
    )
    force: float
    points: float = Field(description="Ce que le score global perdrait sans cette demande.")


class ScoreRapport(Document):
    """The score, its grade, its interval and its coverage."""

    global_: float = Field(alias="global", ge=0, le=100)
    note: Literal["A", "B", "C", "D", "E"] | None = Field(
        description="Absente quand trop peu a été vu pour noter."
    )
    phrase: str
    bas: float
    haut: float
    si_confirme: float = Field(
        ge=0, le=100, description="Ce que serait le score si tout ce qui reste à vérifier l'était."
    )
    si_annonce: float | None = Field(
        None,
        ge=0,
        le=100,
        description="Ce que serait le score si tout ce qui peut se préparer (matériel, "
        "identification, papiers) était dit à temps ; absent d'un rapport plus ancien.",
    )
    partielle: bool = Field(
        description="Le geste final n'a pas été atteint, ou une partie de ce qui est parti n'a pas "
        "été vue : la note est un minimum."
    )
    couverture: float = Field(ge=0, le=1)
    categories: tuple[ScoreCategorie, ...]
    contributions: tuple[Contribution, ...]
    seuils: dict[str, float] = Field(description="Plafond de chaque note.")
    tirages: int
    amplitude: float

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)
