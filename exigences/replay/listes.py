"""Chooses in a list that a page draws itself: opens it, types, and picks what it offers."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from exigences.browser.engine import BrowserSession, ContextLostError, ElementRef, EngineError
from exigences.browser.scripts import read_script
from exigences.replay.target import POLL_MS, Found

SHORT = 4
"""Letters that are typed where the whole option finds nothing."""


class NotOfferedError(EngineError):
    """A list has no option of this name; `noms` are those that it offers."""

    def __init__(self, message: str, noms: tuple[str, ...]) -> None:
        super().__init__(message)
        self.noms = noms


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHand:
    """What choosing in such a list needs."""

    session: BrowserSession
    settle: Callable[[], None]
    timeout_s: float
    """Longest wait for the option, in seconds."""

    def choose(self, found: Found, option: str, open_it: Callable[[], None]) -> None:
        """Open the list, and take the option; EngineError where it offers none of this name."""
        before = self._ask(found, option, None)
        if not found.ecrit:
            seen = self._ask(found, option, before)
            if not seen["choix"]:  # a list that is always open is not to be opened
                open_it()
                self.settle()
        names: list[str] = []
        for text in dict.fromkeys((option, option[:SHORT])):
            self._write(found, option, text, before)
            seen = self._awaited(found, option, before)
            if seen["natif"]:
                return
            if seen["choix"]:
                self.session.click(ElementRef(cadre=found.agir.cadre, selecteur=seen["choix"]))
                return
            names = seen["noms"] or names
        offered = " ; ".join(f"« {name} »" for name in names)
        message = f"Choisir « {option} » : la liste ne le propose pas" + (
            f". Elle propose : {offered}." if offered else "."
        )
        raise NotOfferedError(message, tuple(names))

    def _write(self, found: Found, option: str, text: str, before: Any) -> None:
        """Type a text where the list is searched: in its field, or in one that it opened."""
        if found.ecrit:
            self.session.fill(found.agir, text)
        elif text != option:
            return
        else:
            seen = self._ask(found, option, before)
            if seen["cherche"] and not seen["choix"]:
                self.session.type(text)

    def _awaited(self, found: Found, option: str, before: Any) -> Any:
        """What the list offers, once the option is there or the time is over."""
        limit = time.monotonic() + self.timeout_s / 2
        while True:
            self.settle()
            try:
                seen = self._ask(found, option, before)
                if seen["choix"] or seen["natif"] or time.monotonic() >= limit:
                    return seen
            except ContextLostError:
                if time.monotonic() >= limit:
                    raise
            self.session.wait(POLL_MS)

    def _ask(self, found: Found, option: str, before: Any) -> Any:
        asked = {"selecteur": found.agir.selecteur, "option": option, "avant": before}
        return self.session.evaluate(found.agir.cadre, read_script("pick.js"), asked)
