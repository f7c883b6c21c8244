"""What is asked of the double, and maybe of somebody else, is told once."""

from exigences.rapport.autrui import distinct


def test_one_thing_of_two_persons_is_told_once() -> None:
    dits = ["ton nom", "les coordonnées bancaires", "tes coordonnées bancaires", "ton nom"]
    assert distinct(dits) == ["ton nom", "les coordonnées bancaires"]


def test_what_is_another_thing_stays() -> None:
    assert distinct(["ton accord", "le nom"]) == ["ton accord", "le nom"]
