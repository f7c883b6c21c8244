"""Keyboard: a step that keys alone cannot do."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.clavier import keyboard_evidence
from exigences.catalogue.sources import CLAVIER, LOI_2005_ARTICLE_47, ORDRE_DU_FOCUS, PIEGE, rgaa
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


@detector(
    Exigence(
        id="clavier",
        categorie=Categorie.ACCESSIBILITE,
        titre="Clavier",
        demande="Se servir d'une souris ou d'un écran tactile.",
        instruction=(
            "Il te faut une souris : à une étape au moins, aucune touche ne fait avancer."
        ),
        pourquoi=(
            "Qui tremble, ne voit pas ou n'a pas l'usage de ses mains avance au clavier, ou avec "
            "un appareil qui en fait office. Ce que les touches n'atteignent pas lui est fermé."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            CLAVIER,
            PIEGE,
            ORDRE_DU_FOCUS,
            *rgaa("7.3", "12.8", "12.9"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Employer de vrais boutons, liens et champs, que le clavier atteint et actionne de "
            "lui-même, et refaire toute la démarche sans souris avant de publier."
        ),
        limites=(
            "Seules les étapes écrites dans la démarche sont essayées, et seulement avec un "
            "scénario au clavier : un autre bouton inaccessible est manqué. Sinon, seules les "
            "questions d'axe restent."
        ),
        observation=Observation.CLAVIER,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read where the keys stopped."""
    yield from keyboard_evidence(parcours)
