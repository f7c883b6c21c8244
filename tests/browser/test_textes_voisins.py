"""Texts that a line break, a box or a margin keeps apart are read apart."""

from exigences.browser.engine import BrowserSession
from tests.browser.serveur import Site
from tests.browser.test_textes import lu

PAGE = """<!doctype html><html lang="fr"><title>Venue</title><main>
<div id="marge">Écrire<span style="margin-left:1em">Mairie</span></div>
<div id="liens"><a href="a">Démarches</a><a href="b">Nous contacter</a>
</div>
<p id="logo">République<br>Française, <b>N</b>otre-Dame, d’<a href="c">accueil</a></p>
<p><label for="num">Numéro<span style="display:block" class="fr-hint-text">7 chiffres</span></label>
<input id="num" aria-describedby="note"></p>
<p id="note"><span style="display:block">Sur nos courriers</span
><span style="display:block">Remplissez</span></p>
<fieldset><legend>Venue<span style="display:block">Une seule</span></legend>
<p><label><input type="radio" name="v" value="1"
><b>Première consultation</b><br>Jamais venu</label></p></fieldset>
<p><button type="button">Suivant<br>Vos papiers</button></p></main></html>"""


def test_what_is_seen_apart_is_read_apart(session: BrowserSession, site: Site) -> None:
    site.pages["voisins.html"] = PAGE
    collecte = lu(session, f"{site.url}voisins.html").cadres[0].collecte
    textes = {b["selecteur"]: b["texte"] for b in collecte["blocs"]}
    assert textes["#liens"] == "Démarches Nous contacter"
    assert textes["#marge"] == "Écrire Mairie"
    assert textes["#logo"] == "République Française, Notre-Dame, d’accueil"
    numero, venue = collecte["champs"]
    assert (numero["libelle"], numero["court"]) == ("Numéro 7 chiffres", "Numéro")
    assert numero["description"] == "Sur nos courriers Remplissez"
    assert venue["groupe"] == "Venue Une seule"
    assert venue["libelle"] == "Première consultation Jamais venu"
    assert venue["court"] == "Première consultation Jamais venu"
    assert "Suivant Vos papiers" in [b["texte"] for b in collecte["boutons"]]


def test_a_star_set_apart_is_that_of_its_name(session: BrowserSession, site: Site) -> None:
    site.pages["etoile.html"] = """<!doctype html><html lang="fr"><title>Étoile</title><main>
<label id="q" style="display:flex">Vous êtes<span aria-hidden="true">*</span></label>
<p id="seule"><span style="display:block">*</span></p></main></html>"""
    collecte = lu(session, f"{site.url}etoile.html").cadres[0].collecte
    assert {b["selecteur"]: b["texte"] for b in collecte["blocs"]} == {"#q": "Vous êtes *"}
