"""Smartphone: an application, or a code to scan, is the way through."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text
from exigences.catalogue.sources import BAROMETRE_2024, MAZET
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_APPLICATION = notion("smartphone")
_QUESTION = "Peut-on continuer sans smartphone ni application ?"
_FOR_MORE = notion("application-pour-autre-chose")
"""What an application is for, beside the procedure."""


@detector(
    Exigence(
        id="smartphone",
        categorie=Categorie.EQUIPEMENT,
        titre="Smartphone",
        demande="Avoir un smartphone, et savoir y installer ou y ouvrir une application.",
        instruction=(
            "Prends un smartphone récent, chargé et connecté : une application t'est demandée."
        ),
        pourquoi=(
            "Un téléphone simple ne suffit pas. Installer une application demande aussi un compte,"
            " de la place et une connexion."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            BAROMETRE_2024,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Ne faire dépendre aucune étape d'une application : proposer le même geste dans le "
            "navigateur, au guichet ou par courrier."
        ),
        limites=(
            "Une application se reconnaît aux mots qui la demandent : un code à scanner montré "
            "sans phrase, ou une application nommée par sa seule image, est manqué."
        ),
        annonce=(
            "smartphone",
            "application mobile",
            "application sur votre téléphone",
            "installer l'application",
            "appli mobile",
            "téléphone intelligent",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask for an application or a smartphone."""
    for preuve in asked_in_text(parcours, _APPLICATION, _QUESTION):
        beside = _FOR_MORE.search(fold(preuve.extrait))
        yield (preuve.doubted(_QUESTION) if beside else preuve)
