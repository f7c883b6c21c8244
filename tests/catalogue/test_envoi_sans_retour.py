"""What nothing says to be changed later is a question: answers to a survey, a closed account."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from exigences.catalogue.erreur.validation_irreversible import detect
from exigences.model.catalogue.exigence import Certitude
from exigences.model.facts.facts import Bloc
from tests.fabrique import bloc, bouton, champ, page, parcours, pas, procedure

FINI = bouton("J'ai fini", type="submit", selecteur="#fini")


def _asked(nom: str, *dits: Bloc) -> Sequence[tuple[str, Certitude]]:
    ecran = page(champ("Que changeriez-vous ?"), *dits, FINI)
    sent = pas("envoyer", lieu=ecran.boutons[0].lieu)
    faits = parcours(ecran, procedure=procedure(nom=nom), journal=(sent,))
    return [(preuve.selecteur, preuve.certitude) for preuve in detect(faits)]


@pytest.mark.parametrize(
    "nom",
    [
        "Donner son avis sur les bus",
        "Participer à une étude",
        "Effacer son compte",
        "Signer l'appel",
        "Écrire aux parents de l'école",
        "Commander un panier",
        "Annuler une impression",
        "Prévenir les familles par SMS",
    ],
)
def test_the_button_that_sends_for_good_is_a_question(nom: str) -> None:
    assert _asked(nom) == [("#fini", Certitude.DOUTEUSE)]


def test_a_request_is_not_one_of_these() -> None:
    assert not _asked("Demander une bourse")


@pytest.mark.parametrize(
    ("dit", "demandes"),
    [("Merci.", ["#fini"]), ("Vous pourrez annuler votre demande par courrier.", [])],
)
def test_a_request_that_was_sent_is_one(dit: str, demandes: list[str]) -> None:
    """Once it is gone, its author asks how to correct it, or to take it back."""
    ecran = page(champ("Vos ressources"), FINI)
    sent = pas("envoyer", lieu=ecran.boutons[0].lieu)
    faits = parcours(
        ecran,
        page(bloc(dit)),
        procedure=procedure(nom="Demander une bourse"),
        journal=(sent,),
        envoye=True,
    )
    assert [preuve.selecteur for preuve in detect(faits)] == demandes


def test_answers_that_may_be_changed_leave_no_doubt() -> None:
    told = bloc("Vous pourrez changer vos réponses jusqu'au 3 mars.")
    assert not _asked("Donner son avis sur les bus", told)


def test_a_message_that_may_be_taken_back_leaves_no_doubt() -> None:
    told = bloc("Vous pourrez supprimer votre message tant que personne n'y a répondu.")
    assert not _asked("Écrire aux parents de l'école", told)


def test_what_all_read_once_it_is_sent_is_a_question_too() -> None:
    ecran = page(champ("Votre idée"), FINI)
    sent = pas("envoyer", lieu=ecran.boutons[0].lieu)
    faits = parcours(ecran, procedure=procedure(nom="Proposer un outil"), journal=(sent,))
    assert not list(detect(faits))
    assert [p.selecteur for p in detect(replace(faits, publications=((0, "Votre idée"),)))] == [
        "#fini"
    ]


def test_a_link_that_changes_the_basket_says_nothing_of_later() -> None:
    total = (bloc("Total :"), bloc("24,00 €"))
    edit = bloc("Modifier le contenu de la commande", balise="a")
    assert _asked("Acheter un livre", edit, *total) == [("#fini", Certitude.DOUTEUSE)]
    later = bloc("Vous pouvez annuler la commande pendant quinze jours.")
    assert not _asked("Acheter un livre", later, *total)
