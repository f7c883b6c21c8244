"""Has the pages of a person without JavaScript run no script, the first of a new window neither.

Chrome takes the command that turns scripts off on a thread of its own, beside all others: where a
window opens, its first document may come before it. Chrome answers in the order of what it did.
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
    """What each window that showed no document yet will answer."""
    _sent: dict[str, str] = field(default_factory=dict)
    """How each window asked for its document: GET, POST."""

    def begin(self, wire: str) -> None:
        """Turn the scripts of a new window off."""
        self._told[wire] = self.socket.promise(*SCRIPTS_OFF, wire)

    def hear(self, wire: str, target: str, method: str, params: Mapping[str, Any]) -> None:
        """Load again what came too early; what was sent by POST is not sent twice."""
        if method == "Fetch.requestPaused":
            if params["resourceType"] == "Document" and params.get("frameId") == target:
                self._sent[wire] = params["request"]["method"]
        elif method == "Page.frameNavigated" and "parentId" not in params["frame"]:
            told = self._told.pop(wire, None)
            if told is not None and not told.done() and self._sent.get(wire) == "GET":
                self.socket.post("Page.reload", {}, wire)
