"""How many hours of a week a text of opening hours gives."""

import pytest

from exigences.facts.langue.horaires import weekly_hours


@pytest.mark.parametrize(
    ("texte", "heures"),
    [
        ("du lundi au vendredi de 9 h à 12 h", 15),
        ("Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h", 30),
        ("les mardis et jeudis de 9 h à 11 h 30", 5),
        ("le matin, de 9h à 12h", 15),
        ("lundi : 9h-12h, mardi : 14h-17h30", 6.5),
        ("Lundi 9:00 - 12:00", 3),
        ("du lundi au jeudi de 9h00 à 17h00, le vendredi de 9h00 à 12h00", 35),
        ("tous les jours de 8 h à 20 h", 84),
        ("7 jours sur 7, de 9 h à 18 h", 63),
        ("ouvert 24 h sur 24", None),
        ("Réponse sous 48 h", None),
        ("de 22 h à 6 h", None),
    ],
)
def test_the_hours_of_a_week_are_counted(texte: str, heures: float | None) -> None:
    assert weekly_hours(texte) == heures
