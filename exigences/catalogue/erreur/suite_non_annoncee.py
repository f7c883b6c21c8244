"""What follows is not announced: nothing says what will happen after the sending."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page, missing, whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.catalogue.suivi import after_sending
from exigences.facts.demandes.acces_seul import asks_more_than_access
from exigences.facts.page.lecture import phrases_read
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

_NEXT = notion("suite-de-l-envoi")
_ACCOUNT = notion("parle-d-un-compte")
_MAILED = notion("courriel-envoye")
"""What comes by e-mail is all that follows, where only an access is asked for."""
_TO_OPEN = notion("compte-a-ouvrir")
"""A sentence for whoever has no account yet: another procedure than finding a password again."""
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
        effort=Effort.TEXTE,
        remediation=(
            "Dire après l'envoi qui examine la demande, comment vient la réponse, et que faire si"
            " rien ne vient."
        ),
        limites=(
            "La suite est cherchée sur les écrans, jamais dans les courriels reçus. Une seule "
            "phrase qui la dit, même vague, suffit à ne rien constater. Arrêté avant l'envoi, le "
            "robot ne voit pas l'écran suivant : ce n'est alors qu'une question."
        ),
        absence=True,
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for what happens next, on any page; the code of an account is not it.

    Before the sending it is a question: the screen that follows may tell.
    """
    more = asks_more_than_access(parcours)
    for phrase in phrases_read(parcours):
        if _NEXT.search(phrase.plie) and not (more and _ACCOUNT.search(phrase.plie)):
            return
        if not more and _MAILED.search(phrase.plie) and not _TO_OPEN.search(phrase.plie):
            return
    if not parcours.envoye:
        yield sure_or_asked(
            _held(parcours),
            "Avant l'envoi, rien ne dit ce qui se passera ensuite",
            sure=False,
            question="L'écran qui suit l'envoi dit-il ce qui se passe ensuite ?",
        )
        return
    pages = after_sending(parcours)
    yield from missing(
        parcours,
        "Rien ne dit ce qui se passe après l'envoi",
        _PLACES,
        "La page « {page} » dit-elle ce qui se passe après l'envoi ?",
        whole(parcours, pages[-1].indice),
    )


def _held(parcours: ParcoursFacts) -> Lieu:
    """The button that would have sent; the last page where the journal does not give it."""
    held = [r.lieu for r in parcours.journal if r.verbe == "envoyer" and r.lieu is not None]
    return held[-1] if held else last_page(parcours)
