"""One browser and one server for all the fixture pages of a module: two at once cannot be."""

import os
from collections.abc import Iterator

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.browser.playwright_engine import open_playwright
from tests.catalogue.releve import conditions, serve_fixtures
from tests.fabrique.temoins import MoteurVu, Temoins


@pytest.fixture(scope="module")
def temoins() -> Iterator[Temoins]:
    """Whatever the pages ask for: all that their server received is listed."""
    found = Temoins()
    yield found
    found.assert_agree()


@pytest.fixture(scope="module")
def fixture_root(temoins: Temoins) -> Iterator[str]:
    """Address where the fixture pages are served."""
    with serve_fixtures(temoins) as root:
        yield root


@pytest.fixture(scope="module")
def moteur(temoins: Temoins) -> Iterator[BrowserEngine]:
    """A real browser."""
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        yield MoteurVu(moteur=engine, temoins=temoins)


@pytest.fixture(scope="module")
def session(moteur: BrowserEngine) -> Iterator[BrowserSession]:
    """A session of an ordinary person."""
    with moteur.session(conditions()) as opened:
        yield opened
