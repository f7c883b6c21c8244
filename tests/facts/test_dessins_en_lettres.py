"""What a font of icons draws from the letters of its name is no word in English."""

import pytest

from exigences.facts.langue.passages import english_passages
from tests.fabrique import bloc, bouton, page

PROSE = bloc("Choisissez un jour dans le calendrier, puis enregistrez votre rendez-vous.")


@pytest.mark.parametrize(
    ("nom", "icone", "attendu"),
    [
        ("keyboard_arrow_down", True, None),
        ("keyboard arrow down", False, True),
        ("save", True, False),
        ("Save", False, True),
    ],
)
def test_the_name_of_a_drawing_is_not_read_as_a_text(
    nom: str, icone: bool, attendu: bool | None
) -> None:
    """`attendu`: whether the passage is sure; None where there is none."""
    found = english_passages(page(PROSE, bouton(nom, icone=icone)))
    assert [one.certaine for one in found] == ([] if attendu is None else [attendu])
