"""The tree of a page: selectors as the browser takes them, and what a damaged folder cannot do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from exigences.browser.engine import BrowserSession
from exigences.facts.acces.arbre import TEXTE, Arbre, ArbreError
from exigences.facts.acces.collecte import AccesBrut, NoeudBrut
from tests.acces.conftest import PAGES

ALONE = """(selectors) => selectors.filter((selector) => {
  let roots = [document], last = [];
  for (const part of selector.split(" >>> ")) {
    last = roots.flatMap((root) => Array.from(root.querySelectorAll(part)));
    roots = last.map((el) => el.shadowRoot).filter(Boolean);
  }
  return last.length !== 1;
})"""


def test_each_selector_finds_its_element_alone(
    lue: Callable[[Path], Arbre], session: BrowserSession
) -> None:
    tree = lue(PAGES / "arbre.html")
    selectors = [n.selecteur for n in tree.noeuds if not n.balise.startswith("#")]
    assert session.evaluate(session.frames()[0], ALONE, selectors) == []
    (inside,) = (n for n in tree.noeuds if n.balise == TEXTE and n.brut.get("x") == "dedans")
    assert inside.selecteur == "#hote >>> #x"


def test_an_excerpt_of_a_table_tells_the_rows_that_are_seen(
    lue: Callable[[Path], Arbre],
) -> None:
    (table,) = lue(PAGES / "lignes-cachees.html").elements("table")
    assert table.extrait == '<table id="t">Total 4 euros</table>'


@pytest.mark.parametrize("parents", [[-1, 2, 0], [0], [-1, -1], [-1, 1]])
def test_a_parent_comes_before_its_child(parents: list[int]) -> None:
    raw: AccesBrut = {
        "noeuds": [{"t": "p", "p": parent} for parent in parents],
        "styles": [],
        "titre": "",
        "fenetre": [1, 1],
        "type": "html",
        "complet": True,
    }
    with pytest.raises(ArbreError):
        Arbre(raw)


@pytest.mark.parametrize(
    ("balise", "dedans", "ecrit"),
    [
        ("input", "", '<input id="a">'),
        ("p", "", '<p id="a"></p>'),
        ("p", "Oui", '<p id="a">Oui</p>'),
    ],
)
def test_an_extract_ends_as_its_element_does(balise: str, dedans: str, ecrit: str) -> None:
    text: NoeudBrut = {"t": TEXTE, "p": 0, "x": dedans}
    raw: AccesBrut = {
        "noeuds": [{"t": balise, "p": -1, "a": {"id": "a"}}, *([text] if dedans else [])],
        "styles": [],
        "titre": "",
        "fenetre": [1, 1],
        "type": "html",
        "complet": True,
    }
    assert Arbre(raw).racine.extrait == ecrit


def test_an_extract_keeps_apart_the_lines_that_are_seen() -> None:
    raw: AccesBrut = {
        "noeuds": [
            {"t": "p", "p": -1},
            {"t": TEXTE, "p": 0, "x": "République"},
            {"t": "br", "p": 0},
            {"t": TEXTE, "p": 0, "x": "Française"},
        ],
        "styles": [],
        "titre": "",
        "fenetre": [1, 1],
        "type": "html",
        "complet": True,
    }
    assert Arbre(raw).racine.extrait == "<p>République Française</p>"
