"""A browser that only reads pages: over its wire alone, so that several threads may share it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from exigences.browser.axe import axe_version
from exigences.browser.engine import Conditions
from exigences.browser.launching import address_of, launch
from exigences.browser.tabs import wired_tabs
from exigences.browser.wire import Wire, open_wire
from exigences.browser.wired import WiredSession
from exigences.model.parcours import Moteur


class ReadingEngine:
    """One Chromium, one context per session; nothing is done on its pages."""

    def __init__(self, wire: Wire, chromium: str) -> None:
        self._wire = wire
        self._chromium = chromium

    @property
    def lost(self) -> bool:
        """Whether the browser has gone, with all its sessions."""
        return self._wire.socket.lost

    def describe(self) -> Moteur:
        """Name and versions."""
        return Moteur(
            nom="playwright",
            version=version("playwright"),
            navigateur=f"Chromium {self._chromium}",
            axe=axe_version(),
        )

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[WiredSession]:
        """Open a context under these conditions."""
        with wired_tabs(self._wire, conditions, self._chromium) as tabs:
            tabs.open()
            yield WiredSession(tabs)


@contextmanager
def open_reading(browser: Path, *, hors_ligne: bool = False) -> Iterator[ReadingEngine]:
    """Start Chromium; EngineError with a French sentence where it does not start."""
    with sync_playwright() as playwright:
        launched = launch(playwright, browser, hors_ligne=hors_ligne)
        try:
            with open_wire(address_of(launched)) as wire:
                yield ReadingEngine(wire, launched.version)
        finally:
            with suppress(Error):
                launched.close()
