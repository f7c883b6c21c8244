"""Gives a browser context the signed-in state of someone, and reads it back, over the wire."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from pydantic import ValidationError

from exigences.browser.engine import EngineError
from exigences.browser.gate import EMPTY
from exigences.browser.wire import CdpSocket, Wire, in_time
from exigences.model.etat_de_session import EtatDeSession, Origin

LIMIT_S = 15
POLL_S = 0.01
FILL = "for (const [name, value] of {entries}) localStorage.setItem(name, value)"
READ = """() => {
  try {
    const entries = Object.entries(localStorage);
    return [location.origin, entries.map(([name, value]) => ({ name, value }))];
  } catch {
    return [location.origin, []];
  }
}"""
FORGET = "() => { try { sessionStorage.clear(); } catch {} return location.origin; }"
REFUSED = "L'état de session ne peut pas être donné au navigateur : il n'en accepte pas {what}."


def sow(wire: Wire, context: str, etat: EtatDeSession | None) -> None:
    """Give a context a state, before its first page; EngineError where the browser refuses it."""
    if etat is None:
        return
    socket = wire.socket
    with in_time("Charger l'état de session"):
        cookies = [_asked(cookie.model_dump(by_alias=True)) for cookie in etat.cookies]
        try:
            socket.ask("Storage.setCookies", {"cookies": cookies, "browserContextId": context})
        except EngineError as error:
            raise EngineError(REFUSED.format(what="les cookies")) from error
        if etat.origins:
            with _aside(wire, context) as tab:
                for origin in etat.origins:
                    tab.fill(origin)


def cookies_of(socket: CdpSocket, context: str) -> EtatDeSession:
    """The cookies of a context."""
    found = socket.ask("Storage.getCookies", {"browserContextId": context})["cookies"]
    return EtatDeSession.model_validate({"cookies": found})


def no_cookie(socket: CdpSocket, context: str) -> None:
    """Erase the cookies of a context."""
    socket.ask("Storage.clearCookies", {"browserContextId": context})


def origin_of(read: Any) -> Origin | None:
    """What READ gave of a frame; None where its origin has no name, or holds nothing."""
    try:
        origin, entries = read
        return Origin(origin=origin, localStorage=entries) if entries else None
    except (TypeError, ValueError, ValidationError):
        return None


def _asked(cookie: dict[str, Any]) -> dict[str, Any]:
    """A cookie in the words of Chrome, which knows no other end than a date."""
    if cookie["expires"] < 0:
        del cookie["expires"]
    if cookie["sameSite"] is None:
        del cookie["sameSite"]
    return cookie


@dataclass(slots=True, kw_only=True)
class _Aside:
    """A tab that is nobody's: whatever it asks for is answered by an empty page."""

    socket: CdpSocket
    context: str
    found: SimpleQueue[tuple[str, str]] = field(default_factory=SimpleQueue)
    """Target and session of the tab, once it is followed."""
    wire: str = ""

    def listen(self, wire: str, method: str, params: Mapping[str, Any]) -> bool:
        """Take an event, on the thread of the socket."""
        if method == "Target.attachedToTarget":
            info = params["targetInfo"]
            if info["type"] == "page" and info.get("browserContextId") == self.context:
                self.found.put((info["targetId"], params["sessionId"]))
        elif method == "Fetch.requestPaused" and wire and wire == self.wire:
            self.socket.post(
                "Fetch.fulfillRequest", {"requestId": params["requestId"], **EMPTY}, wire
            )
        return False

    def take(self, target: str) -> None:
        """Have the tab of this target answer us; TimeoutError where it never comes."""
        try:
            while True:
                seen, wire = self.found.get(timeout=LIMIT_S)
                if seen == target:
                    break
        except Empty as error:
            raise TimeoutError from error
        self.wire = wire
        self.socket.ask("Fetch.enable", {"patterns": [{"urlPattern": "*"}]}, wire, LIMIT_S)

    def fill(self, origin: Origin) -> None:
        """Write the entries of an origin, on an empty page of it."""
        entries = json.dumps([[entry.name, entry.value] for entry in origin.local_storage])
        script = {"expression": FILL.replace("{entries}", entries)}
        self.socket.ask("Page.navigate", {"url": f"{origin.origin}/"}, self.wire, LIMIT_S)
        self._loaded(origin.origin)
        answer = self.socket.ask("Runtime.evaluate", script, self.wire, LIMIT_S)
        if "exceptionDetails" in answer:
            raise EngineError(REFUSED.format(what=f"ce que garde {origin.origin}"))

    def _loaded(self, origin: str) -> None:
        """Wait until the page is there: another has no such storage."""
        there = f"document.readyState === 'complete' && location.origin === {json.dumps(origin)}"
        asked = {"expression": there}
        limit = time.monotonic() + LIMIT_S
        while time.monotonic() < limit:
            if self.socket.ask("Runtime.evaluate", asked, self.wire, LIMIT_S)["result"]["value"]:
                return
            time.sleep(POLL_S)
        raise TimeoutError


@contextmanager
def _aside(wire: Wire, context: str) -> Iterator[_Aside]:
    """A tab of a context, closed with the block."""
    socket = wire.socket
    tab = _Aside(socket=socket, context=context)
    with wire.followed(tab.listen):
        blank = {"url": "about:blank", "browserContextId": context}
        target = socket.ask("Target.createTarget", blank)["targetId"]
        try:
            tab.take(target)
            yield tab
        finally:
            with suppress(EngineError, TimeoutError):
                socket.ask("Target.closeTarget", {"targetId": target})
