"""Consultation: pages that move, refresh or force an orientation."""

from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 13
_QUESTION = "La personne peut-elle arrêter ce mouvement ou ce rechargement ?"


@detector(
    Exigence(
        id="consultation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Consultation",
        demande="Suivre une page qui bouge, se recharge seule ou impose le sens de l'écran.",
        instruction="La page change d'elle-même : lis vite, ou note ce que tu lis.",
        pourquoi=(
            "Une lecture lente est coupée par le rechargement, et un écran fixé à un fauteuil ne "
            "tourne pas."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("13.1", "13.8", "13.9"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Laisser la personne arrêter les mouvements et les rechargements, et accepter les deux"
            " orientations."
        ),
        limites=(
            "axe ne regarde ni les animations ni les délais d'un script : ce qui bouge, clignote "
            "ou expire sans balise déclarée est manqué."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
