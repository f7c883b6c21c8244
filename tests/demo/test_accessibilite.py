"""In a real browser, axe finds nothing at Val-Clair, and real faults at Bourg-Fictif."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, BrowserSession, Conditions, ElementRef
from exigences.browser.playwright_engine import open_playwright
from exigences.demo import DemoServer, serve_demo
from exigences.facts.page.axe import read_axe
from exigences.facts.page.referentiel import axe_options
from exigences.loading import load_scenario
from tests.fabrique.recepteur import Recue, noter
from tests.fabrique.temoins import MoteurVu, Temoins

SCENARIOS = Path(__file__).parents[2] / "exigences" / "donnees" / "sosies"
SUITE = "button[value='suite']"
RENSEIGNEMENTS = ("aide", "facile-a-lire", "accessibilite", "vos-donnees", "english")
SUITES = ("suivi", "declaration", "declaration/recue")
GESTES: tuple[tuple[str, dict[str, str], str], ...] = (
    # the screen where one arrives, what is typed before, and what is chosen
    ("Vous, à revoir", {}, ""),
    ("Votre logement", {"prenom": "A", "nom": "B", "naissance": "14/05/1957"}, ""),
    ("Votre logement, à revoir", {"personnes": "deux"}, ""),
    (
        "Notre réponse",
        {"adresse": "3 rue C", "code_postal": "99120", "commune": "D", "personnes": "1"},
        "#chauffage",
    ),
    ("Notre réponse, à revoir", {"courriel": "camille"}, ""),
    ("Vos documents", {"courriel": ""}, "#canal"),
    ("Vos documents, à revoir", {}, ""),
    ("Vérifier et envoyer", {}, "#revenus"),
    ("Demande reçue", {}, ""),
)


@pytest.fixture(scope="module")
def temoins() -> Iterator[Temoins]:
    """All that the services received is listed."""
    vus = Temoins()
    yield vus
    vus.assert_agree()


@pytest.fixture(scope="module")
def serveur(temoins: Temoins) -> Iterator[DemoServer]:
    recues: list[Recue] = []
    with serve_demo(0, lambda app: noter(app, recues)) as serveur:
        temoins.recues[serveur.port] = recues
        yield serveur


@pytest.fixture(scope="module")
def moteur(temoins: Temoins) -> Iterator[BrowserEngine]:
    with open_playwright(find_browser(os.environ)) as moteur:
        yield MoteurVu(moteur=moteur, temoins=temoins)


@pytest.fixture
def session(moteur: BrowserEngine, request: pytest.FixtureRequest) -> Iterator[BrowserSession]:
    # the screen of each scenario, without its slow line
    scenario = load_scenario(SCENARIOS / f"{request.param}.yaml").model_copy(
        update={"reseau": load_scenario(SCENARIOS / "poste-fixe.yaml").reseau}
    )
    with moteur.session(Conditions(scenario=scenario, admis=lambda _url, _inner: "")) as session:
        yield session


def regles(session: BrowserSession) -> set[tuple[str, str]]:
    """The rules that axe does not find respected, best practices and AAA included."""
    calmer(session)
    return {
        (finding.regle, noeud.selecteur)
        for finding in read_axe(session.axe(axe_options()))
        for noeud in finding.noeuds
    }


def calmer(session: BrowserSession) -> None:
    while session.busy():
        session.wait(20)


def element(session: BrowserSession, selecteur: str) -> ElementRef:
    return ElementRef(cadre=session.frames()[0], selecteur=selecteur)


def titre(session: BrowserSession) -> str:
    return str(session.evaluate(session.frames()[0], "() => document.title"))


@pytest.mark.parametrize("session", ["poste-fixe", "telephone"], indirect=True)
def test_axe_finds_nothing_on_any_screen_of_val_clair(
    session: BrowserSession, serveur: DemoServer
) -> None:
    trouve: dict[str, set[tuple[str, str]]] = {}
    session.goto(f"{serveur.url}val-clair/")
    trouve["Accueil"] = regles(session)
    session.goto(f"{serveur.url}val-clair/nouvelle")
    trouve["Vous"] = regles(session)
    for ecran, saisie, choix in GESTES:
        for champ, ecrit in saisie.items():
            session.fill(element(session, f"#{champ}"), ecrit)
        if choix:
            session.check(element(session, choix), True)
        session.click(element(session, SUITE))
        calmer(session)
        trouve[ecran] = regles(session)
        assert ecran.partition(",")[0] in titre(session)
    for page in (*RENSEIGNEMENTS, *SUITES):
        session.goto(f"{serveur.url}val-clair/{page}")
        trouve[page] = regles(session)
    assert {ecran: vu for ecran, vu in trouve.items() if vu} == {}


@pytest.mark.parametrize("session", ["poste-fixe"], indirect=True)
def test_axe_finds_the_faults_of_bourg_fictif(session: BrowserSession, serveur: DemoServer) -> None:
    session.goto(f"{serveur.url}bourg-fictif/inscription")
    assert regles(session) >= {
        ("html-has-lang", "html"),
        ("image-alt", "#bandeau > img"),
        ("label", "#telephone_portable"),
        ("select-name", "#civilite"),
        ("color-contrast", "#cookies > a"),
    }


@pytest.mark.parametrize("session", ["poste-fixe"], indirect=True)
@pytest.mark.parametrize("chemin", ["", "bourg-fictif/messagerie/"])
def test_axe_finds_nothing_on_the_pages_for_trainers(
    session: BrowserSession, serveur: DemoServer, chemin: str
) -> None:
    session.goto(f"{serveur.url}{chemin}")
    assert regles(session) == set()
