"""Opening hours, as OpenStreetMap writes them and as a person reads them."""

import pytest

from exigences.territoire.horaires import in_french


@pytest.mark.parametrize(
    ("osm", "dit"),
    [
        (
            "Mo-Th 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
            "du lundi au jeudi, de 9 h à 12 h et de 14 h à 18 h 30 ; le samedi, de 8 h 30 à 12 h",
        ),
        ("Tu,Th 10:00-12:00", "le mardi et le jeudi, de 10 h à 12 h"),
        ("Mo-We,Fr 10:00-12:00", "du lundi au mercredi et le vendredi, de 10 h à 12 h"),
        ("Mo-Fr 09:00-12:00; PH off", "Mo-Fr 09:00-12:00; PH off"),
        ("sur rendez-vous", "sur rendez-vous"),
        ("", ""),
    ],
)
def test_hours_are_told_in_french_or_left_as_they_are(osm: str, dit: str) -> None:
    assert in_french(osm) == dit
