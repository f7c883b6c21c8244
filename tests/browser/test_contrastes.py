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


VEILED = """<!doctype html><html lang="fr"><title>Fenêtre</title><body style="margin:0">
<p id="dessous" style="color:#000;background:linear-gradient(#fff,#fefefe);width:20em">
Un texte sous le voile</p>
<div style="position:fixed;inset:0;background:rgba(0,0,0,.65)"></div>
<p id="dessus" role="dialog" style="position:fixed;top:9em;left:9em;background:#fff;color:#000">
Une fenêtre</p></body></html>"""


def test_what_the_veil_of_a_window_dims_is_no_pale_text(
    session: BrowserSession, site: Site
) -> None:
    site.pages["voile.html"] = VEILED
    session.goto(f"{site.url}voile.html")
    poser(session)
    brut = session.axe(axe_options())
    doubts = [n["target"] for r in brut["incomplete"] if r["id"] == RULE for n in r["nodes"]]
    assert ["#dessous"] in doubts
    measure_contrasts(session, brut)
    faults = [v for v in read_axe(brut) if v.regle == RULE and v.issue is IssueAxe.VIOLATION]
    assert faults == []
