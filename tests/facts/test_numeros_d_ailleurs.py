"""Phone numbers of other countries: by their code, or cut as a neighbour cuts them."""

import pytest

from exigences.facts.langue.numeros import phone_numbers
from exigences.facts.langue.texte import fold
from exigences.facts.page.contacts import find_contacts
from exigences.model.facts.facts import CoutAppel, TypeContact
from tests.fabrique import bloc


@pytest.mark.parametrize(
    ("texte", "numero"),
    [
        ("Administration communale, place du Village 3 027 000 00 31", "027 000 00 31"),
        ("Tél. 027 123 45 67", "027 123 45 67"),
        ("Tél. +41 27 123 45 67", "+41 27 123 45 67"),
        ("Tél. : 02/123 45 67", "02/123 45 67"),
        ("Tél. : 081 12 34 56", "081 12 34 56"),
        ("Appelez le +352 26 12 34", "+352 26 12 34"),
        ("Composez le +1 514 555 0199", "+1 514 555 0199"),
        ("Tél. 01 23 45 67 89", "01 23 45 67 89"),
        ("Tél. +33 1 23 45 67 89", "01 23 45 67 89"),
        ("Tél. 0123456789", "01 23 45 67 89"),
    ],
)
def test_a_number_is_read_as_its_country_writes_it(texte: str, numero: str) -> None:
    assert [found.valeur for found in phone_numbers(fold(texte))] == [numero]


@pytest.mark.parametrize(
    "texte",
    [
        "Du 12.03.2026 au 01.04.2026",
        "Compte 000 000 00 31",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "Fax : 027 123 45 67",
        "Total : 1 027 123 45",
    ],
)
def test_other_digits_are_no_number(texte: str) -> None:
    assert not list(phone_numbers(fold(texte)))


def test_a_free_call_abroad_is_free() -> None:
    (found,) = phone_numbers(fold("Tél. +41 800 123 456"))
    assert found.cout is CoutAppel.GRATUIT


@pytest.mark.parametrize(
    ("texte", "adresse"),
    [
        ("Commune de Valmont, place du Village 3, 1950 Valmont", True),
        ("Administration communale Place du Village 3 027 000 00 31", True),
        ("Rue de l'Église 12, B-5000 Valmont", True),
        ("Il reste en place de concert 3 billets", False),
        ("Prenez la route de Valmont 12 minutes", False),
        ("Rue de la Gare 12", False),
    ],
)
def test_an_address_is_read_with_its_number_last(texte: str, adresse: bool) -> None:
    found = [c for c in find_contacts((bloc(texte),), ()) if c.type is TypeContact.ADRESSE]
    assert bool(found) is adresse
