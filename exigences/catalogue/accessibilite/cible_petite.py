"""Small targets: what must be pressed is under 24 by 24 CSS pixels."""

from collections.abc import Iterator

from exigences.catalogue.acces import axe_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import CIBLE_24, LOI_2005_ARTICLE_47
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

_QUESTION = "Cette cible a-t-elle au moins 24 pixels de côté, ou assez d'espace autour d'elle ?"


@detector(
    Exigence(
        id="cible-petite",
        categorie=Categorie.ACCESSIBILITE,
        titre="Cible petite",
        demande="Viser des boutons, des cases ou des liens de moins de 24 pixels.",
        instruction=(
            "Vise bien : certaines cibles sont toutes petites. Agrandis la page s'il le faut."
        ),
        pourquoi="Une main qui tremble, un gros doigt ou un petit écran font appuyer à côté.",
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            CIBLE_24,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Donner à chaque cible au moins 24 pixels de côté, ou l'espacer d'autant.",
        limites=(
            "Seules les cibles visibles sont mesurées, dans la fenêtre du scénario : celles d'un "
            "menu que la démarche n'ouvre pas n'y sont pas."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe measured of the targets."""
    yield from axe_evidence(parcours, lambda f: f.regle == "target-size", _QUESTION)
