"""A picture of more than the window leaves the page where it was."""

from exigences.browser.engine import BrowserSession
from exigences.model.lieu import Boite
from tests.browser.serveur import Site

PLACE = "() => scrollY"


def test_a_picture_of_the_page_leaves_it_where_it_was(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}haute.html")
    main = session.frames()[0]
    assert session.evaluate(main, "() => { scrollTo(0, 700); return scrollY; }") == 700
    session.screenshot()
    assert session.evaluate(main, PLACE) == 700
    session.picture(Boite(x=0, y=0, largeur=1280, hauteur=3000))
    assert session.evaluate(main, PLACE) == 700
