"""Follows the tabs of one person over a browser's wire: what they load and are refused."""

import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from exigences.browser.cdp import window_known
from exigences.browser.emulation import Command, slow_line
from exigences.browser.engine import (
    BrowserLostError,
    Conditions,
    ContextLostError,
    EngineError,
    PageUnreachableError,
    SessionEvents,
)
from exigences.browser.gate import (
    EVERYTHING,
    HELD,
    HOLD,
    SHOWN,
    USUAL,
    Gate,
    Tab,
    close_later,
    watch,
)
from exigences.browser.network import NetworkLog
from exigences.browser.reasons import STORM
from exigences.browser.silence import silence_of
from exigences.browser.unscripted import Unscripted
from exigences.browser.wire import CLOSED, CRASH, END, CdpSocket, LateAnswerError, in_time
from exigences.browser.worlds import TOLD, Worlds
from exigences.model.parcours.trafic import Origine

NETWORK_EVENTS = frozenset(
    {
        "Network.requestWillBeSent",
        "Network.requestWillBeSentExtraInfo",
        "Network.requestServedFromCache",
        "Network.responseReceived",
        "Network.loadingFinished",
        "Network.loadingFailed",
        "Network.webSocketCreated",
        "Network.webSocketWillSendHandshakeRequest",
        "Network.webSocketHandshakeResponseReceived",
        "Network.webSocketFrameError",
        "Network.webSocketFrameSent",
        "Network.webTransportCreated",
        "Page.frameAttached",
        "Page.frameNavigated",
    }
)
WORKERS = {
    "worker": Origine.OUVRIER,
    "worklet": Origine.OUVRIER,
    "shared_worker": Origine.OUVRIER_PARTAGE,
    "service_worker": Origine.OUVRIER_DE_SERVICE,
}
INNER = ("worker", "worklet")
"""Workers of one page, which only it tells of."""
MAX_TABS = 20
"""Tabs of one person beyond which a page is opening them without end."""
OPENING_S = 15
CLOSING_S = 3
AGAIN_S = 0.25
"""How long a tab is given to close before it is told again."""
GLANCE_S = 1
PEERS = "RTCPeerConnections"
"""How Chrome counts the direct connections of a page."""
STUCK_S = 20
"""Least time that a page has to answer a command, in seconds."""


