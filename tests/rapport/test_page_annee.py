"""The page of a year in a real Chromium: axe finds nothing, nothing overflows."""

from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from exigences.annee.rendus import render_html
from tests.annee.test_annee import exemple
from tests.rapport.test_rendu_navigateur import AXE, ouvre


@pytest.mark.parametrize(("largeur", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_and_nothing_overflows(
    navigateur: Browser, tmp_path: Path, largeur: int, scheme: Literal["light", "dark"]
) -> None:
    fichier = tmp_path / "annee.html"
    fichier.write_text(render_html(exemple(tmp_path)), "utf-8")
    page = ouvre(navigateur, fichier, largeur, color_scheme=scheme, bypass_csp=True)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    assert {"color-contrast", "heading-order", "region"} <= set(found["passes"])
    assert (found["violations"], found["incomplete"], width) == ([], [], largeur)
