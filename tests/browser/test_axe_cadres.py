"""Axe sees into frames and shadow roots, and each element says in which frame it stands."""

from exigences.browser.engine import BrowserSession
from exigences.facts.page.axe import decidable_tests, read_axe
from exigences.facts.page.referentiel import axe_options
from tests.browser.moteurs import poser
from tests.browser.serveur import Site


def test_each_element_says_its_frame_and_what_was_measured(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}axe.html")
    poser(session)
    brut = session.axe(axe_options())
    vus = {
        (f.regle, noeud.cadre, noeud.selecteur, noeud.message)
        for f in read_axe(brut)
        for noeud in f.noeuds
        if f.regle in ("color-contrast", "image-alt", "label")
    }
    contraste = "Contraste de 2,84 pour 1 (texte #999999, fond #ffffff) ; il faut 4,5 pour 1."
    assert vus == {
        ("color-contrast", (), "html > body > main > p", contraste),
        ("label", (0,), "#champ", ""),
        ("image-alt", (0, 0), "#image", ""),
        ("image-alt", (1,), "#image", ""),
    }
    assert "1.1.1" in decidable_tests(brut), "a test at fault"
    assert "5.7.1" in decidable_tests(brut), "a test without object on this page"
    assert "8.5.1" in decidable_tests(brut), "a test passed"
