"""What a button or a tab opens on the page is read; what a menu or nothing opens is not."""

import pytest

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site


def test_a_panel_that_a_button_opens_is_read(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}panneaux.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    textes = [b["texte"] for b in vu["blocs"]]
    assert [
        t for t in textes if t not in ("Menu", "Panneaux", "Délai", "Papier", "Choisir", "Mineur")
    ] == [
        "Réponse sous 15 jours.",
        "Envoyez le formulaire.",
        "Formulaire papier",
        "Motif",
        "Venez au guichet.",
    ]
    assert [lien["texte"] for lien in vu["liens"]] == ["Formulaire papier"]
    assert {c["identifiant"]: c["visible"] for c in vu["champs"]}["motif"] is False


def test_what_is_folded_away_is_read_and_said_to_be_folded(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}aides.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    replies = {b["texte"] for b in vu["blocs"] if b["replie"]}
    assert replies == {
        "Le quotient se calcule par part.",
        "Dedans",
        "Calculer",
        "Réponse sous 15 jours.",
    }
    textes = {b["texte"] for b in vu["blocs"] if not b["replie"]}
    assert {"En savoir plus", "Déjà ouvert", "Cette aide est ouverte.", "Délai"} <= textes
    assert {c["identifiant"]: c["visible"] for c in vu["champs"]}["dedans"] is False
    assert "Calculer" not in {b["texte"] for b in vu["boutons"]}


def test_the_help_of_a_field_is_what_is_painted_beside_it(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}aides.html")
    poser(session)
    champs = {c["identifiant"]: c for c in collecte(session, session.frames()[0])["champs"]}
    assert {nom: champs[nom]["aide"] for nom in ("nom", "pays", "ville", "code")} == {
        "nom": "Nom d'usage Comme sur la carte.",
        "pays": "Pays De naissance.",
        "ville": "Ville",
        "code": "Code",
    }
    assert champs["code"]["description"] == "Six chiffres."


ALONE = """<!doctype html><html lang="fr"><title>Guide</title><body><div class="page">
<div class="menu"><input id="rubrique" placeholder="Ajouter une rubrique">
<ul><li><a href="a">Accueil</a></li><li><a href="b">Associations</a></li><li><a href="c">Écoles</a>
</li></ul><ul><li><a href="d">Mairie</a></li><li><a href="e">Déchets</a></li><li><a href="f">Eau</a>
</li></ul></div>
<div class="texte"><h1>La pétanque</h1><p>Renseignements au 02 99 00 00 42.</p></div></div>
<div><div><label for="mobile">Numéro</label><input id="mobile"> <a href="g">Aide</a>
<p>Par exemple 06 39 98 12 34.</p></div></div></body></html>"""


def test_the_rest_of_the_page_is_no_help_of_a_field_that_stands_alone_in_it(
    session: BrowserSession, site: Site
) -> None:
    site.pages["guide.html"] = ALONE
    session.goto(f"{site.url}guide.html")
    poser(session)
    champs = {c["identifiant"]: c for c in collecte(session, session.frames()[0])["champs"]}
    assert champs["rubrique"]["aide"] == ""
    assert champs["mobile"]["aide"] == "Numéro Aide Par exemple 06 39 98 12 34."


def test_a_link_that_leads_nowhere_and_is_out_of_sight_stops_nothing(
    session: BrowserSession, site: Site
) -> None:
    site.pages["rien.html"] = """<!doctype html><html lang="fr"><title>Achats</title><body>
<ul style="position:absolute;left:-9999px"><li><a>Gants</a></li><li><a href="#">Menu</a></li></ul>
<label for="nom">Nom</label><input id="nom"></body></html>"""
    session.goto(f"{site.url}rien.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    assert [c["identifiant"] for c in vu["champs"]] == ["nom"]
    assert [lien["texte"] for lien in vu["evitements"]] == ["Menu"]


TABS = """<!doctype html><html lang="fr"><title>Déclarer</title><main><h1>Déclarer</h1>
<div role="tablist"><button role="tab" aria-selected="true" aria-controls="un">{avant}Vous</button>
<button role="tab" aria-selected="false" aria-controls="deux">{apres}Sécurité</button></div>
<div id="un" role="tabpanel">{un}</div>
<div id="deux" role="tabpanel" style="visibility:hidden;height:0;overflow:hidden">
<label>Date <input></label>
<button type="button" aria-expanded="false" aria-controls="rappel">Rappel</button>
<div id="rappel" hidden>Un détecteur par niveau.</div><p>Les règles de la zone.</p></div></main>"""
CHAMP, TEXTE = "<label>Nom <input></label>", "<p>Lisez ceci.</p>"


@pytest.mark.parametrize(
    ("avant", "apres", "un", "lu"),
    [("1 ", "2 ", CHAMP, False), ("1 ", "2 ", TEXTE, True), ("", "", CHAMP, True)],
    ids=["étapes", "lecture", "autre voie"],
)
def test_the_next_step_of_a_form_in_tabs_is_not_yet_read(
    session: BrowserSession, site: Site, avant: str, apres: str, un: str, lu: bool
) -> None:
    site.pages["etapes.html"] = TABS.format(avant=avant, apres=apres, un=un)
    session.goto(f"{site.url}etapes.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    assert ("Les règles de la zone." in {b["texte"] for b in vu["blocs"]}) is lu
