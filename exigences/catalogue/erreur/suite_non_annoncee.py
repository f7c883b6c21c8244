"""What follows is not announced: nothing says what will happen once one has sent."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page, missing, whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless, sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.catalogue.suivi import after_sending
from exigences.facts.demandes.suite import Suite, something_is_awaited, told_of_what_follows
from exigences.facts.page.lecture import buttons_of_sendings
from exigences.facts.page.liens import AIDE, unopened
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
from exigences.mots.flair import flair

_PLACES = notion("page-de-suivi")
_BEFORE = "Avant l'envoi, rien ne dit ce qui se passera ensuite"
_AFTER = "Rien ne dit ce qui se passe après l'envoi"
_IS_IT_AWAITED = "Faut-il que quelque chose suive, que cet écran aurait dû dire ?"
_OWN = "suite-non-annoncee"
_DONE = notion("envoi-fait")
_LINKED = "La page « {page} » dit-elle ce qui se passe après l'envoi ?"


@detector(
    Exigence(
        id=_OWN,
        categorie=Categorie.ERREUR,
        titre="Suite non annoncée",
        demande="Envoyer sans savoir ce qui se passera ensuite.",
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
            "Dire au-dessus du bouton d'envoi, puis après lui, qui examine la demande, comment "
            "vient la réponse, et que faire si rien ne vient."
        ),
        limites=(
            "Cherchée sur les écrans, non dans les courriels ; une phrase qui la dit, même vague, "
            "suffit à ne rien constater. Arrêté devant l'envoi, le robot ne voit pas si l'écran "
            "suivant la dit, trop tard. Question seulement hors d'un compte ouvert, d'une démarche "
            "ou d'un message."
        ),
        absence=True,
        observation=Observation.ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for what happens next, on any page; before the sending, where one must wait for it."""
    told = told_of_what_follows(parcours)
    if told is Suite.DITE:
        return
    awaited = told is Suite.TUE and something_is_awaited(parcours)
    if parcours.envoye:
        page = after_sending(parcours)[-1].indice
        absent = missing(
            parcours, _AFTER, _PLACES, _LINKED, whole(parcours, page), near=flair(_OWN), but=_DONE
        )
        yield from doubted_unless(absent, _IS_IT_AWAITED, sure=awaited)
        return
    place = _held(parcours)
    if awaited:
        links = _PLACES if any(unopened(parcours, _PLACES)) else AIDE
        yield from missing(parcours, _BEFORE, links, _LINKED, place, near=flair(_OWN))
        return
    yield sure_or_asked(
        place,
        _BEFORE,
        sure=False,
        question="L'écran qui suit l'envoi dit-il ce qui se passe ensuite ?",
    )


def _held(parcours: ParcoursFacts) -> Lieu:
    """The button that would have sent; the last page where the journal does not give it."""
    held = buttons_of_sendings(parcours)
    return held[-1] if held else last_page(parcours)
