"""What is asked of the double, and maybe of somebody else, is told once."""

import pytest

from exigences.model.facts.champs import Nature
from exigences.rapport.autrui import distinct, kinds


def test_one_thing_of_two_persons_is_told_once() -> None:
    dits = ["ton nom", "les coordonnées bancaires", "tes coordonnées bancaires", "ton nom"]
    assert distinct(dits) == ["ton nom", "les coordonnées bancaires"]


def test_what_is_another_thing_stays() -> None:
    assert distinct(["ton accord", "le nom"]) == ["ton accord", "le nom"]


@pytest.mark.parametrize(
    ("libelle", "groupe", "dit"),
    [
        ("Votre commune", "", "ton adresse"),
        ("Commune", "Coordonnées", "ton adresse"),
        ("Adresse du domicile", "", "ton adresse"),
        ("Commune la plus proche", "Où est l'épave ?", "l'adresse"),
        ("Adresse", "Lieu de la représentation", "l'adresse"),
    ],
)
def test_the_address_of_a_place_is_not_that_of_the_person(
    libelle: str, groupe: str, dit: str
) -> None:
    told = kinds(Nature.ADRESSE, libelle, groupe)
    assert told is not None
    assert told[0] == dit
