"""Reads the fixture pages of the checks in a real browser, as a replay reads them after axe."""

import functools
import os
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from exigences.browser.axe import axe_source
from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserSession, Conditions
from exigences.browser.playwright_engine import open_playwright
from exigences.browser.scripts import read_script
from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.registre import load_controles
from exigences.replay.approfondi import try_page
from tests.catalogue.releve import whole
from tests.fabrique import scenario
from tests.fabrique.boucle import loopback

KNOWN = """() => Promise.all([...document.querySelectorAll("audio[src^='data:']")].map((sound) =>
  sound.readyState || new Promise((done) => {
    for (const event of ["loadedmetadata", "error"]) sound.addEventListener(event, () => done(1));
  }))).then(() => true)"""
"""Waits, as axe does, until the sounds of a page are known."""
PAGES = Path(__file__).parent / "pages"
TRIED = {
    "contenu-au-survol",
    *(one.regle.id for one in load_controles().values() if one.regle.approfondi),
}
"""The checks whose pages are tried with keys and sizes."""


class _Handler(SimpleHTTPRequestHandler):
    """Serves the fixtures in the ordinary frame of a page, and says nothing."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        if path.suffix != ".html" or not path.is_file():
            return super().send_head()
        page = path.read_bytes()
        body = page if page.startswith(b"<html") else whole(page)
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@pytest.fixture(scope="module")
def racine() -> Iterator[str]:
    """Address where the fixtures are served."""
    handler = functools.partial(_Handler, directory=str(PAGES))
    with loopback(handler) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture(scope="module")
def session() -> Iterator[BrowserSession]:
    """A session of an ordinary person."""
    here = Conditions(scenario=scenario(), admis=lambda url, _: "" if "127.0.0.1" in url else url)
    with (
        open_playwright(find_browser(os.environ), hors_ligne=True) as engine,
        engine.session(here) as opened,
    ):
        yield opened


@pytest.fixture
def lue(session: BrowserSession, racine: str) -> Callable[[Path], Arbre]:
    """The tree of a fixture page."""

    def read(path: Path) -> Arbre:
        session.goto(racine + path.relative_to(PAGES).as_posix())
        frame = session.frames()[0]
        session.library(frame, "axe", axe_source())
        session.evaluate(frame, KNOWN)
        session.listeners(frame)
        raw = session.evaluate(frame, read_script("acces.js"))
        if path.parent.name in TRIED or path.stem.endswith("-essaye"):
            raw["essais"] = try_page(session)
        return Arbre(raw)

    return read
