"""What moves in a frame that the page writes is waited for, as what moves on the page."""

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import poser
from tests.browser.serveur import Site

PAGE = """<!doctype html><html lang="fr"><title>Fenêtre</title><h1>S'abonner</h1>
<iframe title="Fenêtre" srcdoc="<style>@keyframes vient { from { opacity: 0 } }
p { animation: vient .5s }</style><p>Votre adresse</p>"></iframe></html>"""


def test_a_frame_that_fades_in_is_read_once_it_is_there(
    session: BrowserSession, site: Site
) -> None:
    site.pages["fenetre.html"] = PAGE
    session.goto(f"{site.url}fenetre.html")
    poser(session)
    cadre = session.frames()[1]
    assert (
        session.evaluate(cadre, "() => getComputedStyle(document.querySelector('p')).opacity")
        == "1"
    )
