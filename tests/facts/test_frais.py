"""What a procedure asks to pay."""

import pytest

from exigences.facts.frais import fees
from tests.fabrique import bloc, page


@pytest.mark.parametrize(
    ("texte", "euros"),
    [
        ("Le timbre fiscal est de 86 €.", 86),
        ("Frais de dossier : 15,50 euros.", 15.5),
        ("Le tarif est de 1 250 euros.", 1250),
        ("Montant à payer : 25 €.", 25),
    ],
)
def test_a_fee(texte: str, euros: float) -> None:
    found = fees(page(bloc(texte, selecteur="#prix")))
    assert [(lieu.selecteur, amount, said) for lieu, amount, said in found] == [
        ("#prix", euros, texte)
    ]


@pytest.mark.parametrize(
    "texte",
    [
        "L'aide va de 40 à 240 euros par an.",
        "Votre revenu est inférieur à 1 500 euros.",
        "Appel à 0,15 € la minute, au tarif en vigueur.",
        "Le montant de l'amende est de 135 euros.",
        "La démarche est gratuite.",
        "Il y a 3 frais de dossier.",
    ],
)
def test_no_fee(texte: str) -> None:
    assert list(fees(page(bloc(texte)))) == []
