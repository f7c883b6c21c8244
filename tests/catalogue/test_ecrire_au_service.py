"""Whoever writes to the service has someone to ask; an answer or a confirmed act awaits nobody."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature, Region, UsageFormulaire
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, formulaire, lieu, page, parcours, pas, procedure, titre
from tests.fabrique.elements import Element

MESSAGE = champ("Message", type="textarea")
ENVOYER = pas("envoyer", lieu=lieu("#b-envoyer"), statut=StatutEtape.REFUSEE)


def _of(nom: str, *elements: Element, droit: str = "Être aidé") -> ParcoursFacts:
    asked = page(*elements, bouton("Envoyer"))
    return parcours(asked, procedure=procedure(nom=nom, droit=droit), journal=(ENVOYER,))


@pytest.mark.parametrize(
    ("nom", "elements", "attendu"),
    [
        ("Écrire à l'état civil", (MESSAGE,), Verdict.NON_CONSTATE),
        ("Demander", (titre("Écrire à la mairie"), MESSAGE), Verdict.NON_CONSTATE),
        ("Écrire à l'état civil", (champ("Nom"),), Verdict.CONSTATE),
        ("Demander une place", (titre("Votre demande"), MESSAGE), Verdict.CONSTATE),
        ("Demander", (titre("Écrire à la mairie", 3), MESSAGE), Verdict.CONSTATE),
    ],
)
def test_whoever_writes_to_the_service_has_found_whom_to_ask(
    nom: str, elements: tuple[Element, ...], attendu: Verdict
) -> None:
    assert judged("aide-introuvable", _of(nom, *elements)).verdict is attendu


@pytest.mark.parametrize(
    ("nom", "droit", "attendu"),
    [
        ("Répondre à la mairie", "Compléter sa demande", Verdict.A_VERIFIER),
        ("Poser une question", "Poser une question aux habitants", Verdict.A_VERIFIER),
        ("Écrire à la mairie", "Poser une question", Verdict.CONSTATE),
    ],
)
def test_an_answer_or_a_question_to_all_awaits_nobody(
    nom: str, droit: str, attendu: Verdict
) -> None:
    faits = _of(nom, champ("Sujet"), MESSAGE, droit=droit)
    assert judged("suite-non-annoncee", faits).verdict is attendu
    assert judged("delai-non-annonce", faits).verdict is attendu


def test_a_note_left_to_be_read_is_owed_no_answer() -> None:
    faits = _of("Écrire une annonce dans le carnet", champ("Sujet"), MESSAGE)
    assert judged("delai-non-annonce", faits).verdict is Verdict.A_VERIFIER


def test_a_gesture_that_is_confirmed_once_signed_in_awaits_nothing() -> None:
    """Signing in gives nothing, nor does the filter of each screen that nobody touches."""

    filtre = champ("Lieu", type="select", nom="lieu", region=Region.ENTETE, formulaire=None)

    def removed(*asked: Element) -> ParcoursFacts:
        connexion = page(
            formulaire(UsageFormulaire.CONNEXION, indice=0),
            champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, formulaire=0),
            champ("Mot de passe", Nature.MOT_DE_PASSE, formulaire=0),
            bouton("Entrer", formulaire=0),
        )
        journal = (
            *(pas("remplir", lieu=lieu(one)) for one in ("#identifiant", "#mot-de-passe")),
            pas("envoyer", lieu=lieu("#b-confirmer", page=3), statut=StatutEtape.REFUSEE),
        )
        return parcours(
            connexion,
            *(page(filtre, titre("Annonces")) for _ in range(2)),
            page(filtre, titre("Renoncer à votre aide ?"), *asked, bouton("Confirmer")),
            procedure=procedure(nom="Renoncer à une aide", droit="Être aidé autrement"),
            journal=journal,
        )

    assert judged("suite-non-annoncee", removed()).verdict is Verdict.A_VERIFIER
    assert judged("suite-non-annoncee", removed(champ("Motif"))).verdict is Verdict.CONSTATE
