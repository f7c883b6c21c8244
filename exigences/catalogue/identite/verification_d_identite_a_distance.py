"""Remote identity check: face, video or papers shown to a machine."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET, REGLEMENT_2018_1724
from exigences.facts.preuves import asked_in_text
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_CHECK = re.compile(
    r"\bselfie\b|\bvisio(?:conference)?\b|\breconnaissance faciale\b|\bfilme[rz]\b"
    r"|\bverif\w+ (?:\w+ ){0,3}identite (?:\w+ )?(?:a distance|en ligne|par video|video)\b"
    r"|\b(?:photo|video|image) de votre visage\b"
)


@detector(
    Exigence(
        id="verification-d-identite-a-distance",
        categorie=Categorie.IDENTITE,
        titre="Vérification d'identité à distance",
        demande="Montrer son visage ou ses papiers à une caméra pour prouver qui l'on est.",
        instruction=(
            "Prépare ta pièce d'identité, une caméra et un endroit bien éclairé : on va vérifier "
            "qui tu es."
        ),
        pourquoi=(
            "Il faut l'appareil, un titre valide, une image nette et le calme. Une machine qui "
            "refuse ne dit pas pourquoi."
        ),
        mode=Mode.FAIRE,
        references=(
            MAZET,
            DEFENSEUR_2022,
            REGLEMENT_2018_1724,
        ),
        remediation=(
            "Proposer la vérification par un agent, au guichet ou dans un espace France services."
        ),
        annonce=(
            "vérification d'identité",
            "selfie",
            "visioconférence",
            "vidéo",
            "vous filmer",
            "reconnaissance faciale",
            "photo visage",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the products of remote checks, and the sentences that ask for a face or papers."""
    for page in parcours.pages:
        for lieu in page.marqueurs.get("verification-d-identite", ())[:1]:
            yield Preuve.at(lieu, "Vérification d'identité par un service spécialisé")
    yield from asked_in_text(
        parcours, _CHECK, "Peut-on prouver son identité autrement, par exemple au guichet ?"
    )
