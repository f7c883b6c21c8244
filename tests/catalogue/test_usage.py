"""What a person uses: what they press, what holds it, and what is drawn where they press."""

from typing import Any

import pytest

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.usage import Usage
from exigences.facts.page.axe import read_axe
from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.axe import AxeNode
from exigences.model.lieu import Boite, Lieu
from tests.fabrique import axe, noeud_axe, page, parcours, pas

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


def _quoted(*noeuds: AxeNode) -> list[str]:
    """What a report quotes of contrasts, in its order, where one button is pressed."""
    pressed = Lieu(page=0, selecteur="main > p > button", boite=BOUTON)
    faits = parcours(
        page(axe=(axe("color-contrast", *noeuds, tests_rgaa=("3.2.1",), theme=3),)),
        journal=(pas("cliquer", lieu=pressed, gestes=1),),
    )
    return [preuve.selecteur for preuve in theme_evidence(faits, 3, "")]


def test_the_worst_of_what_is_used_is_quoted_first_then_what_is_drawn_around_it() -> None:
    loin = Boite(x=500, y=500, largeur=80, hauteur=30)
    autour = Boite(x=90, y=90, largeur=200, hauteur=60)
    assert _quoted(
        noeud_axe("#ailleurs", manque=0.9, boite=loin),
        noeud_axe("#autour", manque=0.8, boite=autour),
        noeud_axe("main > p > button > i", manque=0.2, boite=BOUTON),
        noeud_axe("main > p > button > b", manque=0.5, boite=BOUTON),
    ) == ["main > p > button > b", "main > p > button > i", "#autour", "#ailleurs"]


def test_what_lacks_so_little_that_nobody_sees_it_is_quoted_last() -> None:
    assert _quoted(
        noeud_axe("main > p > button", manque=0.01, boite=BOUTON), noeud_axe("#pied", manque=0.3)
    ) == ["#pied", "main > p > button"]


@pytest.mark.parametrize(
    ("controle", "attendu"),
    [
        ({"data": {"contrastRatio": 3.6, "expectedContrastRatio": "4.5:1"}}, 0.2),
        ({"data": {"minSize": 24, "width": 30, "height": 18}}, 0.25),
        ({"data": None}, 1.0),
    ],
)
def test_what_lacks_is_read_from_what_axe_measured(
    controle: dict[str, Any], attendu: float
) -> None:
    noeud = {"target": ["#x"], "html": "<p>x</p>", "any": [controle]}
    regle = {"id": "color-contrast", "tags": ["wcag2aa"], "nodes": [noeud]}
    found = read_axe({"violations": [regle], "incomplete": []})
    assert found[0].noeuds[0].manque == pytest.approx(attendu)
