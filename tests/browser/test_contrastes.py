"""The contrasts that axe cannot measure, on pixels: what they settle, and what stays as it was."""

import pytest

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


DARK = (
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='900' height='300'>"
    "<rect width='900' height='300' fill='{}'/></svg>"
)
BEHIND = """<!doctype html><html lang="fr"><title>Photos</title>
<body style="margin:0;background:#fff">
<img alt="" src="{image}" style="position:fixed;top:0;left:0;z-index:-1">
<h1 id="titre" style="color:{encre};font-size:20px;margin:2em">La fête de la Saint-Jean</h1>
<p id="ailleurs" style="color:#ddd;margin-top:20em">Un texte pâle sur la page blanche</p>
</body></html>"""


@pytest.mark.parametrize(
    ("fond", "encre", "attendu"),
    [
        ("black", "#fff", None),
        ("black", "#eee", None),
        ("white", "#eee", IssueAxe.VIOLATION),
        ("dimgray", "#bbb", IssueAxe.VIOLATION),
    ],
)
def test_a_text_over_a_picture_that_lies_behind_the_page_is_judged_on_it(
    session: BrowserSession, site: Site, fond: str, encre: str, attendu: IssueAxe | None
) -> None:
    site.pages["derriere.html"] = BEHIND.format(image=DARK.format(fond), encre=encre)
    session.goto(f"{site.url}derriere.html")
    poser(session)
    brut = session.axe(axe_options())
    kinds = ("violations", "incomplete")
    said = {n["target"][0] for k in kinds for r in brut[k] if r["id"] == RULE for n in r["nodes"]}
    assert said == {"#titre", "#ailleurs"}, "axe takes the white of the page for the background"
    measure_contrasts(session, brut)
    judged = [vu for vu in read_axe(brut) if vu.regle == RULE]
    found = {noeud.selecteur: vu.issue for vu in judged for noeud in vu.noeuds}
    told = {noeud.selecteur: noeud.message for vu in judged for noeud in vu.noeuds}
    assert found.get("#titre") is attendu
    assert "fond #ffffff" not in told.get("#titre", "")
    assert found["#ailleurs"] is IssueAxe.VIOLATION
    assert "fond #ffffff" in told["#ailleurs"]
