"""Two boxes that share a surface meet; those that only touch do not, but for a margin."""

import pytest

from exigences.model.lieu import Boite

ICI = Boite(x=10, y=10, largeur=20, hauteur=20)


@pytest.mark.parametrize(
    ("autre", "marge", "attendu"),
    [
        (Boite(x=25, y=25, largeur=5, hauteur=5), 0, True),
        (Boite(x=0, y=0, largeur=100, hauteur=100), 0, True),
        (Boite(x=30, y=10, largeur=5, hauteur=5), 0, False),
        (Boite(x=10, y=30, largeur=5, hauteur=5), 0, False),
        (Boite(x=33, y=10, largeur=5, hauteur=5), 4, True),
        (Boite(x=10, y=35, largeur=5, hauteur=5), 4, False),
        (None, 4, False),
    ],
)
def test_two_boxes_meet(autre: Boite | None, marge: float, attendu: bool) -> None:
    assert ICI.meets(autre, margin=marge) is attendu
    assert autre is None or autre.meets(ICI, margin=marge) is attendu
