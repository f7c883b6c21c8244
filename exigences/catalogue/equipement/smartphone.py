"""Smartphone: an application, or a code to scan, is the way through."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, sure_or_asked
from exigences.catalogue.sources import BAROMETRE_2024, MAZET
from exigences.facts.demandes.a_remplir import screens_to_fill
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_APPLICATION = notion("smartphone")
_QUESTION = "Peut-on continuer sans smartphone ni application ?"
_TO_SCAN = notion("code-a-scanner")
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
    asked = False
    for preuve in asked_in_text(parcours, _APPLICATION, _QUESTION):
        asked = True
        beside = _FOR_MORE.search(fold(preuve.extrait))
        yield (preuve.doubted(_QUESTION) if beside else preuve)
    if not asked:
        yield from _to_scan(parcours)


def _to_scan(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first code to scan that a label or a text of a screen to fill promises."""
    for page in screens_to_fill(parcours):
        for bloc in page.blocs:
            if bloc.region in CORPS and _TO_SCAN.search(fold(bloc.texte)):
                yield sure_or_asked(bloc.lieu, bloc.texte, sure=False, question=_QUESTION)
                return
