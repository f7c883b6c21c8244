"""How many minutes a sentence gives."""

import pytest

from exigences.facts.langue.durees import minutes_in


@pytest.mark.parametrize(
    ("texte", "minutes"),
    [
        ("Comptez 10 minutes", 10),
        ("Deux minutes suffisent", 2),
        ("Cela prend de 5 à 15 min", 15),
        ("une quinzaine de minutes", 15),
        ("Prévoyez une demi-heure", 30),
        ("un quart d'heure", 15),
        ("une heure environ", 60),
        ("vingt-cinq minutes", 25),
        ("trois jours", None),
    ],
)
def test_the_longest_duration_counts(texte: str, minutes: int | None) -> None:
    assert minutes_in(texte) == minutes
