"""A file field whose button names no paper is known by the question that stands above it."""

from exigences.browser.engine import BrowserSession
from exigences.facts.page.champs import PageRules, read_fields
from exigences.model.lieu import Lieu
from tests.browser.serveur import Site
from tests.browser.test_textes import lu

UNE = (
    "<div class='piece'><p>{question}</p><p>{aide}</p>"
    "<label class='bouton'>{bouton}<input type='file' name='{nom}' class='cache'></label></div>"
)
PAGE = (
    "<!doctype html><html lang='fr'><title>Pièces</title><style>.cache { position: absolute;"
    "width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }</style><form>"
    + UNE.format(
        question="Pièce d'identité *", aide="Recto et verso", bouton="Choisir un fichier", nom="a"
    )
    + UNE.format(question="Bail (facultatif)", aide="", bouton="Parcourir", nom="b")
    + UNE.format(question="Logement", aide="", bouton="Joindre le diagnostic", nom="c")
    + "</form></html>"
)


def test_the_question_above_the_button_names_the_paper(session: BrowserSession, site: Site) -> None:
    site.pages["pieces.html"] = PAGE
    page = lu(session, f"{site.url}pieces.html")
    raws = page.cadres[0].collecte["champs"]
    rules = PageRules(all_required=False, stars_explained=False)
    fields = read_fields(raws, lambda raw: Lieu(page=0, selecteur=raw["selecteur"]), rules)
    assert [(c.libelle_visible, c.obligatoire, c.facultatif) for c in fields] == [
        ("Pièce d'identité *", True, False),
        ("Bail (facultatif)", False, True),
        ("Joindre le diagnostic", False, False),
    ]
