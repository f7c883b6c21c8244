"""Zoom: the page forbids to enlarge it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.acces import ELSEWHERE, axe_evidence
from exigences.model.exigence import Categorie, Exigence, Mode, Observation, Preuve
from exigences.model.facts import ParcoursFacts

_QUESTION = "Peut-on agrandir la page jusqu'à 200 % sans rien perdre ?"


@detector(
    Exigence(
        id="zoom-et-redistribution",
        categorie=Categorie.ACCESSIBILITE,
        titre="Zoom et redistribution",
        demande="Lire sans pouvoir agrandir la page.",
        instruction=(
            "La page refuse le zoom des doigts : règle la taille du texte dans ton appareil."
        ),
        pourquoi=(
            "Agrandir est le premier geste de qui voit mal. Le refuser laisse la personne devant "
            "un texte illisible."
        ),
        mode=Mode.SAVOIR,
        references=(
            *rgaa("10.4"),
            LOI_2005_ARTICLE_47,
        ),
        remediation="Retirer « user-scalable=no » et « maximum-scale » de la page.",
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe says of the zoom."""
    yield from axe_evidence(parcours, lambda f: f.regle in ELSEWHERE, _QUESTION)
