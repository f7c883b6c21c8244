"""The HTML report in a real Chromium: axe finds nothing, nothing overflows, nothing is asked."""

from importlib import resources
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from exigences.campagne.rendus import render_html as render_html_campagne
from exigences.model.campagne import ResultatsDeCampagne
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.html_ import render_html
from exigences.rapport.rendu import render
from tests.rapport.dossier_instruction import dossier
from tests.rapport.exemple import rapport_exemple

# Every rule of axe, with those that it leaves off by default: AAA, experimental, best practice.
AXE = """async (sans) => {
  const known = axe.getRules().map((r) => [r.ruleId, { enabled: !sans?.includes(r.ruleId) }]);
  const rules = Object.fromEntries(known);
  const found = await axe.run(document, { rules });
  const names = (list) => list.flatMap((r) => r.nodes.map((n) => `${r.id} ${n.target}`));
  return { passes: found.passes.map((r) => r.id), violations: names(found.violations),
           incomplete: names(found.incomplete) };
}"""
OUVRIR = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"


@pytest.fixture(scope="module")
def fichier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fichier = tmp_path_factory.mktemp("rapport") / "rapport.html"
    fichier.write_text(render(rapport_exemple(), "html"), "utf-8")
    return fichier


@pytest.fixture(scope="module")
def sosie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fichier = tmp_path_factory.mktemp("sosie") / "sosie.html"
    fichier.write_text(render_html(build_instruction(dossier())), "utf-8")
    return fichier


@pytest.fixture(scope="module")
def resume(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fichier = tmp_path_factory.mktemp("resume") / "resume.html"
    fichier.write_text(render(rapport_exemple(), "resume"), "utf-8")
    return fichier


@pytest.fixture(scope="module")
def campagne(tmp_path_factory: pytest.TempPathFactory) -> Path:
    said = {
        "nom": "Aide",
        "organisme": "Ville",
        "sequence": "demande",
        "audits": 2,
        "note": "C",
        "partielle": False,
        "score": 41.2,
        "bas": 38,
        "haut": 45,
        "couverture": 0.8,
        "rang": 1,
        "voie": "Aucune trouvée",
        "arretes": ["Odile (sans mobile)"],
        "stables": ["captcha"],
        "changeantes": ["format-impose"],
        "reponse_du_service": "Nous y travaillons.",
    }
    found = ResultatsDeCampagne.model_validate(
        {
            "nom": "Aides d'une région",
            "scenarios": ["poste-fixe"],
            "repetitions": 2,
            "audits": [
                {"demarche": "a", "repetition": 1, "dossier": "a/1", "statut": "echec",
                 "raison": "le service ne répond pas"},
            ],
            "services": [
                said | {"demarche": "a"},
                said | {"demarche": "b", "stables": ["captcha", "imprimante"]},
                said | {"demarche": "c", "rang": None, "partielle": True, "sequence": "suivi"},
            ],
            "paires": [],
            "titres": {"captcha": "Captcha", "format-impose": "Format imposé"},
            "refusees": ["d.yaml:3 : « etape » n'est pas connue."],
        }
    )  # fmt: skip
    fichier = tmp_path_factory.mktemp("campagne") / "resultats.html"
    fichier.write_text(render_html_campagne(found), "utf-8")
    return fichier


def ouvre(navigateur: Browser, fichier: Path, largeur: int, **contexte: Any) -> Page:
    page = navigateur.new_context(viewport={"width": largeur, "height": 900}, **contexte).new_page()
    page.goto(fichier.as_uri())
    return page


@pytest.mark.parametrize(
    ("largeur", "scheme", "folded"),
    [
        (320, "light", False),
        (320, "dark", False),
        (1280, "light", False),
        (1280, "dark", False),
        (1280, "light", True),
    ],
)
def test_axe_finds_nothing_and_has_no_doubt(
    navigateur: Browser,
    fichier: Path,
    largeur: int,
    scheme: Literal["light", "dark"],
    folded: bool,
) -> None:
    page = ouvre(navigateur, fichier, largeur, color_scheme=scheme, bypass_csp=True)
    if not folded:
        page.evaluate(OUVRIR)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE)
    page.context.close()
    assert {"color-contrast", "color-contrast-enhanced", "heading-order", "region"} <= set(
        found["passes"]
    )
    assert found["violations"] == []
    assert found["incomplete"] == []


@pytest.mark.parametrize("quoi", ["sosie", "resume", "campagne"])
@pytest.mark.parametrize(("largeur", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_in_the_shorter_pages_either(
    navigateur: Browser,
    sosie: Path,
    resume: Path,
    campagne: Path,
    quoi: str,
    largeur: int,
    scheme: Literal["light", "dark"],
) -> None:
    fichier = {"sosie": sosie, "resume": resume, "campagne": campagne}[quoi]
    page = ouvre(navigateur, fichier, largeur, color_scheme=scheme, bypass_csp=True)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    assert {"color-contrast", "heading-order", "region"} <= set(found["passes"])
    assert (found["violations"], found["incomplete"], width) == ([], [], largeur)


@pytest.mark.parametrize("largeur", [320, 360, 690, 768, 1280])
def test_nothing_overflows_sideways(navigateur: Browser, fichier: Path, largeur: int) -> None:
    page = ouvre(navigateur, fichier, largeur)
    page.evaluate(OUVRIR)
    assert page.evaluate("document.documentElement.scrollWidth") == largeur
    page.context.close()


def test_a_small_screen_shows_only_the_cells_where_something_happens(
    navigateur: Browser, fichier: Path
) -> None:
    for largeur, shown in (
        (360, {"gene", "bloque"}),
        (1280, {"gene", "bloque", "passe", "non_vu"}),
    ):
        page = ouvre(navigateur, fichier, largeur)
        seen = page.evaluate(
            "() => [...document.querySelectorAll('.matrice td[class]')]"
            ".filter((td) => td.offsetWidth > 1).map((td) => td.className)"
        )
        page.context.close()
        assert set(seen) == {f"etat-{etat}" for etat in shown}


@pytest.mark.promesse("page-hostile")
def test_the_page_asks_nothing_and_breaks_no_rule_of_its_own(
    navigateur: Browser, fichier: Path
) -> None:
    page = navigateur.new_page()
    demandes: list[str] = []
    plaintes: list[str] = []
    page.on("request", lambda requete: demandes.append(requete.url))
    page.on("console", lambda message: plaintes.append(message.text))
    page.goto(fichier.as_uri())
    page.close()
    assert [d for d in demandes if not d.startswith("data:")] == [fichier.as_uri()]
    assert plaintes == []


def test_details_are_open_on_paper(navigateur: Browser, fichier: Path) -> None:
    page = ouvre(navigateur, fichier, 1280)
    selecteur = "#methode ~ details:last-of-type table"
    assert not page.locator(selecteur).is_visible()
    page.emulate_media(media="print")
    assert page.locator(selecteur).is_visible()
    page.context.close()


def test_a_tall_capture_scrolls_with_the_keyboard(navigateur: Browser, fichier: Path) -> None:
    page = ouvre(navigateur, fichier, 1280, bypass_csp=True)  # waiting needs eval
    page.get_by_role("region", name="Image de l’écran 6, à faire défiler").focus()
    page.wait_for_function(
        "document.activeElement.scrollHeight > document.activeElement.clientHeight"
    )  # its picture may still be on its way
    page.keyboard.press("End")
    page.wait_for_function("document.activeElement.scrollTop > 0")
    page.context.close()
