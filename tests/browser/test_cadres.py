"""Frames of every kind, open and closed shadow roots: what is seen, and where one can act."""

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession, ElementRef
from tests.browser.moteurs import attendre, collecte, dit, poser, trouve, visite
from tests.browser.serveur import Site

TEXTE = "selecteur => document.querySelector(selecteur).textContent"


def test_every_frame_is_seen_in_the_order_of_the_document(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}cadres.html")
    poser(session)
    iframe = "html > body > main > iframe:nth-of-type({})"
    vus = [(f.chemin, f.selecteurs, f.url, f.lisible) for f in session.frames()]
    ici, autre = f"{site.url}cadre-formulaire.html", f"{site.autre}cadre-formulaire.html"
    assert vus == [
        ((), (), f"{site.url}cadres.html", True),
        ((0,), (iframe.format(1),), ici, True),
        ((1,), (iframe.format(2),), f"{site.url}cadre-imbrique.html", True),
        ((1, 0), (iframe.format(2), "#dedans"), ici, True),
        ((2,), (iframe.format(3),), autre, True),
        ((3,), ("#hote >>> iframe",), ici, True),
        ((4,), (iframe.format(4),), "about:srcdoc", True),
    ]
    assert len({f.id for f in session.frames()}) == 7


def test_the_fields_of_every_frame_are_collected(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}cadres.html")
    poser(session)
    vus = {
        f.chemin: [(c["selecteur"], c["libelle"]) for c in collecte(session, f)["champs"]]
        for f in session.frames()
    }
    formulaire = [("#nom", "Nom d'usage"), ("#sans-nom", "")]
    assert vus == {
        (): [("#dehors", "Dehors")],
        (0,): formulaire,
        (1,): [],
        (1, 0): formulaire,
        (2,): formulaire,
        (3,): formulaire,
        (4,): [("#place", "Sur place")],
    }


@pytest.mark.parametrize("chemin", [(0,), (1, 0), (2,), (3,)], ids=str)
def test_one_acts_in_every_frame(
    session: BrowserSession, site: Site, chemin: tuple[int, ...]
) -> None:
    session.goto(f"{site.url}cadres.html")
    poser(session)
    cadre = next(f for f in session.frames() if f.chemin == chemin)
    session.fill(ElementRef(cadre=cadre, selecteur="#nom"), "Émile")
    session.click(ElementRef(cadre=cadre, selecteur="#bouton"))
    assert session.evaluate(cadre, TEXTE, "#dit") == "Reçu Émile"


def test_one_acts_in_open_shadow_roots(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}ombre.html")
    session.fill(trouve(session, "#ouverte >>> #a"), "été")
    session.click(trouve(session, "#ouverte >>> #double >>> #b"))
    racine = "document.querySelector('#ouverte').shadowRoot"
    assert dit(session, f"{racine}.querySelector('#dit').textContent") == "été"
    bouton = f"{racine}.querySelector('#double').shadowRoot.querySelector('#b')"
    assert dit(session, f"{bouton}.textContent") == "Fait"


def test_closed_shadow_roots_are_told_not_read(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}ombre.html")
    vu = collecte(session, session.frames()[0])
    assert [c["selecteur"] for c in vu["champs"]] == ["#ouverte >>> #a"]
    assert vu["fermes"] == ["#composant"]


def test_a_refused_frame_stays_empty_and_is_told(moteur: BrowserEngine, site: Site) -> None:
    def admis(url: str, inner: bool) -> str:
        return "ailleurs" if "localhost" in url and inner else ""

    with visite(moteur, admis=admis) as session:
        session.goto(f"{site.url}cadre-interdit.html")
        attendre(session, lambda: bool(session.refused()))
        refus = [(r.url, r.raison) for r in session.refused()]
    assert refus == [(f"{site.autre}arrivee.html", "ailleurs")]
    assert site.demandes("arrivee.html") == []
