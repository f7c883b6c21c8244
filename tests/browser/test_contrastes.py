"""The contrasts that axe cannot measure, on pixels: what they settle, and what stays as it was."""

from exigences.browser.engine import BrowserSession
from exigences.facts.page.axe import read_axe
from exigences.facts.page.referentiel import axe_options
from exigences.model.facts.axe import IssueAxe
from exigences.replay.contraste import RULE, measure_contrasts
from tests.browser.moteurs import poser
from tests.browser.serveur import Site

LOOKS = """() => ({
  encres: [...document.querySelectorAll("p, input")]
    .map((e) => getComputedStyle(e).webkitTextFillColor),
  feuilles: document.adoptedStyleSheets.length,
  html: document.documentElement.outerHTML,
  glissades: document.getAnimations().filter((one) => one instanceof CSSTransition).length,
})"""


def test_two_pictures_settle_what_axe_doubts_and_leave_the_page_as_it_was(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}contrastes.html")
    poser(session)
    brut = session.axe(axe_options())
    main = session.frames()[0]
    before = session.evaluate(main, LOOKS)
    doubts = {n["target"][0] for r in brut["incomplete"] if r["id"] == RULE for n in r["nodes"]}
    assert doubts >= {"#pale", "#net", "#partage", "#fin", "#grand", "#valeur"}
    measure_contrasts(session, brut)
    assert session.evaluate(main, LOOKS) == before
    found = {
        (noeud.selecteur, vu.issue)
        for vu in read_axe(brut)
        if vu.regle == RULE
        for noeud in vu.noeuds
    }
    settled = {"#pale", "#net", "#fin", "#grand", "#glisse", "#valeur"}
    assert found == {
        ("#pale", IssueAxe.VIOLATION),
        *((doubt, IssueAxe.INCOMPLETE) for doubt in doubts - settled),
    }
    assert "#partage" in doubts
