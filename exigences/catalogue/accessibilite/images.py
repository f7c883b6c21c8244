"""Images: pictures that say nothing to those who do not see them."""

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

_THEME = 1
_QUESTION = "Cette image porte-t-elle une information, et un texte la donne-t-il ?"


@detector(
    Exigence(
        id="images",
        categorie=Categorie.ACCESSIBILITE,
        titre="Images",
        demande="Voir les images : certaines n'ont pas d'équivalent écrit.",
        instruction="Il faut voir les images. Sinon, fais-toi dire ce qu'elles montrent.",
        pourquoi=(
            "Une personne aveugle entend un nom de fichier, ou rien, là où l'image guide ou "
            "informe."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("1.1"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire pour chaque image porteuse d'information un texte de remplacement court, et un"
            " texte vide pour les décors."
        ),
        limites=(
            "axe voit qu'un texte manque, pas s'il est juste : une image dont le texte ne dit "
            "rien d'utile n'est pas refusée, et une image de fond n'est pas vue."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
