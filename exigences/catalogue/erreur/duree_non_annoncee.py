"""Duration not announced: nothing says how long filling takes."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.annonces.reponses import announced_duration
from exigences.facts.demandes.a_remplir import (
    answers_due,
    asks_on_several_screens,
    has_things_to_fetch,
    takes_long,
)
from exigences.facts.demandes.acces_seul import asked_more_so_far, asks_more_than_access
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
from exigences.mots.flair import flair

_ONE_SCREEN = 12
"""Answers of a lone screen from which a person no more sees its end."""
_PLACES = notion("page-pour-commencer")
_SHORT = "La démarche est courte : dire sa durée apprendrait-il quelque chose ?"


@detector(
    Exigence(
        id="duree-non-annoncee",
        categorie=Categorie.ERREUR,
        titre="Durée non annoncée",
        demande="Commencer sans savoir combien de temps il faut.",
        instruction="Garde du temps devant toi : rien ne dit combien il en faut.",
        pourquoi=(
            "On ne sait pas s'il faut dix minutes ou une heure, ni si l'on peut commencer "
            "maintenant."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire au début combien de temps il faut, et ce qu'il faut avoir près de soi."
        ),
        limites=(
            "D'une démarche courte (un ou deux écrans à remplir, moins de huit réponses, ou de "
            "douze sur un seul écran, aucune pièce ou rien d'autre), ce n'est qu'une question. "
            "Une durée écrite dans une image est manquée. La durée annoncée n'est pas comparée à "
            "celle que la démarche prend."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=asks_more_than_access,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for the time that filling takes; the limit of a session is not it."""
    if announced_duration(parcours) or not asked_more_so_far(parcours):
        return
    long = takes_long(parcours) and not _is_seen_whole(parcours)
    absent = missing(
        parcours,
        f"Aucune durée annoncée sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » dit-elle combien de temps il faut ?",
        near=flair("duree-non-annoncee"),
    )
    yield from doubted_unless(absent, _SHORT, sure=long)


def _is_seen_whole(parcours: ParcoursFacts) -> bool:
    """Whether one screen asks it all, of what one knows of oneself."""
    if asks_on_several_screens(parcours) or has_things_to_fetch(parcours):
        return False
    return len(answers_due(parcours)) < _ONE_SCREEN
