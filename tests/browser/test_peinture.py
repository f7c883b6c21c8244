"""A page is still once it has painted its words: its picture is not blank."""

import pytest

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, dit, poser
from tests.browser.serveur import Site

RETENUES = {
    "cachée par sa feuille": (
        "<style>body { visibility: hidden }</style>",
        "document.body.style.visibility = 'visible'",
    ),
    "transparente": (
        "<style>body { opacity: 0 }</style>",
        "document.body.style.opacity = 1",
    ),
    "pas encore affichée": (
        "<style>main { display: none }</style>",
        "document.querySelector('main').style.display = 'block'",
    ),
}


@pytest.mark.parametrize("retenue", RETENUES)
def test_a_page_that_holds_its_words_back_is_waited_for(
    session: BrowserSession, site: Site, retenue: str
) -> None:
    tete, montre = RETENUES[retenue]
    site.pages["retenue.html"] = (
        f"<!doctype html><html lang='fr'><head><title>Demande</title>{tete}</head><body><main>"
        "<h1>Votre demande</h1><p><label>Nom <input></label></p><button>Suite</button></main>"
        f"<script>setTimeout(() => {{ {montre}; }}, 450)</script></body></html>"
    )
    session.goto(f"{site.url}retenue.html")
    poser(session)
    peinte = session.picture()
    vu = collecte(session, session.frames()[0])
    assert "Votre demande" in {bloc["texte"] for bloc in vu["blocs"]}
    dit(session, "document.querySelector('main').remove()")
    poser(session)
    assert session.picture() != peinte
