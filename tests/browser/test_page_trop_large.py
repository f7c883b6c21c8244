"""On a phone, a page wider than the screen is shown in part: it is pressed as it is seen."""

import pytest

from exigences.browser.engine import BrowserEngine, EngineError
from exigences.model.procedure.scenario import Appareil
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

TELEPHONE = Appareil(largeur=360, hauteur=740, densite=2, tactile=True)
PAGE = """<!doctype html><html lang="fr">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Large</title><style>button { width: 320px; height: 48px } p { position: relative }
.dessus { position: absolute; inset: 0; background: #fff }</style>
<div style="width: 714px; height: 40px">Une barre plus large que l'écran</div>
<p style="height: 2000px">Un long texte</p>
<p><button id="suite" onclick="this.dataset.vu = 1">Continuer</button></p>
<p><button id="couvert" onclick="this.dataset.vu = 1">Plus tard</button>
<span class="dessus">Non</span></p>
<p><button id="inactif" disabled>Jamais</button></p>
<p><label><input type="checkbox" id="case"> J'accepte</label></p>
<p style="height: 1200px">La fin</p></html>"""


def test_what_stands_far_down_a_page_too_wide_is_pressed(moteur: BrowserEngine, site: Site) -> None:
    site.pages["large.html"] = PAGE
    with visite(moteur, appareil=TELEPHONE) as session:
        session.goto(f"{site.url}large.html")
        poser(session)
        session.click(trouve(session, "#suite"))
        attendre(session, lambda: bool(dit(session, "suite.dataset.vu === '1'")))


def test_a_box_far_down_a_page_too_wide_is_ticked(moteur: BrowserEngine, site: Site) -> None:
    site.pages["large.html"] = PAGE
    with visite(moteur, appareil=TELEPHONE) as session:
        session.goto(f"{site.url}large.html")
        poser(session)
        session.check(trouve(session, "#case"), state=True)
        assert dit(session, "document.querySelector('#case').checked")


def test_what_another_thing_covers_there_is_not_pressed(moteur: BrowserEngine, site: Site) -> None:
    site.pages["large.html"] = PAGE
    with visite(moteur, appareil=TELEPHONE, timeout_ms=800) as session:
        session.goto(f"{site.url}large.html")
        poser(session)
        with pytest.raises(EngineError):
            session.click(trouve(session, "#couvert"))
        assert not dit(session, "couvert.dataset.vu === '1'")
