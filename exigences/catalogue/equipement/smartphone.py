"""Smartphone: an application, or a code to scan, is the way through."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import BAROMETRE_2024, MAZET
from exigences.facts.preuves import asked_in_text
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_APPLICATION = re.compile(
    r"\bsmartphones?\b"
    r"|\bapplications? (?:mobile|france identite|d'authentification|l'identite numerique)"
    r"|\b(?:telecharge|installe|ouvre)[rz]\b.{0,30}\b(?:application|appli)\b"
    r"|\b(?:flashe|scanne)[rz]\b.{0,30}\b(?:qr ?-?code|code qr)\b|\blecteur nfc\b"
)


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
        references=(
            MAZET,
            BAROMETRE_2024,
        ),
        remediation=(
            "Ne faire dépendre aucune étape d'une application : proposer le même geste dans le "
            "navigateur, au guichet ou par courrier."
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
    yield from asked_in_text(
        parcours, _APPLICATION, "Peut-on continuer sans smartphone ni application ?"
    )
