"""What a page says that was just made: by its words, by what was on the screens before."""

from datetime import date

import pytest

from exigences.facts.envois.suites import number_of, outcomes_of, read_outcomes
from exigences.model.facts.champs import Nature
from exigences.model.facts.envois import Trace
from exigences.model.facts.facts import PageFacts
from tests.fabrique.elements import bloc, champ, titre
from tests.fabrique.pages import page

pytestmark = pytest.mark.promesse("phrases")

JOUR = date(2026, 11, 24)


def dites(*textes: str) -> set[Trace]:
    return {trace for trace, _ in outcomes_of(page(*map(bloc, textes)), JOUR)}


@pytest.mark.parametrize(
    "phrase",
    [
        "J'ai lu et j'accepte les conditions générales de paiement",
        "Je confirme ma demande et je la signe.",
        "On dépose sa demande avant midi.",
        "Qui enregistre une demande reçoit un code.",
    ],
)
def test_what_the_person_says_or_does_is_not_what_was_made(phrase: str) -> None:
    assert dites(phrase) == set()


@pytest.mark.parametrize(
    ("phrase", "trace"),
    [
        ("Votre demande a bien été enregistrée.", Trace.DEPOT),
        ("Votre demande a bien été enregistrée et sera traitée sous huit jours.", Trace.DEPOT),
        ("Votre demande a été transmise, vous n'avez pas d'autre démarche à faire.", Trace.DEPOT),
        ("Votre demande de passeport est enregistrée : vous serez prévenu.", Trace.DEPOT),
        ("Votre demande du 24 novembre 2026 est enregistrée.", Trace.DEPOT),
        ("Déclaration effectuée", Trace.DEPOT),
        ("Merci de votre candidature.", Trace.DEPOT),
        ("Merci, c'est fait !", Trace.DEPOT),
        ("Récapitulatif envoyé", Trace.DEPOT),
        ("Thank you for your application.", Trace.DEPOT),
        ("Application submitted", Trace.DEPOT),
        ("We have received your request.", Trace.DEPOT),
        ("Enregistré", Trace.BROUILLON),
        ("Votre brouillon est enregistré.", Trace.BROUILLON),
        ("Draft saved", Trace.BROUILLON),
        ("Votre compte a été créé.", Trace.COMPTE),
        ("Your account has been created.", Trace.COMPTE),
        ("Un code vous a été envoyé par SMS.", Trace.MESSAGE),
        ("We have sent you an email.", Trace.MESSAGE),
    ],
)
def test_a_thing_made_is_read(phrase: str, trace: Trace) -> None:
    assert {t for t, _ in read_outcomes(phrase)} == {trace}
    assert dites(phrase) == {trace}


@pytest.mark.parametrize(
    "phrase",
    [
        "Votre adresse a été validée, poursuivez votre demande.",
        "Votre demande est enregistrée, mais n'est pas encore transmise.",
        "Votre demande est enregistrée et n'est pas encore transmise.",
        "Votre demande est transmise, une fois que vous l'avez signée.",
        "Lorsque vous validez, votre demande est transmise.",
        "La demande enregistrée en 2023 reste valable.",
        "La demande de logement enregistrée reste valable.",
        "Toute demande déposée est traitée en deux mois.",
        "Once your application has been submitted, you will get a letter.",
        "Votre demande sera transmise à la mairie.",
        "Un accusé de réception avec votre numéro de dossier vous est adressé dans l'heure.",
        "Demandes soumises (1)",
        "Mes demandes envoyées",
    ],
)
def test_what_is_held_off_or_told_of_others_is_no_deposit(phrase: str) -> None:
    assert Trace.DEPOT not in {trace for trace, _ in read_outcomes(phrase)}


@pytest.mark.parametrize(
    "phrase",
    [
        "Votre demande a été enregistrée en 2023.",
        "Votre demande a été enregistrée le 3 mars 2026.",
        "Votre demande a été transmise le 22/11/2026.",
    ],
)
def test_what_is_dated_from_before_was_not_made_now(phrase: str) -> None:
    assert dites(phrase) == set()


def test_what_is_dated_from_the_day_before_may_be_of_now_in_another_time_zone() -> None:
    assert dites("Votre demande a été transmise le 23 novembre 2026.") == {Trace.DEPOT}


def test_the_rows_of_a_list_of_requests_are_no_deposit() -> None:
    assert dites("Demande n° 12 : transmise", "Demande n° 13 : transmise") == set()
    assert dites("Demande n° 12 : transmise") == {Trace.DEPOT}


@pytest.mark.parametrize(
    "autre", ["Demande envoyée le 24 novembre 2026", "Demande n° 12 : transmise"]
)
def test_a_confirmation_that_says_it_twice_is_no_list(autre: str) -> None:
    assert dites("Demande n° 12 : transmise", autre) == {Trace.DEPOT}
    assert dites("Votre demande est envoyée.", "Votre demande est reçue.") == {Trace.DEPOT}


def test_the_answers_to_several_questions_are_no_deposit() -> None:
    reponse = "Votre demande est transmise au service instructeur."
    questions = ("Que devient ma demande ?", "Qui la lit ?")
    assert dites(questions[0], reponse, questions[1], "Un agent.") == set()
    assert dites(questions[0], reponse) == {Trace.DEPOT}
    apres = page(bloc(questions[0]), bloc("Elle est lue."), bloc(questions[1]), titre(reponse))
    assert {t for t, _ in outcomes_of(apres, JOUR)} == {Trace.DEPOT}


@pytest.mark.parametrize(
    ("une", "dit"),
    [
        (page(bloc("Numéro de dossier : 123")), "Numéro de dossier : 123"),
        (page(bloc("Votre référence : AB-12.")), "Votre référence : AB-12."),
        (page(bloc("Reference number: AB12")), "Reference number: AB12"),
        (page(bloc("Votre référence : à venir")), ""),
        (page(bloc("Numéro de dossier : 123"), champ("Nom")), ""),
        (
            page(
                bloc("Numéro de dossier : 123"),
                champ("Rechercher", Nature.RECHERCHE),
                champ("Jeton", visible=False),
            ),
            "Numéro de dossier : 123",
        ),
        (page(bloc("Dossier n° 123"), bloc("Dossier n° 124")), ""),
    ],
    ids=[
        "numero",
        "reference",
        "anglais",
        "a-venir",
        "un-champ-a-remplir",
        "rien-a-remplir",
        "liste",
    ],
)
def test_a_number_given_alone_is_that_of_a_request(une: PageFacts, dit: str) -> None:
    assert number_of(une) == dit
