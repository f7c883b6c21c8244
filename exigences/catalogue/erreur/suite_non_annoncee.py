"""What follows is not announced: nothing says what will happen after the sending."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, whole
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.catalogue.suivi import after_sending
from exigences.facts.page.lecture import phrases_read
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_NEXT = notion("suite-de-l-envoi")
_ACCOUNT = notion("parle-d-un-compte")
_PLACES = notion("page-de-suivi")


@detector(
    Exigence(
        id="suite-non-annoncee",
        categorie=Categorie.ERREUR,
        titre="Suite non annoncée",
        demande="Deviner ce qui se passe après l'envoi.",
        instruction="Demande ce qui se passe ensuite : rien ne dit ce que tu dois guetter.",
        pourquoi=(
            "On ne voit pas le message ou la lettre qu'il fallait guetter, et le droit se perd."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        remediation=(
            "Dire après l'envoi qui examine la demande, comment vient la réponse, et que faire si"
            " rien ne vient."
        ),
        limites=(
            "La suite est cherchée sur les écrans, jamais dans les courriels reçus. Une seule "
            "phrase qui la dit, même vague, suffit à ne rien constater."
        ),
        absence=True,
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for what happens next, on any page; the code of an account is not it."""
    for phrase in phrases_read(parcours):
        if _NEXT.search(phrase.plie) and not _ACCOUNT.search(phrase.plie):
            return
    pages = after_sending(parcours)
    yield from missing(
        parcours,
        "Rien ne dit ce qui se passe après l'envoi",
        _PLACES,
        "La page « {page} » dit-elle ce qui se passe après l'envoi ?",
        whole(parcours, pages[-1].indice),
    )
