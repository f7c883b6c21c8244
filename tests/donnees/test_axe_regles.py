"""The list of axe rules is that of the axe-core we carry, and each rule has our words."""

import os
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from exigences.browser.discovery import chromium_args, find_browser
from exigences.facts.page.axe import decidable_tests, layer, read_axe, rgaa_tests
from exigences.facts.page.referentiel import axe_options, load_referentiel, load_regles_axe
from exigences.model.facts.axe import CoucheAxe, IssueAxe


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A page of the system's Chromium, with axe-core loaded."""
    axe = (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    chemin = find_browser(os.environ)
    with sync_playwright() as playwright:
        navigateur = playwright.chromium.launch(
            executable_path=str(chemin), args=list(chromium_args(chemin))
        )
        page = navigateur.new_page()
        page.add_init_script(axe)
        page.goto("about:blank")
        yield page
        navigateur.close()


@pytest.fixture(scope="module")
def regles(page: Page) -> dict[str, list[str]]:
    """The tags of each rule of the axe-core we carry."""
    return {rule["ruleId"]: rule["tags"] for rule in page.evaluate("axe.getRules()")}


def test_axe_is_recent_enough_to_name_rgaa_tests(page: Page) -> None:
    version = tuple(int(part) for part in page.evaluate("axe.version").split("."))
    assert version >= (4, 11, 0)


def test_every_rule_of_axe_is_run_or_left_out_with_a_reason(regles: dict[str, list[str]]) -> None:
    donnees = load_regles_axe()
    assert set(donnees.regles) | set(donnees.ecartees) == set(regles)


def test_no_rule_of_the_standard_is_left_out_unless_axe_deprecated_it(
    regles: dict[str, list[str]],
) -> None:
    ecartees = load_regles_axe().ecartees
    assert {r for r in ecartees if "deprecated" not in regles[r]} == {"hidden-content"}
    assert {r for r in ecartees if rgaa_tests(regles[r])} == set()


def test_every_deprecated_rule_is_left_out(regles: dict[str, list[str]]) -> None:
    assert {r for r, tags in regles.items() if "deprecated" in tags} <= set(
        load_regles_axe().ecartees
    )


def test_the_experimental_rules_that_tag_filters_drop_are_run() -> None:
    assert {
        "css-orientation-lock",
        "focus-order-semantics",
        "label-content-name-mismatch",
        "p-as-heading",
        "table-fake-caption",
        "td-has-header",
    } <= set(axe_options()["runOnly"]["values"])


def test_every_test_that_axe_names_has_its_theme_and_its_subject(
    regles: dict[str, list[str]],
) -> None:
    referentiel = load_referentiel()
    nommes = {test for tags in regles.values() for test in rgaa_tests(tags)}
    assert nommes
    assert {test for test in nommes if not referentiel.sujet(test)} == set()
    sujets = {critere for theme in referentiel.themes for critere in theme.sujets}
    assert sujets == {".".join(test.split(".")[:2]) for test in nommes}


def test_aaa_and_best_practices_are_told_apart(regles: dict[str, list[str]]) -> None:
    assert layer(regles["color-contrast"]) is CoucheAxe.NORME
    assert layer(regles["target-size"]) is CoucheAxe.NORME
    assert layer(regles["region"]) is CoucheAxe.NORME, "best practice for axe, but an RGAA test"
    assert layer(regles["heading-order"]) is CoucheAxe.BONNE_PRATIQUE
    assert {r for r, tags in regles.items() if layer(tags) is CoucheAxe.AAA} == {
        "color-contrast-enhanced",
        "identical-links-same-purpose",
        "meta-refresh-no-exceptions",
    }


PAGE = """<!doctype html><html lang="fr"><head><title>Demande</title>
<style>main { margin: 1rem }</style></head><body><main>
<h1>Demande</h1>
<p id="gris" style="color: #999; background: #fff">Texte gris</p>
<p id="degrade" style="background: linear-gradient(#000, #fff)">Texte sur un dégradé</p>
<img id="image" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="90">
<div id="hote"><template shadowrootmode="open"><input class="champ"></template></div>
</main></body></html>"""


@pytest.fixture(scope="module")
def resultat(page: Page) -> dict[str, Any]:
    """What axe says of PAGE with our options."""
    page.set_content(PAGE)
    resultat: dict[str, Any] = page.evaluate("o => axe.run(document, o)", axe_options())
    return resultat


def test_axe_accepts_the_options_and_the_reader_reads_its_result(resultat: dict[str, Any]) -> None:
    vus = {
        (f.regle, f.issue, noeud.selecteur)
        for f in read_axe(resultat)
        for noeud in f.noeuds
        if f.couche is CoucheAxe.NORME
    }
    assert vus == {
        ("color-contrast", IssueAxe.VIOLATION, "#gris"),
        ("color-contrast", IssueAxe.INCOMPLETE, "#degrade"),
        ("image-alt", IssueAxe.VIOLATION, "#image"),
        ("label", IssueAxe.VIOLATION, "#hote >>> input"),
    }


def test_the_messages_say_in_french_what_axe_measured(resultat: dict[str, Any]) -> None:
    messages = {
        (f.regle, noeud.selecteur): noeud.message for f in read_axe(resultat) for noeud in f.noeuds
    }
    assert messages["color-contrast", "#gris"] == (
        "Contraste de 2,84 pour 1 (texte #999999, fond #ffffff) ; il faut 4,5 pour 1."
    )
    assert messages["color-contrast", "#degrade"] == "Le fond est un dégradé."


def test_the_decidable_tests_are_those_of_all_the_rules_that_ran(
    resultat: dict[str, Any], regles: dict[str, list[str]]
) -> None:
    lancees = load_regles_axe().regles
    assert set(decidable_tests(resultat)) == {
        test for regle in lancees for test in rgaa_tests(regles[regle])
    }
