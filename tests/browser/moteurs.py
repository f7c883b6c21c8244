"""The engines of the conformance suite, and how to open a person's session in them."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from exigences.browser.axe import axe_source
from exigences.browser.chromedriver import find_chromedriver
from exigences.browser.discovery import BrowserMissingError, find_browser
from exigences.browser.engine import (
    BrowserEngine,
    BrowserSession,
    Conditions,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
)
from exigences.browser.grid_engine import open_grid
from exigences.browser.playwright_engine import open_playwright
from exigences.browser.scripts import read_script
from exigences.browser.selenium_engine import open_selenium
from exigences.facts.page.marqueurs import load_markers
from exigences.facts.page.referentiel import axe_options
from exigences.model.parcours.trafic import Requete
from tests.fabrique.decor import scenario
from tests.fabrique.temoins import TEMOINS, MoteurVu

MOTEURS = ("playwright", "selenium")
CALM = {"quietMs": 40, "limitMs": 800, "arrived": True}
GRILLE = os.environ.get("EXIGENCES_GRILLE_ESSAIS", "")
"""Address of the Grid that lends Selenium its browsers (`make grille`); '' for those of here."""


def navigateur() -> Path:
    """The browser of this machine; without one the test is skipped (a failure in CI)."""
    try:
        return find_browser(os.environ)
    except BrowserMissingError as error:
        pytest.skip(str(error))


@contextmanager
def ouvrir(
    nom: str, browser: Path | None = None, *, hors_ligne: bool = True, regles: Sequence[str] = ()
) -> Iterator[BrowserEngine]:
    """Start one of the engines, and have witnesses of its sessions."""
    with _ouvert(nom, browser, hors_ligne=hors_ligne, regles=regles) as moteur:
        yield MoteurVu(moteur=moteur, temoins=TEMOINS)


def _ouvert(
    nom: str, asked: Path | None, *, hors_ligne: bool, regles: Sequence[str]
) -> AbstractContextManager[BrowserEngine]:
    if nom == "selenium" and GRILLE and asked is None:
        return open_grid(GRILLE, plateforme_de_test=True, hors_ligne=hors_ligne, regles=regles)
    browser = asked or navigateur()
    if nom == "playwright":
        return open_playwright(browser, hors_ligne=hors_ligne, regles=regles)
    try:
        find_chromedriver(browser, os.environ)
    except EngineError as error:
        pytest.skip(str(error))
    return open_selenium(browser, hors_ligne=hors_ligne, regles=regles)


def a_part(essai: Callable[[], None]) -> None:
    """Run on a thread of its own: Playwright runs only one browser's loop on a thread."""
    with ThreadPoolExecutor(1) as fil:
        fil.submit(essai).result()


def partout(url: str, inner: bool) -> str:
    """Everything may be entered."""
    return ""


@contextmanager
def visite(
    moteur: BrowserEngine,
    *,
    admis: Callable[[str, bool], str] = partout,
    timeout_ms: float = 10_000,
    **autres: object,
) -> Iterator[BrowserSession]:
    """Open a person's session, in a scenario that the other arguments change."""
    conditions = Conditions(
        scenario=scenario(**autres), admis=admis, timeout_ms=timeout_ms, contact="a@b.example"
    )
    with moteur.session(conditions) as session:
        yield session


def attendre(session: BrowserSession, vrai: Callable[[], bool]) -> None:
    """Let the browser live until something is true, ten seconds at most."""
    for _ in range(500):
        with suppress(ContextLostError):
            if vrai():
                return
        session.wait(20)
    raise AssertionError("it never became true")


def poser(session: BrowserSession) -> None:
    """Wait until the page is still, and nothing of it is on its way."""

    def tranquille() -> bool:
        main = session.frames()[0]
        calm = session.evaluate(main, read_script("settle.js"), CALM)
        return calm is not False and not session.busy()

    attendre(session, tranquille)


def trouve(session: BrowserSession, selecteur: str, chemin: tuple[int, ...] = ()) -> ElementRef:
    """An element of the current page."""
    cadre = next(f for f in session.frames() if f.chemin == chemin)
    return ElementRef(cadre=cadre, selecteur=selecteur)


def parties(session: BrowserSession) -> list[Requete]:
    """The requests that left since the last call, as they are known by now."""
    return [session.answered(depart) for depart in session.drain()]


def dit(session: BrowserSession, expression: str) -> Any:
    """What an expression is worth in the main frame."""
    return session.evaluate(session.frames()[0], f"() => {expression}")


def collecte(session: BrowserSession, cadre: Frame) -> dict[str, Any]:
    """What is collected of a frame, as a replay does it."""
    session.library(cadre, "axe", axe_source())
    vu: dict[str, Any] = session.evaluate(cadre, read_script("collect.js"), dict(load_markers()))
    return vu


def etat(session: BrowserSession) -> dict[tuple[int, ...], dict[str, Any]]:
    """What is collected of every frame of the current page."""
    return {f.chemin: collecte(session, f) for f in session.frames() if f.lisible}


def defauts(session: BrowserSession) -> dict[str, list[Any]]:
    """What axe finds: rules, and where; or why it finds nothing."""
    try:
        vu = session.axe(axe_options())
    except EngineError as error:
        return {str(error): []}
    return {
        f"{liste}/{regle['id']}": [noeud["target"] for noeud in regle["nodes"]]
        for liste in ("violations", "incomplete")
        for regle in vu[liste]
    }
