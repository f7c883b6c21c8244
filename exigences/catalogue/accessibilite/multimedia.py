"""Multimedia: sound or film with no other form."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.acces import theme_evidence
from exigences.model.exigence import Categorie, Exigence, Mode, Observation, Preuve
from exigences.model.facts import ParcoursFacts

_THEME = 4
_QUESTION = "Cette vidéo a-t-elle des sous-titres exacts, ou une transcription ?"


@detector(
    Exigence(
        id="multimedia",
        categorie=Categorie.ACCESSIBILITE,
        titre="Multimédia",
        demande="Entendre les sons ou voir les vidéos : une partie n'a pas d'autre forme.",
        instruction=(
            "Il faut entendre ou voir la vidéo. Sinon, cherche la même information ailleurs."
        ),
        pourquoi=(
            "Une personne sourde ou malentendante perd ce qui est dit, et un son qui part seul "
            "couvre le lecteur d'écran."
        ),
        mode=Mode.SAVOIR,
        references=(
            *rgaa("4.3", "4.10"),
            LOI_2005_ARTICLE_47,
        ),
        remediation=(
            "Ajouter des sous-titres et une transcription, et ne jamais lancer un son sans action "
            "de la personne."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
