"""Many places are told to the nearest ten: what makes one place is a choice."""

import pytest

from exigences.rapport.francais import environ


@pytest.mark.parametrize(
    ("nombre", "dit"),
    [
        (1, "1 endroit"),
        (19, "19 endroits"),
        (26, "environ 30 endroits"),
        (104, "environ 100 endroits"),
    ],
)
def test_many_places_are_told_to_the_nearest_ten(nombre: int, dit: str) -> None:
    assert environ(nombre, "endroit").replace("\u00a0", " ") == dit
