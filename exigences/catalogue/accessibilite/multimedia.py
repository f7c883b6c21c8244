"""Multimedia: sound or film with no other form."""

from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
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
from exigences.mots import notion

_STOP = notion("arrete-un-film")
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
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("4.3", "4.10"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Ajouter des sous-titres et une transcription, et ne jamais lancer un son sans action "
            "de la personne."
        ),
        limites=(
            "Aucune vidéo n'est regardée : des sous-titres déclarés sont crus exacts. Une vidéo "
            "qu'un script dessine, sans balise vidéo, est manquée."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the films that start alone and cannot be stopped, then what axe found."""
    for page in parcours.pages:
        if not any(_STOP.search(fold(bouton.texte)) for bouton in page.boutons):
            for lieu in page.marqueurs.get("video-automatique", ()):
                yield Preuve.at(lieu, "Vidéo lancée sans action, sans bouton pour l'arrêter")
    yield from theme_evidence(parcours, _THEME, _QUESTION)
