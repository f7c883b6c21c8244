"""Follows the tabs of one person over a browser's wire: what they load, ask and are refused."""

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from exigences.browser.cdp_socket import CdpSocket
from exigences.browser.emulation import emulation
from exigences.browser.engine import BrowserLostError, Conditions, EngineError, SessionEvents
from exigences.browser.network import NetworkLog

NETWORK_EVENTS = frozenset(
    f"Network.{name}"
    for name in ("requestWillBeSent", "responseReceived", "loadingFinished", "loadingFailed")
)
DOCUMENTS = {"patterns": [{"resourceType": "Document", "requestStage": "Request"}]}
OPENING_S = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab: its target, our session on it, its rank in the order of opening."""

    target: str
    """Also its window handle and the identity of its main frame."""
    wire: str
    index: int


@dataclass(slots=True, kw_only=True)
class Tabs:
    """The tabs of one browser context, taken in before their first request."""

    socket: CdpSocket
    context: str
    conditions: Conditions
    user_agent: str
    events: SessionEvents = field(default_factory=SessionEvents)
    network: NetworkLog = field(default_factory=NetworkLog)
    opened: list[Tab] = field(default_factory=list)
    count: int = 0
    heard: SimpleQueue[tuple[str, Mapping[str, Any]]] = field(default_factory=SimpleQueue)
    """Network events, fed to the log by the thread that reads it."""
    changed: threading.Condition = field(default_factory=threading.Condition)

    def listen(self, wire: str, method: str, params: Mapping[str, Any]) -> None:
        """Take an event, on the thread of the socket: nothing here may wait for an answer."""
        match method:
            case "Target.attachedToTarget":
                self._attached(params)
            case "Target.detachedFromTarget":
                self._left(params["sessionId"])
            case "Fetch.requestPaused" if tab := self._tab(wire):
                self._gate(tab, params)
            case "Page.javascriptDialogOpening":
                self._dismiss(wire, params)
            case _ if method in NETWORK_EVENTS:
                self.heard.put((method, params))
            case _:
                pass

    def open(self) -> Tab:
        """Open an empty tab and wait until it is followed."""
        answer = self.socket.ask(
            "Target.createTarget", {"url": "about:blank", "browserContextId": self.context}
        )
        target = answer["targetId"]
        with self.changed:
            if self.changed.wait_for(lambda: self._by_target(target) is not None, OPENING_S):
                found = self._by_target(target)
                if found is not None:
                    return found
        message = "Ouvrir un onglet : rien ne s'est passé dans le temps prévu."
        raise EngineError(message)

    def navigate(self, tab: Tab, url: str, timeout_s: float) -> str:
        """Open an address and wait until a document answers; Chrome's error, '' where none."""
        try:
            answer = self.socket.ask("Page.navigate", {"url": url}, tab.wire, timeout_s)
        except BrowserLostError:
            raise
        except EngineError as error:
            return str(error)
        return str(answer.get("errorText", ""))

    def close(self, tab: Tab) -> None:
        """Close a tab and wait until it has gone."""
        with suppress(EngineError, TimeoutError):
            self.socket.ask("Target.closeTarget", {"targetId": tab.target})
        with self.changed:
            self.changed.wait_for(lambda: tab not in self.opened, OPENING_S)

    def log(self) -> NetworkLog:
        """The network log, with all that was heard so far."""
        with suppress(Empty):
            while True:
                self.network.feed(*self.heard.get_nowait())
        return self.network

    def _tab(self, wire: str) -> Tab | None:
        return next((tab for tab in self.opened if tab.wire == wire), None)

    def _by_target(self, target: str) -> Tab | None:
        return next((tab for tab in self.opened if tab.target == target), None)

    def _attached(self, params: Mapping[str, Any]) -> None:
        wire, info = params["sessionId"], params["targetInfo"]
        if info["type"] == "page" and info.get("browserContextId") == self.context:
            tab = Tab(target=info["targetId"], wire=wire, index=self.count)
            self._follow(tab)
            with self.changed:
                self.count += 1
                self.opened.append(tab)
                self.changed.notify_all()

    def _follow(self, tab: Tab) -> None:
        self.socket.post("Page.enable", {}, tab.wire)
        self.socket.post("Network.enable", {}, tab.wire)
        self.socket.post("Fetch.enable", DOCUMENTS, tab.wire)
        for method, params in emulation(self.conditions.scenario, self.user_agent):
            self.socket.post(method, params, tab.wire)

    def _left(self, wire: str) -> None:
        with self.changed:
            self.opened = [tab for tab in self.opened if tab.wire != wire]
            self.changed.notify_all()

    def _gate(self, tab: Tab, event: Mapping[str, Any]) -> None:
        """Let a document through, or stop it before it is asked for."""
        url = event["request"]["url"]
        inner = event.get("frameId") != tab.target
        request = {"requestId": event["requestId"]}
        if not (reason := self.conditions.admis(url, inner)):
            self.socket.post("Fetch.continueRequest", request, tab.wire)
            return
        self.events.refuse(url, reason)
        fault = {"errorReason": "BlockedByClient" if inner else "Aborted"}
        self.socket.post("Fetch.failRequest", request | fault, tab.wire)

    def _dismiss(self, wire: str, event: Mapping[str, Any]) -> None:
        kind = event["type"]
        self.events.dialog(kind, event["message"])
        self.socket.post(
            "Page.handleJavaScriptDialog", {"accept": kind in ("alert", "beforeunload")}, wire
        )
