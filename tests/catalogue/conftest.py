"""One browser and one server for all the fixture pages of a module: two at once cannot be."""

import os
from collections.abc import Iterator

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.browser.playwright_engine import open_playwright
from tests.catalogue.releve import conditions, serve_fixtures


@pytest.fixture(scope="module")
def fixture_root() -> Iterator[str]:
    """Address where the fixture pages are served."""
    with serve_fixtures() as root:
        yield root


@pytest.fixture(scope="module")
def moteur() -> Iterator[BrowserEngine]:
    """A real browser."""
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        yield engine


@pytest.fixture(scope="module")
def session(moteur: BrowserEngine) -> Iterator[BrowserSession]:
    """A session of an ordinary person."""
    with moteur.session(conditions()) as opened:
        yield opened
