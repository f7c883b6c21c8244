"""The page in a real browser, by keyboard, beside the browser that does the steps."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page, sync_playwright

from exigences.browser.axe import axe_source
from exigences.browser.discovery import chromium_args, find_browser
from exigences.demo import serve_demo
from exigences.exploration.pieces import blank_page
from exigences.loading import load_procedure
from tests.browser.serveur import Site, serve
from tests.cli.lancer import LIMITE_S, commande, environnement

ATTENTE_MS = 120_000
FORMULAIRE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande</title>
<h1>Demande</h1><form method="post" action="/recu"><label>Nom <input name="nom"></label>
<button>Envoyer ma demande</button></form>"""


@pytest.fixture(scope="module")
def navigateur() -> Iterator[Browser]:
    """The browser of the person."""
    path = find_browser(os.environ)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=list(chromium_args(path)), headless=True
        )
        yield browser
        browser.close()


@contextmanager
def ecrire(navigateur: Browser, dossier: Path, *mots: str) -> Iterator[Page]:
    """The page of the command, until the person leaves by it."""
    process = subprocess.Popen(
        commande("ecrire", *mots, "--sans-fenetre", "--hors-ligne"),
        cwd=dossier,
        env=environnement(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None
        adresse = next(m for m in process.stdout.readline().split() if m.startswith("http://"))
        contexte = navigateur.new_context(viewport={"width": 1280, "height": 900})
        contexte.set_default_timeout(ATTENTE_MS)
        dehors: list[str] = []
        page = contexte.new_page()
        ici = adresse.partition("/?")[0]
        page.on("request", lambda r: None if r.url.startswith(ici) else dehors.append(r.url))
        page.goto(adresse)
        pret(page)
        yield page
        page.get_by_role("button", name="Quitter").click()
        page.get_by_role("heading", name="C'est terminé").wait_for()
        assert page.evaluate("[...document.styleSheets].map(s => s.cssRules.length > 0)") == [True]
        contexte.close()
        assert dehors == []
        assert process.wait(LIMITE_S) == 0
    finally:
        process.kill()
        process.wait()


def pret(page: Page) -> None:
    """Wait until the other browser rests."""
    page.locator("body:not([data-en-cours])").wait_for()


def fautes(page: Page) -> list[str]:
    """What axe finds."""
    page.evaluate(axe_source())
    return [str(v["id"]) for v in page.evaluate("axe.run()")["violations"]]


def etroit(page: Page) -> None:
    """On a small phone too, axe finds nothing, and all is there without moving sideways."""
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert fautes(page) == []
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_procedure_is_written_from_its_address(navigateur: Browser, tmp_path: Path) -> None:
    with serve_demo(0) as demo, ecrire(navigateur, tmp_path, f"{demo.url}val-clair/") as page:
        # Each thing by the keyboard alone.
        page.get_by_role("button", name="Cliquer sur « Commencer ma demande »").press("Enter")
        pret(page)
        page.get_by_role("button", name="Remplir « Prénom »").press("Enter")
        pret(page)
        page.get_by_role("link", name="Vérifier un texte").press("Enter")
        page.get_by_label("Texte à l'écran").press_sequentially("Étape 1 sur 5")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Faire l'étape 4").press("Enter")
        pret(page)
        assert page.locator("#etape-3 .etat").inner_text().startswith("Faite.")
        assert page.get_by_role("article").count() == 2
        vue = page.get_by_role("img").first
        assert vue.evaluate("image => image.naturalWidth") > 0
        assert fautes(page) == []
        etroit(page)
    etapes = (tmp_path / "demarche.yaml").read_text("utf-8").partition("etapes:\n")[2]
    assert [ligne.strip() for ligne in etapes.splitlines()] == [
        "- aller: /",
        "- cliquer: Commencer ma demande",
        "- remplir: {etiquette: Prénom, valeur: '{{ sosie.prenom }}'}",
        "- verifier: {texte: Étape 1 sur 5}",
    ]
    load_procedure(tmp_path / "demarche.yaml")


def atteint(page: Page, nom: str) -> None:
    """Go on by Tab, from where the person is, to what has this name."""
    for _ in range(200):
        page.keyboard.press("Tab")
        dit = page.evaluate(
            "(document.activeElement.labels?.[0] ?? document.activeElement).textContent"
        )
        if " ".join(dit.split()).startswith(nom):
            return
    raise AssertionError(nom)


def presse(page: Page, nom: str) -> None:
    """Reach what has this name and press it: the page that follows is there."""
    atteint(page, nom)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    pret(page)


def test_all_is_done_by_the_keys_alone(navigateur: Browser, tmp_path: Path, site: Site) -> None:
    with ecrire(navigateur, tmp_path, f"{site.url}demande") as page:
        presse(page, "Remplir « Nom »")
        presse(page, "Vérifier un texte")
        atteint(page, "Texte à l'écran")
        page.keyboard.type("Merci")
        atteint(page, "Seulement si l'écran montre")
        page.keyboard.type("Récapitulatif")
        atteint(page, "Où")
        page.keyboard.press("ArrowDown")
        presse(page, "Ajouter")
        assert page.locator(":focus, :target").first.get_attribute("id") == "etape-0"
        presse(page, "Descendre l'étape 1 :")
        presse(page, "Descendre l'étape 2 :")
        atteint(page, "Changer l'étape 3, si oui, 1")
        page.keyboard.press("Enter")
        atteint(page, "Texte à l'écran")
        page.keyboard.press("Control+a")
        page.keyboard.type("Reçu")
        presse(page, "Garder")
        page.reload()
        presse(page, "Défaire")
        presse(page, "Refaire jusqu'ici l'étape 3")
        assert page.locator("#etape-2 > .etat").inner_text().startswith("Faite.")
        page.reload()
        atteint(page, "Quitter")
    etapes = yaml.safe_load((tmp_path / "demarche.yaml").read_text("utf-8"))["etapes"]
    assert etapes[2] == {
        "si": {"visible": "Récapitulatif", "alors": [{"verifier": {"texte": "Merci"}}]}
    }


def test_a_message_on_cookies_is_answered_without_a_step(
    navigateur: Browser, tmp_path: Path
) -> None:
    with serve_demo(0) as demo, ecrire(navigateur, tmp_path, f"{demo.url}bourg-fictif/") as page:
        pret(page)
        assert page.get_by_role("button", name="Tout accepter").count() == 0
        page.get_by_role("button", name="Cliquer sur « Accéder au téléservice »").click()
        pret(page)
        assert "« Tout accepter »" in page.locator("#etape-1 .etat").inner_text()
    etapes = (tmp_path / "demarche.yaml").read_text("utf-8").partition("etapes:\n")[2]
    assert etapes.split() == ["-", "aller:", "/", "-", "cliquer:", "Accéder", "au", "téléservice"]


@pytest.mark.parametrize(
    ("depart", "dite"),
    [
        ("document", "c'est peut-être un fichier, comme un PDF"),
        ("panne", "a répondu par une erreur 500"),
        ("archive", "ne donne pas une page à lire"),
    ],
)
def test_a_start_that_is_no_start_is_told(
    navigateur: Browser, tmp_path: Path, site: Site, depart: str, dite: str
) -> None:
    with ecrire(navigateur, tmp_path, f"{site.url}{depart}") as page:
        assert dite in page.locator("main").inner_text()
        assert fautes(page) == []
    assert yaml.safe_load((tmp_path / "demarche.yaml").read_text("utf-8"))["etapes"] == [
        {"aller": "/"}
    ]


@pytest.fixture
def site() -> Iterator[Site]:
    """A form, and what it receives."""
    pages = {
        "demande": lambda moi: moi.repond(200, FORMULAIRE.encode()),
        "document": lambda moi: moi.repond(200, blank_page(), Content_Type="application/pdf"),
        "panne": lambda moi: moi.repond(500, b"<h1>Panne</h1>"),
        "archive": lambda moi: moi.repond(200, b"PK", Content_Type="application/zip"),
    }
    with serve(pages=pages) as ouvert:
        yield ouvert


def test_a_step_that_fails_is_changed_and_done_again_and_nothing_is_sent(
    navigateur: Browser, tmp_path: Path, site: Site
) -> None:
    (tmp_path / "d.yaml").write_text(
        f"nom: Aide\norganisme: Ville\ndroit: Aide\ndepart: http://127.0.0.1:{site.port}/demande\n"
        "etapes:\n  - aller: /\n  # le nom\n"
        "  - remplir: {etiquette: Prénoms, valeur: '{{ sosie.nom }}'}\n"
        "  - si: {visible: Demande, alors: [{verifier: {texte: Absent, delai_s: 1}}]}\n"
        "  - envoyer: Envoyer ma demande\n",
        "utf-8",
    )
    with ecrire(navigateur, tmp_path, "d.yaml", "--attente", "1") as page:
        page.get_by_role("button", name="Faire jusqu'ici l'étape 4").click()
        pret(page)
        rate = page.locator("#etape-1")
        assert "Pas faite." in rate.locator(".etat").inner_text()
        assert "capture.webp" not in rate.inner_text()
        rate.get_by_text("Changer").click()
        rate.get_by_label("Étiquette du champ").fill("Nom")
        rate.get_by_role("button", name="Garder").click()
        page.get_by_role("button", name="Faire jusqu'ici l'étape 4").click()
        pret(page)
        assert "Faite." in rate.locator(".etat").inner_text()
        assert "Pas faite." in page.locator("#etape-2 > .etat").inner_text()
        dedans = page.locator("#etape-2-alors-0")
        assert "Absent" in dedans.locator(".etat").inner_text()
        etroit(page)
        dedans.get_by_text("Changer").press("Enter")
        dedans.get_by_label("Texte à l'écran").fill("Demande")
        dedans.get_by_role("button", name="Garder").press("Enter")
        page.get_by_role("button", name="Faire jusqu'ici l'étape 4").click()
        pret(page)
        assert "Faite." in page.locator("#etape-2 > .etat").inner_text()
        assert "envoi" in page.locator("#dit .faute").last.inner_text()
        page.get_by_role("button", name="Lancer l'audit").click()
        page.get_by_role("log").get_by_text("Remplir « Nom »").wait_for()
        page.get_by_role("link", name="Ouvrir le rapport").wait_for()
        assert fautes(page) == []
        page.get_by_role("link", name="Ouvrir le rapport").click()
        page.get_by_role("heading", name="Aide").first.wait_for()
        page.go_back()
    assert len(list((tmp_path / "rapports").glob("d-*/rapport.html"))) == 1
    assert "  # le nom\n  - remplir: {etiquette: Nom" in (tmp_path / "d.yaml").read_text("utf-8")
    assert [r.chemin for r in site.recues if r.methode == "POST"] == []
