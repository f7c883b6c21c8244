"""A browser that only reads pages: over its wire alone, so that several threads may share it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from exigences.browser.axe import engine_of
from exigences.browser.conditions import launch_args
from exigences.browser.contexts import wired_tabs
from exigences.browser.engine import Conditions
from exigences.browser.launching import launched
from exigences.browser.wire import Wire
from exigences.browser.wired import WiredSession
from exigences.model.parcours.parcours import Moteur


class ReadingEngine:
    """One Chromium, one context per session; its pages are read, and tried where that is asked."""

    def __init__(self, wire: Wire, chromium: str, *, watched: bool = False) -> None:
        self._wire = wire
        self._chromium = chromium
        self._watched = watched

    @property
    def lost(self) -> bool:
        """Whether the browser has gone, with all its sessions."""
        return self._wire.socket.lost

    def describe(self) -> Moteur:
        """Name and versions."""
        return engine_of("playwright", self._chromium)

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[WiredSession]:
        """Open a context under these conditions."""
        with wired_tabs(self._wire, conditions, self._chromium, watched=self._watched) as tabs:
            tabs.open()
            yield WiredSession(tabs)


@contextmanager
def open_reading(
    browser: Path, *, hors_ligne: bool = False, regles: Sequence[str] = ()
) -> Iterator[ReadingEngine]:
    """Start Chromium; EngineError with a French sentence where it does not start."""
    with launched(browser, launch_args(browser, hors_ligne=hors_ligne, regles=regles)) as wire:
        yield ReadingEngine(wire, wire.version())
