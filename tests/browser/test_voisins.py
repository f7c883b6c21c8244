"""What stands beside a field without a label: words, a sum, the boxes that hold it alone."""

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site


def test_a_type_that_does_not_exist_is_text(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}types.html")
    poser(session)
    champs = {c["nom"]: c for c in collecte(session, session.frames()[0])["champs"]}
    assert {nom: champ["type"] for nom, champ in champs.items()} == {
        "invente": "text",
        "majuscule": "email",
        "dessine": "text",
    }
    assert "lettres.png" in champs["invente"]["images"]


def test_what_stands_beside_a_field_is_collected(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}voisins.html")
    poser(session)
    champs = {c["nom"]: c for c in collecte(session, session.frames()[0])["champs"]}
    assert {nom: champ["proche"] for nom, champ in champs.items()} == {
        "loin": "Recopiez le code",
        "somme": "7 + 5",
        "morceaux": "3 + 4 =",
        "dessine": "",
        "un": "",
        "deux": "",
    }
    assert champs["dessine"]["images"].split() == ["dessin", "bloc", "bloc-captcha"]
    assert champs["un"]["images"] == ""
