"""Has the pages of a person without JavaScript run no script, the first of a new window neither.

Chrome answers that scripts are off only once a window shows a document. So the first one is an
empty page, at the address that was asked for; once the answer has come, the window loads again,
and only then asks the service.
"""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.emulation import SCRIPTS_OFF
from exigences.browser.wire import CdpSocket


@dataclass(slots=True)
class Unscripted:
    """The windows of one person, which run no script."""

    socket: CdpSocket
    _told: dict[str, Future[Mapping[str, Any]]] = field(default_factory=dict)
    """What each window will answer whose scripts may run still."""
    _blank: set[str] = field(default_factory=set)
    """The windows that show an empty page, or will, until they ask for theirs again."""

    def begin(self, wire: str) -> None:
        """Turn the scripts of a new window off."""
        self._told[wire] = self.socket.promise(*SCRIPTS_OFF, wire)

    def early(self, wire: str) -> bool:
        """Whether a document comes too early, and an empty page is to stand for it."""
        told = self._told.get(wire)
        if told is None or told.done():
            self._told.pop(wire, None)
            self._blank.discard(wire)
            return False
        self._blank.add(wire)
        return True

    def returning(self, wire: str) -> bool:
        """Whether a window will load again what an empty page stands for."""
        return wire in self._blank

    def hear(self, wire: str, method: str, params: Mapping[str, Any]) -> None:
        """Load again, once scripts are off, what an empty page stood for."""
        shown = method == "Page.frameNavigated" and "parentId" not in params["frame"]
        if shown and wire in self._blank:
            self._told[wire].add_done_callback(lambda _: self.socket.post("Page.reload", {}, wire))
