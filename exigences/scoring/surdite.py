"""What a person who does not hear cannot use of the ways to reach somebody."""

from collections.abc import Iterator

from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.model.procedure.scenario import Scenario
from exigences.model.score.vecu import Empechement

_QUESTION = "Peut-on aussi écrire, se rendre sur place, ou passer par un relais pour les sourds ?"


def voice_only(faits: ParcoursFacts, scenario: Scenario) -> Iterator[Empechement]:
    """The phone, where it is the one way to reach somebody that the pages read give.

    It is a question: a page that was not opened may give another.
    """
    if scenario.entend or not faits.complet:
        return
    contacts = [c for page in faits.lues for c in page.contacts]
    phone = next((c for c in contacts if c.type is TypeContact.TELEPHONE), None)
    others = (TypeContact.COURRIEL, TypeContact.ADRESSE, TypeContact.FORMULAIRE_PAPIER)
    if phone is None or any(c.type in others for c in contacts):
        return
    page = faits.moment(phone.lieu.page)
    yield Empechement(
        exigence="aide-introuvable",
        page=page,
        etape=faits.pages[page].etape,
        portee=Portee.GENE,
        demande="le téléphone pour seul moyen de joindre quelqu'un, dans les pages lues",
        preuve=Preuve(
            page=phone.lieu.page,
            etape=faits.pages[page].etape,
            extrait=phone.extrait[:300],
            selecteur=phone.lieu.selecteur,
            ordre=phone.lieu.ordre,
            certitude=Certitude.DOUTEUSE,
            question=_QUESTION,
        ),
    )
