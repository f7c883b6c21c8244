"""The question that a form to join asks of robots, and those that it asks of people."""

import pytest

from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.etat import read_page
from exigences.model.facts.champs import Nature
from tests.fabrique.collecte import (
    bloc_brut,
    cadre_brut,
    champ_brut,
    collecte,
    etat,
    formulaire_brut,
)
from tests.facts.test_nature_en_contexte import lus

PASSE = champ_brut("Choose a password", nom="passe", type="password", autocomplete="new-password")
COURRIEL = champ_brut("E-mail", nom="courriel")
BOITE = champ_brut("Comment", nom="boite", type="textarea")


def asked(*champs: ChampBrut) -> list[str]:
    return [nom for nom, nature in lus(*champs) if nature is Nature.CAPTCHA]


RIDDLES = [
    "What game is played on this site?", "Wie heißt der höchste Berg der Alpen?",
    "Как называется эта игра?", "Type “blue” here", "Tapez le mot « chat »",
    "Enter the third of these: 4 7 9", "Code *", "Код:", "Ergebnis", "Résultat", "Answer:",
    "Ответ: *", "4e9f", "K7P2X",
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
        "Woher kennen Sie uns?", "6789",
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


def test_an_answer_to_a_question_that_another_field_asks() -> None:
    reponse = champ_brut("Answer", nom="z")
    assert asked(COURRIEL, PASSE, champ_brut("Secret question", nom="q"), reponse) == []
    assert asked(COURRIEL, PASSE, champ_brut("Answer", nom="secret_answer")) == []


def under(texte: str, libelle: str = "", *devant: ChampBrut) -> tuple[Nature, bool]:
    """What is read of a field below a paragraph, after other fields."""
    champ = champ_brut(libelle, nom="z", ordre=20)
    page = collecte(
        champs=[*devant, champ],
        blocs=[bloc_brut(texte, ordre=12)],
        formulaires=[formulaire_brut()],
        elements=30,
    )
    vide = collecte(elements=40, cadres=[])
    for cadres in ((page,), (vide | {"cadres": [cadre_brut(0)]}, page)):
        lu = read_page(etat(*cadres), 0, lambda _hote: True).champs[-1]
        assert lu.nom == "z"
    return lu.nature, lu.certaine


@pytest.mark.parametrize(
    "dit",
    [
        "Recopiez les caractères de l'image.", "Autre image", "Changer le code",
        "Type the letters in the picture", "Reload the image", "Can't read the code?",
        "This prevents automated registrations", "Bild neu laden", "Cambiar imagen",
        "Обновить картинку", "看不清？换一张", "Zmień obrazek",
    ],
)  # fmt: skip
@pytest.mark.parametrize("libelle", ["", "Code", "Ingiltu ß"])
def test_words_of_the_test_in_the_row_above(dit: str, libelle: str) -> None:
    assert under(dit, libelle) == (Nature.CAPTCHA, False)


@pytest.mark.parametrize("libelle", ["Objet de la démarche", "Référence"])
def test_a_field_whose_label_tells_another_thing(libelle: str) -> None:
    assert under("Recopiez les caractères de l'image.", libelle)[0] is Nature.AUTRE


@pytest.mark.parametrize(
    "dit",
    [
        "Ce site est protégé par reCAPTCHA et les règles de Google s'appliquent.",
        "Le règlement de la cantine",
    ],
)
def test_words_above_that_ask_nothing(dit: str) -> None:
    assert under(dit)[0] is Nature.AUTRE


def test_words_above_another_field() -> None:
    entre = champ_brut("Référence", nom="y", ordre=15)
    assert under("Recopiez les caractères de l'image.", "", entre)[0] is Nature.AUTRE
