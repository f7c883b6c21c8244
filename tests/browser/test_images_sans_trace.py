"""A picture of more than the window leaves the page where it was, and tells it nothing."""

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.model.lieu import Boite
from tests.browser.moteurs import visite
from tests.browser.serveur import PAGE, Site

PLACE = "() => scrollY"


def test_a_picture_of_the_page_leaves_it_where_it_was(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}haute.html")
    main = session.frames()[0]
    assert session.evaluate(main, "() => { scrollTo(0, 700); return scrollY; }") == 700
    session.screenshot()
    assert session.evaluate(main, PLACE) == 700
    session.picture(Boite(x=0, y=0, largeur=1280, hauteur=3000))
    assert session.evaluate(main, PLACE) == 700


ORDINATEUR: dict[str, object] = {"largeur": 1280, "hauteur": 800}
TELEPHONE: dict[str, object] = {"largeur": 360, "hauteur": 740, "densite": 3, "tactile": True}
TAILLES = (
    "async () => { const frame = () => new Promise((next) => requestAnimationFrame(next));"
    " await frame(); await frame(); await frame(); return document.body.dataset.tailles || ''; }"
)
CHANGEE = (
    "<meta name='viewport' content='width=device-width'><p>Menu</p>"
    "<div style='height: {haut}px'></div><script>const vus = [];"
    "const note = (e) => {{ vus.push(e.target === window ? 'fenêtre' : 'vue');"
    " document.body.dataset.tailles = vus.join(' '); }};"
    "addEventListener('resize', note); onresize = note;"
    "visualViewport.addEventListener('resize', note);</script>"
)
"""A page that closes its menu where its window changes, as on a phone that is turned."""


@pytest.mark.parametrize("haut", [100, 4000])
@pytest.mark.parametrize("appareil", [ORDINATEUR, TELEPHONE], ids=["ordinateur", "telephone"])
def test_a_picture_of_the_page_is_no_change_of_its_window(
    moteur: BrowserEngine, site: Site, haut: int, appareil: dict[str, object]
) -> None:
    site.pages["menu.html"] = PAGE.format(titre="Menu", corps=CHANGEE.format(haut=haut))
    with visite(moteur, appareil=appareil) as session:
        session.goto(f"{site.url}menu.html")
        main = session.frames()[0]
        before = session.evaluate(main, TAILLES)  # a phone may fit the page as it loads
        session.screenshot()
        assert session.evaluate(main, TAILLES) == before


def test_a_page_still_hears_of_a_true_change_of_its_window(
    session: BrowserSession, site: Site
) -> None:
    site.pages["menu.html"] = PAGE.format(titre="Menu", corps=CHANGEE.format(haut=4000))
    session.goto(f"{site.url}menu.html")
    main = session.frames()[0]
    session.screenshot()
    session.window((600, 700))
    assert "fenêtre" in session.evaluate(main, TAILLES)
    session.evaluate(main, "() => { delete document.body.dataset.tailles; }")
    session.evaluate(main, "() => { dispatchEvent(new Event('resize')); }")
    assert "fenêtre" in session.evaluate(main, TAILLES)
