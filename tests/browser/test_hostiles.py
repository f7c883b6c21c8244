"""Pages that stand in the way of what reads them: nothing of what is collected may change."""

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from tests.browser.moteurs import collecte, defauts, dit, etat, poser, trouve, visite
from tests.browser.serveur import Site


@pytest.mark.promesse("page-hostile")
def test_a_page_that_overrides_globals_changes_nothing(session: BrowserSession, site: Site) -> None:
    vus = {}
    for page in ("temoin.html", "hostile.html"):
        session.goto(f"{site.url}{page}")
        poser(session)
        lu = etat(session)[()]
        vus[page] = {
            cle: lu[cle] for cle in ("champs", "blocs", "boutons", "images", "titre", "fenetre")
        }
        vus[page]["axe"] = defauts(session)
    assert [c["selecteur"] for c in vus["temoin.html"]["champs"]] == ["#nom", "#nu"]
    assert "violations/image-alt" in vus["temoin.html"]["axe"]
    assert vus["hostile.html"] == vus["temoin.html"]


@pytest.mark.promesse("page-hostile")
def test_one_acts_on_a_page_that_overrides_globals(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}hostile.html")
    session.fill(trouve(session, "#nom"), "Camille")
    session.click(trouve(session, "#agir"))
    racine = "Document.prototype.getElementById.call(document, '{}')"
    assert dit(session, f"{racine.format('nom')}.value") == "Camille"
    assert dit(session, f"{racine.format('agir')}.textContent") == "Fait"


@pytest.mark.promesse("page-hostile")
def test_fields_named_as_properties_hide_nothing(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}ecrasement.html")
    vu = collecte(session, session.frames()[0])
    assert vu["titre"] == "Écrasement"
    assert [(c["nom"], c["libelle"], c["formulaire"]) for c in vu["champs"]] == [
        ("children", "Enfants", 0),
        ("parentNode", "Parent", 0),
        ("attributes", "Attributs", 0),
        ("getAttribute", "Lire", 0),
        ("id", "Identifiant", 0),
        ("childNodes", "Nœuds", 1),
    ]
    session.fill(trouve(session, "#children"), "2")
    assert dit(session, "document.querySelectorAll('#children')[0].value") == "2"


@pytest.mark.promesse("page-hostile")
def test_five_thousand_fields_are_all_collected(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, timeout_ms=120_000) as session:
        session.goto(f"{site.url}enorme")
        vus = [c["selecteur"] for c in collecte(session, session.frames()[0])["champs"]]
    assert vus == [f"#c{i}" for i in range(5000)]


@pytest.mark.promesse("page-hostile")
def test_a_very_deep_page_is_read(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}profonde")
    vu = collecte(session, session.frames()[0])
    assert [(c["selecteur"], c["libelle"]) for c in vu["champs"]] == [("#fond", "Fond")]
    entendus = session.heard(session.frames()[0])
    assert [e.nom for e in entendus if e.role == "textbox"] == ["Fond"]


@pytest.mark.parametrize("page", ["cadres.html", "gestes.html", "ombre.html"])
def test_a_picture_of_the_page_is_taken(session: BrowserSession, site: Site, page: str) -> None:
    session.goto(f"{site.url}{page}")
    poser(session)
    hauteur = dit(session, "document.documentElement.scrollHeight")
    capture = session.screenshot()
    assert (capture.largeur, capture.hauteur, capture.tronquee) == (1280, hauteur, False)
    assert (capture.contenu[:4], capture.contenu[8:12]) == (b"RIFF", b"WEBP")


@pytest.mark.promesse("page-hostile")
def test_a_page_that_is_too_tall_is_cut(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}enorme")
    capture = session.screenshot()
    assert (capture.hauteur, capture.tronquee) == (12_000, True)
