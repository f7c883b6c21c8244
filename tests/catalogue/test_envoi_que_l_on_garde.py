"""What is sent for good is asked about once, and not of what one keeps, or may change after."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, lien, lieu, page, parcours, pas, procedure, titre
from tests.fabrique.elements import Element

FORUM = procedure(nom="Poser une question aux habitants")
ENVOI = (pas("envoyer", lieu=lieu("#envoi", page=0)),)


def _message(dit: str, *autres: Element) -> PageFacts:
    return page(
        titre("Votre question"),
        champ("Message", type="textarea"),
        bouton(dit, selecteur="#envoi"),
        *autres,
    )


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [
        ("Publier", Verdict.A_VERIFIER),
        ("Enregistrer mon vote", Verdict.A_VERIFIER),
        ("Enregistrer", Verdict.NON_CONSTATE),
        ("Mettre à jour la réponse", Verdict.NON_CONSTATE),
    ],
)
def test_what_one_keeps_may_be_kept_anew(dit: str, verdict: Verdict) -> None:
    faits = parcours(_message(dit), procedure=FORUM, journal=ENVOI)
    assert judged("validation-irreversible", faits).verdict is verdict


@pytest.mark.parametrize(
    ("offre", "verdict"),
    [("Modifier", Verdict.NON_CONSTATE), ("Partager", Verdict.A_VERIFIER)],
)
def test_a_message_that_shows_how_to_change_it_is_not_asked_about(
    offre: str, verdict: Verdict
) -> None:
    publie = page(titre("Votre question"), lien(offre))
    faits = parcours(_message("Publier"), publie, procedure=FORUM, journal=ENVOI, envoye=True)
    assert judged("validation-irreversible", faits).verdict is verdict


@pytest.mark.parametrize(
    ("nature", "verdict"),
    [
        (Nature.NOUVEAU_MOT_DE_PASSE, Verdict.NON_CONSTATE),
        (Nature.AUTRE, Verdict.A_VERIFIER),
    ],
)
def test_an_account_that_one_opens_is_no_message(nature: Nature, verdict: Verdict) -> None:
    faits = parcours(_message("Publier", champ("Secret", nature)), procedure=FORUM, journal=ENVOI)
    assert judged("validation-irreversible", faits).verdict is verdict


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [("Enregistrer", Verdict.NON_CONSTATE), ("Changer de nom", Verdict.A_VERIFIER)],
)
def test_what_erases_in_the_row_is_told_once(dit: str, verdict: Verdict) -> None:
    fiche = page(
        titre("La fiche"),
        champ("Intitulé"),
        bouton(dit, lieu=lieu("#garder", ordre=2, x=20, y=300, largeur=100)),
        bouton(
            "Supprimer", type="button", lieu=lieu("#supprimer", ordre=3, x=124, y=300, largeur=100)
        ),
    )
    faits = parcours(fiche, journal=(pas("cliquer", lieu=lieu("#garder", page=0)),))
    assert judged("validation-irreversible", faits).verdict is verdict
