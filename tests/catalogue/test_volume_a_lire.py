"""The volume is told to two figures, and measured word by word."""

import pytest

from tests.catalogue.juger import judged
from tests.fabrique import bloc, page, parcours


@pytest.mark.parametrize(
    ("mots", "dit"),
    [(1236, "environ 1\u202f200 mots"), (454, "environ 450 mots"), (9, "9 mots")],
)
def test_the_volume_is_told_to_two_figures(mots: int, dit: str) -> None:
    textes = (bloc(f"mot{rang}a", selecteur=f"#p{rang}") for rang in range(mots))
    (preuve,) = judged("volume-a-lire", parcours(page(*textes))).preuves
    assert (preuve.extrait, preuve.mesure) == (dit, float(mots))
