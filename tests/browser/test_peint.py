"""What is seen is what is painted, whatever the box of what holds it."""

from exigences.browser.engine import BrowserSession
from exigences.browser.scripts import read_script
from exigences.model.procedure.cible import Cible
from exigences.replay.target import Pour, Search, find_target, is_visible
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site

PEINTS = {
    "Peint",
    "Nous déposons des témoins.",
    "Tout refuser",
    "Dans une boîte sans largeur.",
    "Sous une boîte sans hauteur, partie plus haut.",
    "Sorti de la boîte qui coupe.",
    "Dans un élément sans boîte.",
    "Revenu dans la fenêtre.",
}
RANGES = {
    "Coupé par sa boîte.",
    "Coupé par la boîte qui le place.",
    "Rangé hors de la page.",
    "Pour les lecteurs d'écran.",
    "Rangé hors de la page, et plat.",
}


def test_what_is_painted_is_read_and_nothing_else(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}peint.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    assert {bloc["texte"] for bloc in vu["blocs"]} == PEINTS
    assert [bouton["texte"] for bouton in vu["boutons"]] == ["Tout refuser"]


def test_what_is_painted_is_found_and_nothing_else(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}peint.html")
    poser(session)
    vus = {
        texte
        for texte in PEINTS | RANGES
        if is_visible(session, Search(cible=Cible(texte=texte), pour=Pour.TEXTE), 0)
    }
    assert vus == PEINTS


def test_a_button_in_a_flat_wrapper_is_pressed(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}peint.html")
    poser(session)
    found = find_target(session, Search(cible=Cible(nom="Tout refuser"), pour=Pour.CLIC), 2)
    session.click(found.agir)
    assert found.agir.selecteur == "#refuser"


def test_what_says_it_is_off_is_tried_however_long_a_look_lasts(
    session: BrowserSession, site: Site
) -> None:
    site.pages["dit.html"] = "<!doctype html><button aria-disabled='true'>Suite</button>"
    session.goto(f"{site.url}dit.html")
    search = Search(cible=Cible(nom="Suite"), pour=Pour.CLIC, tente=True)
    assert find_target(session, search, 0.01).dit_inactif


def test_a_word_that_a_font_draws_as_one_sign_is_no_text(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}dessins.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    written = {"Entrez ici.", "Entrer", "login", "ligne", "logout", "lit"}
    assert {bloc["texte"] for bloc in vu["blocs"]} == written
    assert [bouton["texte"] for bouton in vu["boutons"]] == [
        *("", "", "Entrer", "login", "Ajouter", "login")
    ]
    assert vu["boutons"][0]["icone"]
    assert [image["alternative"] for image in vu["images"]] == ["", "Entrée"]


def test_the_tree_shows_no_word_that_a_font_draws_as_a_sign(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}dessins.html")
    poser(session)
    seen = session.evaluate(session.frames()[0], read_script("acces.js"))["noeuds"]
    words = {node["x"].strip() for node in seen if node["t"] == "#texte" and not node.get("c")}
    assert words - {"", "Dessins"} == {"Entrez ici.", "Entrer", "login", "ligne", "logout", "lit"}
