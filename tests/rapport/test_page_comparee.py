"""The page of a comparison in a real Chromium: axe finds nothing, nothing overflows."""

from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from exigences.comparaison import compare
from exigences.comparaison.formats import RENDERERS
from exigences.comparaison.lecture import LectureComparee
from exigences.model.choix import FormatComparaison
from tests.comparaison.test_rendus import changed
from tests.rapport.exemple import rapport_exemple
from tests.rapport.test_rendu_navigateur import AXE, ouvre


@pytest.fixture(scope="module")
def fichier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    avant, apres = rapport_exemple(), changed()
    fichier = tmp_path_factory.mktemp("comparaison") / "comparaison.html"
    lecture = LectureComparee(compare(avant, apres), avant, apres)
    fichier.write_text(RENDERERS[FormatComparaison.HTML](lecture), "utf-8")
    return fichier


@pytest.mark.parametrize(("largeur", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_and_nothing_overflows(
    navigateur: Browser, fichier: Path, largeur: int, scheme: Literal["light", "dark"]
) -> None:
    page = ouvre(navigateur, fichier, largeur, color_scheme=scheme, bypass_csp=True)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    assert {"color-contrast", "heading-order", "region"} <= set(found["passes"])
    assert (found["violations"], found["incomplete"], width) == ([], [], largeur)
