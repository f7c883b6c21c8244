"""Each check answers as its fixture pages say, in a real browser: by identity, never by a count.

`echec*.html`, `doute*.html` and `passe*.html` stand in a folder of the check's id. In the first
two, `data-attendu` marks the very elements that are found; in the last one something is judged, and
nothing is found. A check that is never sure, or never in doubt, has no such page. No page may hold
a finding of another sort than its own.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis
from exigences.facts.acces.registre import load_controles
from tests.acces.conftest import PAGES

CONTROLES = load_controles()
CAS = sorted(PAGES.glob("*/*.html"))


@pytest.mark.parametrize("nom", CONTROLES)
def test_each_check_has_a_page_of_each_sort(nom: str) -> None:
    folder = PAGES / CONTROLES[nom].regle.id
    wanted = {Avis.PASSE, *CONTROLES[nom].regle.rend}
    assert {Avis(p.stem.split("-")[0]) for p in folder.glob("*.html")} == wanted


def test_each_folder_is_that_of_a_check() -> None:
    assert {p.parent.name for p in CAS} == {one.regle.id for one in CONTROLES.values()}


@pytest.mark.parametrize("page", CAS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_page(page: Path, lue: Callable[[Path], Arbre]) -> None:
    tree = lue(page)
    sort = Avis(page.stem.split("-")[0])
    answers = list(CONTROLES[f"exi:{page.parent.name}"](tree))
    marked = {n.selecteur for n in tree.noeuds if "data-attendu" in n.attributs}
    assert answers, "rien n'est jugé sur cette page"
    found = {vu.noeud.selecteur for vu in answers if vu.avis is not Avis.PASSE}
    assert found == marked, [vu for vu in answers if vu.avis is not Avis.PASSE]
    assert {vu.avis for vu in answers} <= {sort, Avis.PASSE}
    assert bool(marked) == (sort is not Avis.PASSE)
