"""Whether a script of a page may hear that a field is filled is known before it is."""

import pytest

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import poser
from tests.browser.serveur import Site

CHAMP = "<label for=c>Nom</label><input id=c>"
PAGES = {
    "rien": ("", False, False),
    "chargement": ("addEventListener('load', () => {}); onpageshow = () => {}", False, False),
    "souris": ("document.addEventListener('click', () => {})", True, False),
    "champ": ("c.oninput = () => {}", True, True),
    "document": ("document.addEventListener('focusin', () => {}, true)", True, True),
    "fenetre": ("addEventListener('keydown', () => {})", True, True),
    "ferme": (
        (
            "c.parentNode.appendChild(document.createElement('p')).attachShadow({mode: 'closed'})"
            ".addEventListener('change', () => {})"
        ),
        True,
        True,
    ),
    "trompe": (
        (
            "c.addEventListener('input', () => {}); EventTarget.prototype.addEventListener = null;"
            "Object.defineProperty(Document.prototype, 'querySelector', {value: null})"
        ),
        True,
        True,
    ),
}


@pytest.mark.parametrize("nom", PAGES)
def test_who_hears_is_known(session: BrowserSession, site: Site, nom: str) -> None:
    script, souris, clavier = PAGES[nom]
    site.pages["page.html"] = (
        f"<!doctype html><title>Essai</title><body>{CHAMP}<script>{script}</script>"
    )
    session.goto(f"{site.url}page.html")
    poser(session)
    assert (session.hears(souris=True), session.hears(souris=False)) == (souris, clavier)


def test_a_page_with_frames_may_always_hear(session: BrowserSession, site: Site) -> None:
    site.pages["page.html"] = f"<!doctype html><title>Essai</title>{CHAMP}<iframe></iframe>"
    session.goto(f"{site.url}page.html")
    poser(session)
    assert session.hears(souris=False)
