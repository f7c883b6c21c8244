"""What a person uses: what they press, what holds it, and what is drawn where they press."""

import pytest

from exigences.catalogue.usage import Usage
from exigences.model.catalogue.exigence import Preuve
from exigences.model.lieu import Boite, Lieu
from tests.fabrique import page, parcours, pas

BOUTON = Boite(x=100, y=100, largeur=80, hauteur=30)


def _meets(selecteur: str, boite: Boite | None, *, verbe: str = "cliquer", gestes: int = 1) -> bool:
    used = Lieu(page=0, selecteur="main > p > button", boite=BOUTON)
    faits = parcours(page(), journal=(pas(verbe, lieu=used, gestes=gestes),))
    return Usage.of(faits).meets(Preuve(page=0, selecteur=selecteur, boite=boite, extrait=""))


@pytest.mark.parametrize(
    ("selecteur", "boite", "attendu"),
    [
        ("main > p > button", None, True),
        ("main > p", None, True),
        ("main > p > button > svg", None, True),
        ("#dessin", Boite(x=130, y=105, largeur=20, hauteur=20), True),
        ("#cadre", Boite(x=0, y=0, largeur=900, hauteur=900), True),
        ("#nom", Boite(x=100, y=80, largeur=300, hauteur=22), False),
        ("#loin", Boite(x=500, y=100, largeur=80, hauteur=30), False),
        ("html", Boite(x=0, y=0, largeur=900, hauteur=900), False),
    ],
)
def test_what_is_pressed_is_used_with_what_it_holds(
    selecteur: str, boite: Boite | None, attendu: bool
) -> None:
    assert _meets(selecteur, boite) is attendu


@pytest.mark.parametrize(
    ("verbe", "gestes", "attendu"), [("attendre", 0, False), ("envoyer", 0, True)]
)
def test_what_is_only_waited_for_is_not_used(verbe: str, gestes: int, attendu: bool) -> None:
    assert _meets("main > p > button", None, verbe=verbe, gestes=gestes) is attendu
