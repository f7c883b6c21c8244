"""Both engines collect the same of every page of this suite, and axe finds the same on it."""

import pytest

from exigences.browser.engine import BrowserEngine
from exigences.browser.scripts import read_script
from tests.browser.moteurs import MOTEURS, attendre, defauts, dit, etat, poser, visite
from tests.browser.serveur import PAGES, Site

# Not the page that sends itself elsewhere, nor the one where a text moves without end.
LUES = sorted(
    p.name for p in PAGES.glob("*.html") if p.name not in ("renvoi.html", "contrastes.html")
)


@pytest.mark.parametrize("page", [p for p in LUES if p != "image-lente.html"])
def test_a_page_is_the_same_to_both(
    moteurs_ouverts: dict[str, BrowserEngine], site: Site, page: str
) -> None:
    vus = {}
    for nom in MOTEURS:
        # axe waits without end on a page whose fields bear the names of properties.
        limite = 3_000 if page == "ecrasement.html" else 20_000
        with visite(moteurs_ouverts[nom], timeout_ms=limite) as session:
            session.goto(f"{site.url}{page}")
            poser(session)
            if page == "gestes.html":  # one of its fields wakes up late, by a timer
                attendre(
                    session, lambda: dit(session, "!document.querySelector('#tardif').disabled")
                )
            vus[nom] = {
                "faits": etat(session),
                "html": {
                    f.chemin: session.evaluate(f, read_script("serialize.js"))
                    for f in session.frames()
                },
                "axe": defauts(session),
                "statut": session.status(),
            }
    assert vus["selenium"] == vus["playwright"]
