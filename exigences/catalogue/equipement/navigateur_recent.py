"""Recent browser: a page asks for some browsers or versions."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, MAZET
from exigences.facts.preuves import asked_in_text
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_BROWSER = re.compile(
    r"\bnavigateurs?\b.{0,60}\b(?:recents?|a jour|compatibles?|version)\b"
    r"|\bnavigateurs?\b.{0,60}\b(?:firefox|chrome|edge|safari)\b"
    r"|\b(?:version|mettez a jour|mise a jour)\b.{0,40}\bnavigateurs?\b"
    r"|\binternet explorer\b"
)


@detector(
    Exigence(
        id="navigateur-recent",
        categorie=Categorie.EQUIPEMENT,
        titre="Navigateur récent",
        demande="Avoir un navigateur récent, et savoir le mettre à jour ou en changer.",
        instruction="Utilise un navigateur à jour, de ceux que le service nomme.",
        pourquoi=(
            "Un appareil ancien, ou prêté, ne permet pas toujours de mettre à jour ni d'installer "
            "un autre navigateur."
        ),
        mode=Mode.AVOIR,
        references=(
            MAZET,
            LOI_2005_ARTICLE_47,
        ),
        remediation=(
            "Garder la démarche utilisable sur les navigateurs anciens, en mode simplifié s'il le "
            "faut."
        ),
        annonce=(
            "navigateur récent",
            "navigateur à jour",
            "version du navigateur",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask for a browser or a version of it."""
    yield from asked_in_text(
        parcours, _BROWSER, "La démarche fonctionne-t-elle avec un navigateur plus ancien ?"
    )
