"""A scenario is lived on both engines alike: device, line, languages, JavaScript, in every tab."""

import time
from collections.abc import Mapping

import pytest

import exigences
from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.model.scenario import Appareil, Reseau
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

TELEPHONE = Appareil(largeur=360, hauteur=740, densite=2, tactile=True)
SUR_LE_TELEPHONE = {
    "innerWidth": 360,
    "innerHeight": 740,
    "devicePixelRatio": 2,
    "navigator.maxTouchPoints": 1,
    "'ontouchstart' in window": True,
    "navigator.language": "fr-FR",
    "navigator.userAgentData.mobile": True,
    "navigator.userAgentData.platform": "Android",
    "Intl.DateTimeFormat().resolvedOptions().timeZone": "Europe/Paris",
    "new Intl.NumberFormat().format(1.5)": "1,5",
    "matchMedia('(prefers-reduced-motion: reduce)').matches": True,
    "matchMedia('(prefers-color-scheme: light)').matches": True,
}


def vu(session: BrowserSession, questions: Mapping[str, object]) -> dict[str, object]:
    return {question: dit(session, question) for question in questions}


@pytest.mark.parametrize("onglet", [False, True], ids=["premier", "nouvel onglet"])
def test_a_phone_is_a_phone_in_every_tab(moteur: BrowserEngine, site: Site, onglet: bool) -> None:
    with visite(moteur, appareil=TELEPHONE) as session:
        session.goto(f"{site.url}conditions.html")
        if onglet:
            session.click(trouve(session, "#blank"))
            attendre(session, lambda: session.tab() == 1)
            poser(session)
        assert vu(session, SUR_LE_TELEPHONE) == SUR_LE_TELEPHONE
        agent = str(dit(session, "navigator.userAgent"))
    assert "Mozilla/5.0 (Linux; Android 10; K)" in agent
    assert agent.endswith(f" exigences/{exigences.__version__} (contact : a@b.example)")
    assert {a for chemin, a in site.agents if chemin == "conditions.html"} == {agent}


def test_a_computer_is_a_computer(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}conditions.html")
    attendu = {"innerWidth": 1280, "innerHeight": 800, "devicePixelRatio": 1}
    assert vu(session, attendu) == attendu
    agent = str(dit(session, "navigator.userAgent"))
    assert "Mozilla/5.0 (X11; Linux x86_64)" in agent
    assert "Headless" not in agent


def test_zooming_narrows_the_page(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, zoom=200) as session:
        session.goto(f"{site.url}conditions.html")
        attendu = {"innerWidth": 640, "innerHeight": 400, "devicePixelRatio": 2}
        assert vu(session, attendu) == attendu


def test_the_languages_asked_for_are_told(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, langues=("de-DE",)) as session:
        session.goto(f"{site.url}conditions.html")
        assert dit(session, "navigator.language") == "de-DE"
    assert {langue.partition(",")[0] for langue in site.langues} == {"de-DE"}


def test_without_javascript_the_page_is_that_of_the_person(
    moteur: BrowserEngine, site: Site
) -> None:
    with visite(moteur, javascript=False) as session:
        session.goto(f"{site.url}sans-js.html")
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"
        assert dit(session, "document.querySelector('#noscript') !== null") is True
        session.fill(trouve(session, "#nom"), "Camille")
        assert dit(session, "document.querySelector('#nom').value") == "Camille"
        session.click(trouve(session, "#blank"))
        attendre(session, lambda: session.tab() == 1)
        attendre(session, lambda: dit(session, "document.querySelector('#dit') !== null"))
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"


def test_a_slow_line_is_slow(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, reseau=Reseau(latence_ms=400)) as session:
        debut = time.monotonic()
        session.goto(f"{site.url}arrivee.html")
        assert time.monotonic() - debut >= 0.4


def test_one_person_leaves_nothing_to_the_next(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        dit(session, "document.cookie = 'vu=1; max-age=60'")
        assert dit(session, "document.cookie") == "vu=1"
    with visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        assert dit(session, "document.cookie") == ""
