"""A click goes through what a person clicks through: a label over its field, a state that lies."""

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession, EngineError
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

PAGE = """<!doctype html><html lang="fr"><title>Dessus</title><style>
p { position: relative; height: 3em; margin: 1em }
.dessus { position: absolute; inset: 0; }
</style><body style="padding-top: 120vh">
<p><input type="checkbox" id="case"><label class="dessus" for="case">Case</label></p>
<p><input id="nom"><label class="dessus" for="nom">Nom</label></p>
<p><label id="devant" for="fantome">Fantôme</label><input type="radio" id="fantome" class="dessus"
 style="opacity: 0; margin: 0; width: 100%; height: 100%"></p>
<p><button id="nomme" aria-labelledby="dit" onclick="this.dataset.vu = 1"></button>
<span id="dit" class="dessus" onclick="nomme.click()">Suite</span></p>
<p><button id="menteur" aria-disabled="true" onclick="this.dataset.vu = 1">Valider</button></p>
<p><button id="couvert">Couvert</button><span class="dessus">Autre chose</span></p>
<p><button id="inactif" aria-disabled="true" disabled>Plus tard</button></p>
</body></html>"""


@pytest.fixture
def dessus(session: BrowserSession, site: Site) -> BrowserSession:
    """A session on a page whose labels lie over their fields."""
    site.pages["dessus.html"] = PAGE
    session.goto(f"{site.url}dessus.html")
    poser(session)
    return session


@pytest.mark.parametrize(
    ("selecteur", "preuve"),
    [
        ("#case", "document.querySelector('#case').checked"),
        ("#nom", "document.activeElement.id === 'nom'"),
        ("#devant", "document.querySelector('#fantome').checked"),
        ("#nomme", "document.querySelector('#nomme').dataset.vu === '1'"),
        ("#menteur", "document.querySelector('#menteur').dataset.vu === '1'"),
    ],
)
def test_it_is_pressed_where_it_is_seen(
    dessus: BrowserSession, selecteur: str, preuve: str
) -> None:
    dessus.click(trouve(dessus, selecteur))
    attendre(dessus, lambda: bool(dit(dessus, preuve)))


ETIQUETTE = """<!doctype html><html lang="fr"><title>Étiquette</title><style>
input { position: absolute; opacity: 0; pointer-events: none } label { display: inline-block }
</style><body style="padding-top: 120vh"><input type="checkbox" id="accord">
<label id="dit" for="accord">J'ai lu <a href="conditions.html" style="padding: 0 6em">les conditions
du service</a></label></body></html>"""


def test_a_link_in_the_middle_of_a_label_is_not_followed(
    session: BrowserSession, site: Site
) -> None:
    site.pages["etiquette.html"] = ETIQUETTE
    session.goto(f"{site.url}etiquette.html")
    poser(session)
    session.click(trouve(session, "#dit"))
    attendre(session, lambda: bool(dit(session, "document.querySelector('#accord')?.checked")))


@pytest.mark.parametrize("selecteur", ["#couvert", "#inactif"])
def test_what_another_thing_covers_or_is_off_is_not_pressed(
    moteur: BrowserEngine, site: Site, selecteur: str
) -> None:
    site.pages["dessus.html"] = PAGE
    with visite(moteur, timeout_ms=800) as session:
        session.goto(f"{site.url}dessus.html")
        poser(session)
        if selecteur == "#inactif":
            # WebDriver presses what is off, and the page hears nothing of it.
            dit(session, "(document.querySelector('#inactif').onclick = () => { vu = 1; }, 0)")
        try:
            session.click(trouve(session, selecteur))
        except EngineError:
            return
        assert selecteur == "#inactif"
        assert dit(session, "typeof vu") == "undefined"
