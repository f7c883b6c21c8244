"""What a service says of an answer tells what the next one must be."""

from datetime import date

import pytest

from exigences.exploration.attentes import Attente, read_rules


@pytest.mark.parametrize(
    ("phrase", "attendue"),
    [
        pytest.param(
            "Le loyer doit être compris entre 300 et 1 200.",
            Attente(bas=300, haut=1200),
            id="entre",
        ),
        pytest.param("L'âge doit être d'au moins 18.", Attente(bas=18), id="au moins"),
        pytest.param(
            "Il doit contenir au moins 60 caractères.", Attente(signes_min=60), id="longs"
        ),
        pytest.param("140 caractères au plus.", Attente(signes_max=140), id="courts"),
        pytest.param("Le numéro comporte 14 chiffres.", Attente(chiffres=14), id="chiffres"),
        pytest.param(
            "Format invalide. Exemple : AB-123-CD.", Attente(exemple="AB-123-CD"), id="exemple"
        ),
        pytest.param("Exemple : ce que vous voulez", Attente(), id="phrase"),
        pytest.param(
            "La date doit être postérieure au 1er mars 2027.",
            Attente(debut=date(2027, 3, 2)),
            id="apres",
        ),
        pytest.param(
            "Une date antérieure au 03/04/2020 est attendue.",
            Attente(fin=date(2020, 4, 2)),
            id="avant",
        ),
        pytest.param(
            "Formats acceptés : JPEG ou PNG.", Attente(formats=("jpg", "png")), id="formats"
        ),
        pytest.param(
            "La date doit être postérieure au 31/12/9999.",
            Attente(debut=date(9999, 12, 31)),
            id="dernier jour",
        ),
        pytest.param(
            "Une date antérieure au 01/01/0001 est attendue.",
            Attente(fin=date(1, 1, 1)),
            id="premier jour",
        ),
        pytest.param(f"{'9' * 5000} caractères au plus.", Attente(), id="démesuré"),
        pytest.param("Cette réponse n'est pas valide.", Attente(), id="rien"),
    ],
)
def test_a_sentence_tells_what_the_answer_must_be(phrase: str, attendue: Attente) -> None:
    assert read_rules([phrase]) == attendue
