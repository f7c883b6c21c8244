"""Chatbot only: questions go to a machine, never to a person."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2024, MAZET
from exigences.facts.annonces.aides import SOMEONE
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.lecture import things_on
from exigences.facts.page.liens import AIDE
from exigences.facts.voies.recours import gives
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
from exigences.model.lieu import Lieu
from exigences.mots import notion

_ROBOT = notion("robot-conversationnel")


@detector(
    Exigence(
        id="robot-conversationnel-seul",
        categorie=Categorie.RECOURS,
        titre="Robot conversationnel seul",
        demande="Poser ses questions à une machine, sans atteindre une personne.",
        instruction=(
            "Seul un robot répond : écris des questions courtes, et cherche un autre contact à "
            "côté."
        ),
        pourquoi=(
            "Une machine ne comprend ni la situation ni l'hésitation, et ne peut rien décider."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DEFENSEUR_2024,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Donner à côté du robot un numéro de téléphone et un lieu où parler à une personne."
        ),
        limites=(
            "Le robot n'est pas interrogé : qu'il passe la main à une personne n'est pas su. Un "
            "robot qu'aucun mot ni aucun produit connu ne signale est manqué."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find a chatbot where no page gives anyone to reach."""
    robot = _chatbot(parcours)
    if robot is None or gives(parcours, *SOMEONE):
        return
    yield from missing(
        parcours,
        f"{robot[1]} : aucun autre contact sur {screens_seen(parcours)}",
        AIDE,
        "La page « {page} » permet-elle de joindre une personne ?",
        robot[0],
    )


def _chatbot(parcours: ParcoursFacts) -> tuple[Lieu, str] | None:
    """Place and words of the first chatbot."""
    for page in parcours.pages:
        for thing in things_on(page):
            if _ROBOT.search(fold(thing.texte)):
                return thing.lieu, excerpt(thing.texte)
        for name, places in page.marqueurs.items():
            if name.startswith("robot") and places:
                return places[0], "Robot conversationnel"
    return None
