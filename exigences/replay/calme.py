"""Waits until a page is loaded and still, no longer than what may move on it asks for."""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from exigences.browser.engine import ContextLostError, EngineError, Frame, PageSession
from exigences.browser.reasons import RELOADS, RESTLESS
from exigences.browser.scripts import read_script

QUIET_MS = 80
HASTY_MS = 40
DEAF_MS = 5
"""How long a page must be still: patiently, for one look, and where no script of it was woken."""
ENDLESS = 20
"""Times as long that one which never is still gets waited for in the page."""
SETTLE_S = 10
"""Longest wait for a page to be still; a page that never is gets read as it stands."""
HOLLOW_S = 5
"""How long a still page that shows nothing, or a button without a word, may be drawing it yet."""
LOADING_S = 60
"""On a slow line, how long a page that is still loading is waited for, as a person would."""
HOLLOW = ""
"""What is said of a page that is still, where something is yet to be seen or named."""
PLACE = "() => [scrollX, scrollY]"


@dataclass(slots=True, kw_only=True)
class Calme:
    """The waits of one session."""

    session: PageSession
    patient: bool
    """Whether what moves on a page is waited for: the next step needs it, one look does not."""
    scripts: bool
    """Whether scripts run: without them nothing moves, and none of ours can wait."""
    lente: bool
    """Whether the line is slow: a page is then waited for until it is loaded."""
    document: str = ""
    """Document that was last waited for until it was still."""
    lasse: str = ""
    """Document that was waited for in vain to show something, or to name its buttons."""
    place: object = None
    """How far the page was scrolled as a field was about to be filled unheard; None otherwise."""

    def about_to_fill(self, *, souris: bool) -> None:
        """Take note, just before a field is filled, of whether any script of the page will hear.

        Where none does, only the browser itself can answer, and it does so at once.
        """
        self.place = None
        with suppress(ContextLostError):
            main = self.session.frames()[0]
            if self.session.document() != self.document or not self.session.scripted(main):
                return
            if not self.session.hears(souris=souris):
                self.place = self.session.evaluate(main, PLACE)

    def settle(self) -> None:
        """Wait until the page is loaded and still, or SETTLE_S; EngineError if ever another.

        On a slow line, a page that is not loaded yet has LOADING_S, then SETTLE_S to be still:
        read before its styles or its words, it would be judged on what no person sees. What a
        gesture opens may begin to load after a moment.
        """
        place, self.place = self.place, None
        if place is not None and self._undisturbed(place):
            return
        quiet = self._quiet(deaf=place is not None)
        start = time.monotonic()
        limit = start + SETTLE_S
        reloads = 0
        while True:
            now = time.monotonic()
            loading = self.lente and now < start + LOADING_S and self._is_loading()
            if loading:
                limit = now + SETTLE_S
            elif now >= limit:
                break
            try:
                main = self.session.frames()[0]
                still = self._still(main, quiet)
                if still == HOLLOW:
                    still = self._is_worn(late=not self.patient or now >= start + HOLLOW_S)
                if still and not loading and not self.session.busy():
                    self.document = self.session.document()
                    return
            except ContextLostError:
                reloads += 1
                self.session.wait(QUIET_MS)
        if reloads > RELOADS:
            raise EngineError(RESTLESS)

    def _is_loading(self) -> bool:
        """Whether what the page, or a frame of it, is made of is still on its way."""
        try:
            return self.session.busy() or any(
                self.session.evaluate(frame, "() => document.readyState") != "complete"
                for frame in self.session.frames()
                if frame.lisible
            )
        except ContextLostError:
            return True

    def _is_worn(self, *, late: bool) -> bool:
        """Whether enough was waited for what a page does not show: then, once for all."""
        if late:
            self.lasse = self.session.document()
        return late

    def _still(self, main: Frame, quiet: Mapping[str, object]) -> object:
        if self.scripts and self.session.scripted(main):
            worn = {"worn": bool(self.lasse) and self.lasse == self.session.document()}
            return self.session.evaluate(main, read_script("settle.js"), {**quiet, **worn})
        self.session.wait(QUIET_MS)
        return bool(self.session.evaluate(main, "() => document.readyState") == "complete")

    def _quiet(self, *, deaf: bool) -> Mapping[str, object]:
        usual = QUIET_MS if self.patient else HASTY_MS
        still = DEAF_MS if deaf else usual
        return {"quietMs": still, "limitMs": usual * ENDLESS, "arrived": self.patient}

    def _undisturbed(self, place: object) -> bool:
        """Whether the page, still before and unheard since, loads, scrolls and moves nothing."""
        with suppress(ContextLostError):
            main = self.session.frames()[0]
            still = self.session.evaluate(main, read_script("undisturbed.js"), place)
            same = self.session.document() == self.document
            return bool(still) and same and not self.session.busy()
        return False
