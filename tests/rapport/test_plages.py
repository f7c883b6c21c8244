"""How numbers of screens are said together, and how a step is."""

import pytest

from exigences.model.procedure.etape import Clic, Cliquer, Envoi, Envoyer
from exigences.rapport.langue import plages
from exigences.replay.phrases import phrase_of


@pytest.mark.parametrize(
    ("numeros", "dits"),
    [
        ((3,), "3"),
        ((3, 4), "3 et 4"),
        ((3, 4, 6), "3, 4 et 6"),
        ((2, 3, 4, 6), "2 à 4 et 6"),
        ((3, 4, 6, 7), "3, 4, 6 et 7"),
        ((), ""),
    ],
)
def test_numbers_that_follow_one_another_are_said_together(
    numeros: tuple[int, ...], dits: str
) -> None:
    assert plages(numeros) == dits


def test_a_step_is_told_by_the_name_that_people_read() -> None:
    assert phrase_of(Cliquer(cliquer=Clic(role="button", nom="Suivant"))) == (
        "Cliquer sur « Suivant »"
    )
    assert phrase_of(Cliquer(cliquer=Clic(css="#ok"))) == "Cliquer sur l'élément #ok"
    assert phrase_of(Cliquer(cliquer=Clic(role="button"))) == (
        "Cliquer sur l'élément de rôle button"
    )
    assert phrase_of(Envoyer(envoyer=Envoi(role="button", nom="Transmettre"))) == (
        "Envoyer la demande par « Transmettre »"
    )
