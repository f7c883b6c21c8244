"""The page that compares many services, in a real Chromium: axe finds nothing, tables sort."""

from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from exigences.comparaison.ensemble.rendus import render_html
from tests.comparaison.test_ensemble import comparaison_exemple
from tests.rapport.test_rendu_navigateur import AXE, ouvre


@pytest.fixture(scope="module")
def fichier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fichier = tmp_path_factory.mktemp("ensemble") / "comparaison.html"
    fichier.write_text(render_html(comparaison_exemple()), "utf-8")
    return fichier


@pytest.mark.parametrize("script", [True, False], ids=["script", "none"])
@pytest.mark.parametrize(("largeur", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_and_nothing_overflows(
    navigateur: Browser,
    fichier: Path,
    largeur: int,
    scheme: Literal["light", "dark"],
    script: bool,
) -> None:
    page = ouvre(navigateur, fichier, largeur, color_scheme=scheme, bypass_csp=True)
    if not script:  # what a reader without JavaScript has
        page.evaluate(
            "document.querySelectorAll('.tri').forEach((b) => b.replaceWith(b.textContent))"
        )
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    assert {"color-contrast", "heading-order", "region"} <= set(found["passes"])
    assert (found["violations"], found["incomplete"], width) == ([], [], largeur)


def test_a_column_sorts_its_table_and_says_so(navigateur: Browser, fichier: Path) -> None:
    page = ouvre(navigateur, fichier, 1280)
    plaintes: list[str] = []
    page.on("console", lambda message: plaintes.append(message.text))
    table = page.locator("table.triable").first
    head = table.get_by_role("columnheader", name="Service")
    names = table.locator("tbody th a")
    head.get_by_role("button").click()
    up = names.all_inner_texts()
    assert head.get_attribute("aria-sort") == "ascending"
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert names.all_inner_texts() == up[::-1]
    page.context.close()
    assert plaintes == []
