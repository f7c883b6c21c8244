"""What stands under the link of another procedure is asked, and never told as this one's."""

from typing import Any

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import ParcoursFacts
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, lien, lieu, page, parcours, pas, procedure, titre
from tests.fabrique.elements import DEPART

ABONNEMENT, FUITE = "main > h2:nth-of-type(1)", "main > h2:nth-of-type(2)"
DITES = {
    "frais-a-payer": "Vous payez 38,50 € de frais de dossier.",
    "references-juridiques": "La part due est plafonnée (article L. 2224-12-4 du code).",
    "sigles-non-developpes": "Munissez-vous de votre RQTH.",
    "appareil-photo": "Vous devez prendre en photo votre compteur.",
    "jargon-administratif": "Le bénéficiaire du quotient familial peut faire un recours gracieux, "
    "avec abattement.",
}


def _journey(dite: str, presse: str, *autres: Any, item: str = "") -> ParcoursFacts:
    """A first screen with two procedures: what is said is under the first, and one is taken."""
    accueil = page(
        titre("Vos démarches"),
        titre("Ouvrir un abonnement", 2, selecteur=ABONNEMENT),
        lien("Ouvrir un abonnement", f"{DEPART}a", selecteur=f"{ABONNEMENT} > a"),
        bloc(dite, selecteur=item or "main > p:nth-of-type(1)"),
        titre("Signaler une fuite", 2, selecteur=FUITE),
        lien("Signaler une fuite", f"{DEPART}b", selecteur=f"{FUITE} > a"),
        bloc("En un mois.", selecteur="main > p:nth-of-type(2)"),
        *autres,
    )
    return parcours(
        accueil,
        page(champ("Ville"), bouton("Envoyer")),
        procedure=procedure(nom="Demander une aide", droit="Aide municipale"),
        journal=(pas("cliquer", lieu=lieu(f"{presse} > a", page=0)),),
    )


@pytest.mark.parametrize("identifiant", DITES)
def test_what_another_procedure_asks_is_a_question(identifiant: str) -> None:
    dite = DITES[identifiant]
    assert judged(identifiant, _journey(dite, ABONNEMENT)).verdict is Verdict.CONSTATE
    assert judged(identifiant, _journey(dite, FUITE)).verdict is Verdict.A_VERIFIER


def test_what_stands_before_every_procedure_is_of_each() -> None:
    avant = page(
        titre("Vos démarches"),
        bloc(DITES["frais-a-payer"]),
        *(
            lien(nom, f"{DEPART}{nom}", selecteur=f"main > ul > li:nth-of-type({rang}) > a")
            for rang, nom in enumerate(("Abonnement", "Fuite"), start=1)
        ),
    )
    faits = parcours(
        avant,
        page(champ("Ville"), bouton("Envoyer")),
        journal=(pas("cliquer", lieu=lieu("main > ul > li:nth-of-type(2) > a", page=0)),),
    )
    assert judged("frais-a-payer", faits).verdict is Verdict.CONSTATE


def test_an_item_of_a_list_is_of_its_own_link() -> None:
    def cards(taken: int) -> ParcoursFacts:
        held = [
            part
            for rang, dite in enumerate((DITES["frais-a-payer"], "Gratuit."), start=1)
            for part in (
                bloc(dite, selecteur=f"main > div:nth-of-type({rang}) > p"),
                lien(
                    "Commencer", f"{DEPART}{rang}", selecteur=f"main > div:nth-of-type({rang}) > a"
                ),
            )
        ]
        pressed = lieu(f"main > div:nth-of-type({taken}) > a", page=0)
        form = page(champ("Ville"), bouton("Envoyer"))
        return parcours(page(*held), form, journal=(pas("cliquer", lieu=pressed),))

    assert judged("frais-a-payer", cards(1)).verdict is Verdict.CONSTATE
    assert judged("frais-a-payer", cards(2)).verdict is Verdict.A_VERIFIER


def test_a_help_beside_is_for_everybody() -> None:
    aide = _journey(DITES["frais-a-payer"], FUITE)
    accueil, form = aide.pages
    named = [
        lien("Aide", f"{DEPART}a", selecteur=f"{ABONNEMENT} > a")
        if part.url.endswith("a")
        else part
        for part in accueil.liens
    ]
    helped = page(*accueil.blocs, *named)
    faits = parcours(helped, form, procedure=aide.procedure, journal=aide.journal)
    assert judged("frais-a-payer", faits).verdict is Verdict.CONSTATE


ENQUETE = "Vous devez fournir votre RIB et une photo prise sur place."


@pytest.mark.parametrize(
    ("nom", "dite", "avant", "verdict"),
    [
        ("Signaler une panne", ENQUETE, True, Verdict.A_VERIFIER),
        ("Signaler une panne", ENQUETE, False, Verdict.CONSTATE),
        ("Signaler une panne", f"Une panne ? {ENQUETE}", True, Verdict.CONSTATE),
        ("Fournir son RIB", ENQUETE, True, Verdict.CONSTATE),
    ],
    ids=["du site", "juste avant", "la phrase la nomme", "un mot de son nom"],
)
def test_what_the_home_page_says_before_the_one_of_the_procedure_is_asked(
    nom: str, dite: str, verdict: Verdict, *, avant: bool
) -> None:
    accueil = page(titre("Bienvenue"), bloc(dite), lien("Suite", f"{DEPART}a"))
    entre = page(titre("La suite"), lien("Remplir", f"{DEPART}b"))
    faits = parcours(
        accueil,
        *[entre] * avant,
        page(champ("Ville"), bouton("Envoyer")),
        procedure=procedure(nom=nom, droit="Obtenir quelque chose"),
    )
    assert judged("sigles-non-developpes", faits).verdict is verdict