@dataclass(slots=True, kw_only=True)
class Tabs:
    """The tabs of one browser context, taken in before their first request."""

    socket: CdpSocket
    context: str
    conditions: Conditions
    commands: tuple[Command, ...]
    """What is said to each tab before it loads anything."""
    watched: bool = False
    """Whether workers are followed, and what scripts ask for passes the gate."""
    sessions: dict[str, Origine] = field(default_factory=dict)
    """All that is followed, until it is no more: a tab that has gone may still send."""
    partings: list[threading.Thread] = field(default_factory=list)
    """What leaves the windows that pages close."""
    left: bool = False
    """Whether every page was left, at the end."""
    events: SessionEvents = field(default_factory=SessionEvents)
    network: NetworkLog = field(init=False)
    unscripted: Unscripted | None = field(init=False)
    """Who turns scripts off, for a person who has none."""
    gate: Gate = field(init=False)
    opened: list[Tab] = field(default_factory=list)
    storm: bool = False
    """Whether windows are opened without end."""
    worlds: Worlds = field(default_factory=Worlds)
    ranks: dict[str, int] = field(default_factory=dict)
    """Rank of each tab that was current, in the order of becoming so."""
    looked: set[str] = field(default_factory=set)
    """Tabs that were asked what they show."""
    heard: SimpleQueue[tuple[str, Mapping[str, Any], Origine]] = field(default_factory=SimpleQueue)
    """Network events, fed to the log by the thread that reads it."""
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        self.network = NetworkLog(watched=self.watched)
        scripts = self.conditions.scenario.javascript
        self.unscripted = None if scripts else Unscripted(self.socket)
        self.gate = Gate(
            post=self.socket.post,
            conditions=self.conditions,
            events=self.events,
            tell=self.heard.put,
            changed=self.changed,
            drop=self._drop,
            early=self.unscripted.early if self.unscripted else lambda _: False,
        )

    def current(self) -> Tab:
        """The tab that opened last; BrowserLostError where none is left."""
        with self.changed:
            if self.socket.lost or not self.opened:
                raise self.socket.loss()
            tab = self.opened[-1]
        self.ranks.setdefault(tab.target, len(self.ranks))
        return tab

    def send(self, method: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send a command to the current tab; EngineError says why the page never answers it."""
        if self.storm:
            raise EngineError(STORM)
        tab = self.current()
        limit = max(2 * self.conditions.timeout_ms / 1000, STUCK_S)
        try:
            return self.socket.ask(method, params, tab.wire, limit)
        except BrowserLostError as error:
            raise self.fault(tab.target) from error
        except LateAnswerError as error:
            if late := self.given_up(tab, limit):
                raise PageUnreachableError(late) from error
            raise silence_of(self.socket, tab.wire, error.answer, method) from error

    def given_up(self, tab: Tab, limit_s: float) -> str:
        """Stop waiting for the document that a tab asked for: what to say of it, '' where none.

        Until it answers, the page that is still there answers nothing either.
        """
        if url := self.log().unanswered(tab.target):
            self.stop(tab)
            return f"{url} n'a pas fini de répondre en {limit_s:g} s."
        return ""

    def rank(self, tab: Tab) -> int:
        """How many tabs were current before this one was."""
        return self.ranks[tab.target]

    def listen(self, wire: str, method: str, params: Mapping[str, Any]) -> bool:
        """Take an event, on the thread of the socket: nothing here may wait for an answer.

        Whether it is a target that is never to wake.
        """
        self._without_scripts(wire, method, params)
        match method:
            case "Target.attachedToTarget":
                return self._attached(wire, params)
            case _ if method == CLOSED:
                self.sessions.pop(params["sessionId"], None)
                self._left(params["sessionId"])
            case _ if method == TOLD:
                self.worlds.tell(params)
            case _ if method == CRASH:
                self._left(wire)
            case _ if method == END:
                with self.changed:
                    self.changed.notify_all()
            case "Fetch.requestPaused" if origin := self.sessions.get(wire):
                self.gate.judge(wire, origin, self._tab(wire), params)
            case "Page.javascriptDialogOpening" if self._tab(wire):
                self._dismiss(wire, params)
            case "Page.fileChooserOpened":
                self._opened_files(int(params.get("backendNodeId", 0)))
            case _ if method in NETWORK_EVENTS and (origin := self.sessions.get(wire)):
                self.heard.put((method, params, origin))
            case _:
                pass
        return False

    def _without_scripts(self, wire: str, method: str, params: Mapping[str, Any]) -> None:
        if self.unscripted is not None:
            self.unscripted.hear(wire, method, params)

    def open(self) -> Tab:
        """Open an empty tab and wait until it is followed."""
        blank = {"url": "about:blank", "browserContextId": self.context}
        with in_time("Ouvrir un onglet"):
            return self.awaited(self.socket.ask("Target.createTarget", blank)["targetId"])

    def join(self, target: str) -> Tab:
        """Follow a tab that is there already."""
        with in_time("Ouvrir un onglet"):
            self.socket.ask("Target.attachToTarget", {"targetId": target, "flatten": True})
            return self.awaited(target)

    def awaited(self, target: str) -> Tab:
        """The tab of this target, once it is followed and its settings are answered."""
        with self.changed:
            self.changed.wait_for(
                lambda: self.socket.lost or self._by_target(target) is not None, OPENING_S
            )
            found = self._by_target(target)
        if self.socket.lost:
            raise self.socket.loss()
        if found is None:
            raise TimeoutError
        self.socket.ask("Page.getFrameTree", {}, found.wire, OPENING_S)
        return found

    def navigate(self, tab: Tab, url: str, timeout_s: float) -> str:
        """Open an address and wait until a document answers; Chrome's error, '' where none."""
        try:
            answer = self.socket.ask("Page.navigate", {"url": url}, tab.wire, timeout_s)
        except BrowserLostError:
            raise
        except EngineError as error:
            return error.brut or str(error)
        return str(answer.get("errorText", ""))

    def fault(self, target: str) -> EngineError:
        """What it means that a tab has gone: another is current now, or the browser is lost."""

        def gone() -> bool:
            return self.socket.lost or self._by_target(target) is None

        with self.changed:
            if not self.changed.wait_for(gone, CLOSING_S) or self.socket.lost or not self.opened:
                return self.socket.loss()
        return ContextLostError("L'onglet s'est fermé.")

    def stop(self, tab: Tab) -> None:
        """Give up what a tab is loading, before anything else is loaded in it."""
        with suppress(EngineError, TimeoutError):
            self.socket.ask("Page.stopLoading", {}, tab.wire, CLOSING_S)

    def close(self, tab: Tab) -> None:
        """Close a tab and wait until it has gone; one that was changing page may not have heard."""
        limit, gone = time.monotonic() + OPENING_S, False
        while not gone and time.monotonic() < limit:
            with suppress(EngineError, TimeoutError):
                self.socket.ask("Target.closeTarget", {"targetId": tab.target}, "", CLOSING_S)
            with self.changed:
                gone = self.changed.wait_for(
                    lambda: self.socket.lost or tab not in self.opened, AGAIN_S
                )

    def hold(self) -> None:
        """Let nothing more leave; what is opened later is held too."""
        self.gate.held = True
        self._order(HOLD)
        self.heard.put((HELD, {}, Origine.PAGE))

    def stop_all(self, *, on: bool) -> None:
        """Have everything stop at the gate, images too, or what usually does."""
        self.gate.whole = on
        self._order((EVERYTHING if on else USUAL,))

    def _order(self, commands: Iterable[Command]) -> None:
        """Say commands to every page and worker, and wait until each has heard them."""
        for wire in tuple(self.sessions):
            for method, params in commands:
                with suppress(EngineError, TimeoutError):
                    self.socket.ask(method, params, wire, CLOSING_S)

    def peers(self, tab: Tab) -> None:
        """Ask a tab how many direct connections (WebRTC) its page has."""
        with suppress(EngineError, TimeoutError):
            metrics = self.socket.ask("Performance.getMetrics", {}, tab.wire, GLANCE_S)["metrics"]
            count = next((int(m["value"]) for m in metrics if m["name"] == PEERS), 0)
            tree = self.socket.ask("Page.getFrameTree", {}, tab.wire, GLANCE_S) if count else None
            url = tree["frameTree"]["frame"]["url"] if tree else ""
            self.network.channels.count_peers(tab.target, url, count)

    def look(self, tab: Tab) -> None:
        """Ask a tab once what it shows: under a storm, what it asked for at first is not told."""
        if tab.target in self.looked:
            return
        with suppress(EngineError, TimeoutError):
            tree = self.socket.ask("Page.getFrameTree", {}, tab.wire, GLANCE_S)["frameTree"]
            self.heard.put((SHOWN, tree, Origine.PAGE))
            self.looked.add(tab.target)

    def expel(self) -> None:
        """Close the tabs that a page led where nothing may go, before their wire was heard."""
        for tab in tuple(self.opened):
            if tab.target not in self.gate.entered:
                with suppress(EngineError, TimeoutError):
                    tree = self.socket.ask("Page.getFrameTree", {}, tab.wire, GLANCE_S)["frameTree"]
                    if self.gate.expel(tab, tree["frame"]["url"]):
                        self.heard.put((SHOWN, tree, Origine.PAGE))

    def log(self) -> NetworkLog:
        """The network log, with all that was heard so far."""
        with suppress(Empty):
            while True:
                self.network.feed(*self.heard.get_nowait())
        return self.network

    def busy(self) -> bool:
        """Whether something that the current page depends on is on its way."""
        returning = self.unscripted is not None and self.unscripted.returning(self.current().wire)
        return returning or self.log().busy()

    def _tab(self, wire: str) -> Tab | None:
        return next((tab for tab in self.opened if tab.wire == wire), None)

    def _by_target(self, target: str) -> Tab | None:
        return next((tab for tab in self.opened if tab.target == target), None)

    def _attached(self, parent: str, params: Mapping[str, Any]) -> bool:
        wire, info = params["sessionId"], params["targetInfo"]
        if info.get("browserContextId") != self.context:
            return False
        if parent and info["type"] not in INNER:
            return False  # a second session on what the whole browser follows already
        if info["type"] == "page":
            tab = Tab(target=info["targetId"], wire=wire)
            if self.storm or len(self.opened) >= MAX_TABS:
                # What waits at the gate of a tab leaves when it closes: it is never woken.
                self.storm = True
                self.socket.post("Target.closeTarget", {"targetId": tab.target})
                return True
            self.sessions[wire] = Origine.PAGE
            self._follow(wire)
            own = (close_later(),) if self.watched else ()
            self._say(wire, (("Page.enable", {}), window_known(), *own, *self.commands))
            if self.unscripted is not None:
                self.unscripted.begin(wire)
            with self.changed:
                self.opened.append(tab)
                self.changed.notify_all()
        elif self.watched and info["type"] in WORKERS:
            self.sessions[wire] = WORKERS[info["type"]]
            self._follow(wire)
            self._say(wire, slow_line(self.conditions.scenario.reseau))
        return False

    def _follow(self, wire: str) -> None:
        """Hear what a page or a worker asks for; stop it where it must be."""
        self._say(wire, watch(everything=self.watched))
        self._say(wire, (EVERYTHING,) if self.gate.whole else ())
        self._say(wire, HOLD if self.gate.held else ())

    def _say(self, wire: str, commands: Iterable[Command]) -> None:
        for method, params in commands:
            self.socket.post(method, params, wire)

    def _left(self, wire: str) -> None:
        with self.changed:
            self.opened = [tab for tab in self.opened if tab.wire != wire]
            self.changed.notify_all()

    def let_go(self, tab: Tab) -> bool:
        """Have another tab be current than this one, unless it is the only one."""
        if len(self.opened) < 2 or tab not in self.opened:
            return False
        self._left(tab.wire)
        return True

    def _drop(self, tab: Tab) -> bool:
        """Close a tab that was opened for nothing, unless it is the only one."""
        dropped = self.let_go(tab)
        if dropped:
            self.socket.post("Target.closeTarget", {"targetId": tab.target})
        return dropped

    def _opened_files(self, field: int) -> None:
        with self.changed:
            self.events.choosers.append(field)
            self.changed.notify_all()

    def _dismiss(self, wire: str, event: Mapping[str, Any]) -> None:
        kind = event["type"]
        self.events.dialog(kind, event["message"])
        self.socket.post(
            "Page.handleJavaScriptDialog", {"accept": kind in ("alert", "beforeunload")}, wire
        )
