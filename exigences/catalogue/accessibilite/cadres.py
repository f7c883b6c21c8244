"""Frames: embedded pages without a title that tells what they hold."""

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

_THEME = 2
_QUESTION = "Le titre de ce cadre dit-il ce qu'il contient ?"


@detector(
    Exigence(
        id="cadres",
        categorie=Categorie.ACCESSIBILITE,
        titre="Cadres",
        demande="Deviner ce que contient un cadre intégré à la page, faute de titre.",
        instruction="Un cadre n'a pas de nom clair : entre dedans pour savoir ce qu'il contient.",
        pourquoi=(
            "Au lecteur d'écran, un cadre sans titre oblige à le parcourir en entier pour savoir "
            "s'il sert."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("2.1", "2.2"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.TEXTE,
        remediation="Donner à chaque cadre un titre qui dit ce qu'il contient.",
        limites=(
            "axe voit qu'un titre de cadre manque, pas s'il est juste : un titre creux (« cadre 1 "
            "») n'est pas refusé."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
