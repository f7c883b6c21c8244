"""Presentation: content hidden or told apart by looks alone."""

from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 10
_QUESTION = "Ce lien se distingue-t-il du texte autrement que par la couleur ?"


@detector(
    Exigence(
        id="presentation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Présentation",
        demande="Distinguer les contenus par leur seule apparence.",
        instruction="Certains éléments ne se distinguent qu'à l'œil : regarde bien la page.",
        pourquoi=(
            "Un lien que seule la couleur distingue, ou un contenu caché qui prend le focus, égare"
            " qui ne voit pas bien."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("10.6", "10.8"),
            LOI_2005_ARTICLE_47,
        ),
        remediation="Souligner les liens dans le texte, et retirer du focus ce qui est caché.",
        limites=(
            "La feuille de style n'est pas retirée, ni les espacements agrandis : un texte coupé "
            "ou superposé est manqué ici, et la redistribution relève d'une autre exigence."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
