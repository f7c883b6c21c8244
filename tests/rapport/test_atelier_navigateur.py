"""The session in a real Chromium: led by the keyboard alone, and axe finds nothing."""

from importlib import resources
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from exigences.rapport.atelier.rendu import render_page, render_worksheet
from exigences.rapport.atelier.seance import Atelier
from tests.rapport.exemple import rapport_exemple
from tests.rapport.test_rendu_navigateur import AXE

MONTREES = """() => [...document.querySelectorAll('.demande')]
  .filter((d) => d.checkVisibility()).map((d) => d.dataset.demande)"""
SUITE = """() => [...document.querySelectorAll('.nu .fenetre')].some(
  (f) => f.checkVisibility()
    && f.scrollHeight - f.clientHeight - f.scrollTop > 0.15 * f.clientHeight)"""
MARQUEES = """() => [...new Set([...document.querySelectorAll('[data-marque]')]
  .filter((m) => m.checkVisibility()).map((m) => m.dataset.marque))]"""
OUBLIS = """() => [...document.querySelectorAll('[data-oubli]')]
  .filter((li) => li.checkVisibility()).map((li) => li.dataset.oubli)"""

DEVOILER = """() => {
  document.body.classList.remove('js');
  document.querySelectorAll('[hidden]').forEach((e) => { e.hidden = false; });
  document.querySelectorAll('.commandes').forEach((e) => e.remove());
}"""


@pytest.fixture(scope="module")
def atelier() -> Atelier:
    return Atelier(rapport_exemple())


