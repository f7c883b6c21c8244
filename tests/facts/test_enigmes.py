"""The question that a form to join asks of robots, and those that it asks of people."""

from typing import Any

import pytest

from exigences.model.champs import Nature
from tests.fabrique.collecte import champ_brut
from tests.facts.test_nature_en_contexte import lus

PASSE = champ_brut("Choose a password", nom="passe", type="password", autocomplete="new-password")
COURRIEL = champ_brut("E-mail", nom="courriel")
BOITE = champ_brut("Comment", nom="boite", type="textarea")


def asked(*champs: dict[str, Any]) -> list[str]:
    return [nom for nom, nature in lus(*champs) if nature is Nature.CAPTCHA]


RIDDLES = [
    "What game is played on this site?", "Wie heißt der höchste Berg der Alpen?",
    "Как называется эта игра?", "Type “blue” here", "Tapez le mot « chat »",
    "Enter the third of these: 4 7 9", "Code *", "Код:", "Ergebnis", "Résultat",
]  # fmt: skip


@pytest.mark.parametrize("dit", RIDDLES)
def test_the_one_question_that_is_not_about_the_person(dit: str) -> None:
    question = champ_brut(dit, nom="z")
    assert asked(COURRIEL, PASSE, question) == ["z"]
    assert asked(COURRIEL, BOITE, question) == ["z"]


@pytest.mark.parametrize("dit", RIDDLES)
def test_two_such_questions_are_an_inquiry(dit: str) -> None:
    questions = [champ_brut(dit, nom=nom) for nom in "yz"]
    assert asked(COURRIEL, PASSE, *questions) == []


@pytest.mark.parametrize(
    "dit",
    [
        "How did you find us?", "What is your favourite colour of car?", "What is this about?",
        "Combien d'enfants à charge ?", "Quel est le montant du loyer ?",
        "Qui occupe le logement ?", "Enter your suffix", "Numéro de dossier",
        "Woher kennen Sie uns?",
    ],
)  # fmt: skip
def test_a_question_about_the_person_or_the_request(dit: str) -> None:
    question = champ_brut(dit, nom="z")
    assert asked(COURRIEL, PASSE, question) == []
    assert asked(COURRIEL, BOITE, question) == []


def test_a_form_of_many_questions_is_no_place_for_a_riddle() -> None:
    others = [champ_brut(f"Rubrique {n}", nom=f"r{n}") for n in range(4)]
    assert asked(*others, BOITE, champ_brut("What game is played on this site?", nom="z")) == []


def test_a_form_that_has_its_captcha_asks_no_riddle() -> None:
    code = champ_brut("Captcha", nom="captcha")
    riddle = champ_brut("What game is played on this site?", nom="z")
    assert asked(COURRIEL, PASSE, code, riddle) == ["captcha"]