@pytest.fixture(scope="module")
def dossier(atelier: Atelier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    dossier = tmp_path_factory.mktemp("atelier")
    (dossier / "atelier.html").write_text(render_page(atelier), "utf-8")
    (dossier / "fiche.html").write_text(render_worksheet(atelier), "utf-8")
    return dossier


def ouvre(navigateur: Browser, fichier: Path, largeur: int = 1280, **contexte: Any) -> Page:
    page = navigateur.new_context(viewport={"width": largeur, "height": 720}, **contexte).new_page()
    page.goto(fichier.as_uri())
    return page


def voir_en_entier(page: Page, touche: str = "PageDown") -> None:
    """Go down a long picture, until the next key reveals its first demand."""
    while page.evaluate(SUITE):
        assert page.evaluate(MONTREES) == []
        page.keyboard.press(touche)


def axe(page: Page, *sans: str) -> tuple[list[str], list[str]]:
    """What axe finds, and what it doubts, with all its rules but these."""
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found: dict[str, list[str]] = page.evaluate(AXE, list(sans))
    assert {"color-contrast", "color-contrast-enhanced", "region"} <= set(found["passes"])
    return found["violations"], found["incomplete"]


def test_the_keyboard_alone_reveals_all_in_order_and_the_end_lists_what_was_not_ticked(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    page.keyboard.press("PageDown")
    revelees: list[str] = []
    trouvees: list[str] = []
    for temps in (*(t.demandes for t in atelier.temps), atelier.invisibles):
        assert page.evaluate(MONTREES) == []
        voir_en_entier(page)
        attendues = [d.constat.exigence for d in temps]
        for rang, demande in enumerate(temps):
            page.keyboard.press("ArrowRight" if rang % 2 else "PageDown")
            assert page.evaluate(MONTREES) == attendues[: rang + 1]
            marquees = {d.constat.exigence for d in temps[: rang + 1] if d.reperes}
            assert set(page.evaluate(MARQUEES)) == marquees
            revelees.append(demande.constat.exigence)
            if len(revelees) % 3 == 0:
                page.keyboard.press("Space")
                trouvees.append(demande.constat.exigence)
        page.keyboard.press("PageDown")
    assert revelees == [d.constat.exigence for d in atelier.demandes]
    assert page.evaluate(OUBLIS) == [e for e in revelees if e not in trouvees]
    bilan = f"Le groupe a deviné {len(trouvees)}\u00a0demandes sur {len(revelees)}."
    assert page.locator(".bilan").text_content() == bilan
    assert page.locator(".reste").is_hidden()
    page.context.close()


def test_a_long_picture_is_seen_to_its_end_before_anything_is_revealed(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    longue = max(atelier.temps, key=lambda t: t.capture.hauteur / t.capture.largeur)
    page.evaluate(f"location.hash = 'ecran-{longue.ecran.numero}'")
    fenetre = page.locator(f"#ecran-{longue.ecran.numero} .fenetre")
    fenetre.wait_for()
    assert page.evaluate(SUITE)
    page.keyboard.press("PageDown")
    assert fenetre.evaluate("(f) => f.scrollTop") > 0
    assert page.evaluate(MONTREES) == []
    voir_en_entier(page)
    page.keyboard.press("PageDown")
    assert page.evaluate(MONTREES) == [longue.demandes[0].constat.exigence]
    page.context.close()


def test_what_was_not_revealed_is_not_said_to_be_unguessed(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    premiere, seconde, *reste = (d.constat.exigence for d in atelier.demandes)
    page.keyboard.press("ArrowRight")
    voir_en_entier(page)
    for touche in ("ArrowRight", "Space", "ArrowRight"):
        page.keyboard.press(touche)
    page.get_by_text("Écrans", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Ce que personne n’avait deviné").focus()
    page.keyboard.press("Enter")
    page.locator("#titre-oublis").wait_for()
    assert premiere != seconde
    assert page.evaluate(OUBLIS) == [seconde]
    assert page.locator(".reste").text_content() == (
        f"{len(reste)}\u00a0demandes n’ont pas été révélées\u00a0: "
        "elles ne sont pas dans cette liste."
    )
    page.context.close()


def test_a_reload_keeps_what_the_group_found_and_going_back_hides_again(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    premiere, seconde = (d.constat.exigence for d in atelier.temps[0].demandes[:2])
    page.keyboard.press("ArrowRight")
    voir_en_entier(page)
    for touche in ("ArrowRight", "Space", "ArrowRight"):
        page.keyboard.press(touche)
    page.reload()
    assert page.evaluate(MONTREES) == [premiere, seconde]
    assert page.locator(f"[data-demande={premiere}] input").is_checked()
    page.keyboard.press("PageUp")
    assert page.evaluate(MONTREES) == [premiere]
    page.context.close()


def test_an_address_opens_its_screen(navigateur: Browser, dossier: Path, atelier: Atelier) -> None:
    page = navigateur.new_page()
    numero = atelier.temps[2].ecran.numero
    page.goto(f"{(dossier / 'atelier.html').as_uri()}#ecran-{numero}")
    assert page.locator(".temps:visible").evaluate_all("(t) => t.map((e) => e.id)") == [
        f"ecran-{numero}"
    ]
    page.close()


def test_the_notes_come_with_their_key_which_can_be_turned_off(
    navigateur: Browser, dossier: Path
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    note = page.locator("#accueil .notes")
    bouton = page.get_by_role("button", name="Notes")
    assert not note.is_visible()
    page.keyboard.press("n")
    assert note.is_visible()
    assert bouton.get_attribute("aria-pressed") == "true"
    page.locator("#touche-n").focus()
    page.keyboard.press("Space")
    page.keyboard.press("n")
    assert note.is_visible()
    bouton.focus()
    page.keyboard.press("Enter")
    assert not note.is_visible()
    page.context.close()


def test_the_tab_key_goes_round_the_page_and_is_never_held(
    navigateur: Browser, dossier: Path
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    page.keyboard.press("ArrowRight")
    voir_en_entier(page)
    page.keyboard.press("ArrowRight")
    for nom in ("Précédent", "Suivant", "Tout révéler", "Notes"):
        page.keyboard.press("Tab")
        focalise = page.evaluate("document.activeElement.textContent")
        assert focalise == nom
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "summary"
    page.context.close()


def test_a_button_keeps_the_focus_and_the_place_is_announced(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html")
    suivant = page.get_by_role("button", name="Suivant")
    suivant.focus()
    page.keyboard.press("Enter")
    voir_en_entier(page, "Enter")
    page.keyboard.press("Enter")
    assert suivant.evaluate("(b) => b === document.activeElement")
    premier = atelier.temps[0]
    assert page.get_by_role("status").text_content() == (
        f"Écran {premier.ecran.numero}, 1\u00a0demande sur {len(premier.demandes)}"
    )
    page.context.close()


def test_without_script_all_is_readable(
    navigateur: Browser, dossier: Path, atelier: Atelier
) -> None:
    page = ouvre(navigateur, dossier / "atelier.html", java_script_enabled=False)
    for demande in atelier.demandes:
        exigence = demande.constat.exigence
        assert page.locator(f"#dit-{exigence}").is_visible()
        assert page.locator(f"[data-demande={exigence}] .notes").is_visible()
        assert page.locator(f"[data-oubli={exigence}]").is_visible()
    assert not page.get_by_role("button", name="Suivant").is_visible()
    page.context.close()


@pytest.mark.promesse("page-hostile")
@pytest.mark.parametrize("nom", ["atelier.html", "fiche.html"])
def test_a_file_asks_nothing_and_breaks_no_rule_of_its_own(
    navigateur: Browser, dossier: Path, nom: str
) -> None:
    page = navigateur.new_page()
    demandes: list[str] = []
    plaintes: list[str] = []
    page.on("request", lambda requete: demandes.append(requete.url))
    page.on("console", lambda message: plaintes.append(message.text))
    page.on("pageerror", lambda erreur: plaintes.append(str(erreur)))
    page.goto((dossier / nom).as_uri())
    page.close()
    assert [d for d in demandes if not d.startswith("data:")] == [(dossier / nom).as_uri()]
    assert plaintes == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("largeur", [360, 1280])
def test_axe_finds_nothing_and_has_no_doubt(
    navigateur: Browser,
    dossier: Path,
    atelier: Atelier,
    largeur: int,
    scheme: Literal["light", "dark"],
) -> None:
    """On the first page, a bare screen, a demand, its notes, the end, then on all at once."""
    options: dict[str, Any] = {"color_scheme": scheme, "bypass_csp": True}
    page = ouvre(navigateur, dossier / "atelier.html", largeur, **options)
    trouve = [axe(page, "hidden-content")]  # what is hidden here is seen just below
    page.keyboard.press("ArrowRight")
    trouve.append(axe(page, "hidden-content"))
    voir_en_entier(page)
    for touche in ("ArrowRight", "n"):
        page.keyboard.press(touche)
        trouve.append(axe(page, "hidden-content"))
    while not page.locator("#oublis").is_visible():
        page.keyboard.press("PageDown")
    trouve.append(axe(page, "hidden-content"))
    page.evaluate(DEVOILER)
    trouve.append(axe(page))
    page.goto((dossier / "fiche.html").as_uri())
    trouve.append(axe(page))
    page.context.close()
    assert trouve == [([], [])] * 7


@pytest.mark.parametrize("nom", ["atelier.html", "fiche.html"])
@pytest.mark.parametrize("largeur", [360, 1280, 1920])
def test_nothing_overflows(navigateur: Browser, dossier: Path, largeur: int, nom: str) -> None:
    page = ouvre(navigateur, dossier / nom, largeur)
    page.keyboard.press("ArrowRight")
    voir_en_entier(page)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.documentElement.scrollWidth") == largeur
    if largeur > 960 and nom == "atelier.html":  # a page to project does not scroll as a whole
        page.get_by_role("button", name="Tout révéler").click()
        assert page.evaluate("document.documentElement.scrollHeight") == 720
    page.context.close()
