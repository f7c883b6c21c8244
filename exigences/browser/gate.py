"""What passes the gate of a page or a worker before it leaves, and what shuts it."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from exigences.browser.emulation import Command
from exigences.browser.engine import Conditions, Detour, Rule, SessionEvents
from exigences.browser.scripts import read_script
from exigences.model.parcours.trafic import Origine

LAST_WORD = "https://exigences.invalid/"
"""Where a page that is left speaks last; the gate stops it, and all that went before was seen."""
CLOSING_WORD = f"{LAST_WORD}fermer"
"""Where a page goes that closes its window."""
HELD = "exigences.held"
"""Our own event: what is heard after it did not leave."""
SHOWN = "exigences.shown"
"""Our own event: the page that a window was found to show."""
SCRIPTED = ("Document", "Ping", "Fetch", "XHR")
"""What can carry something that Chrome does not give otherwise, or that outlives its page."""


def _at_the_gate(*kinds: str) -> Command:
    patterns = [{"resourceType": kind, "requestStage": "Request"} for kind in kinds]
    return "Fetch.enable", {"patterns": patterns}


EVERYTHING: Command = (
    "Fetch.enable",
    {"patterns": [{"urlPattern": "*", "requestStage": "Request"}]},
)
"""Images, styles and fonts stop at the gate too."""
HOLD: tuple[Command, ...] = (
    EVERYTHING,
    (
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
    ),
)
"""Requests stop at the gate; offline cuts the sockets, which do not pass it."""
INNER_WORKERS: Command = (
    "Target.setAutoAttach",
    {
        "autoAttach": True,
        "waitForDebuggerOnStart": True,
        "flatten": True,
        "filter": [
            {"type": "worker", "exclude": False},
            {"type": "worklet", "exclude": False},
            {"type": "service_worker", "exclude": False},
            {"exclude": True},
        ],
    },
)
"""Chrome holds a service worker back before its script is asked for only by its page."""


EMPTY: Mapping[str, Any] = {
    "responseCode": 200,
    "responseHeaders": [{"name": "Content-Type", "value": "text/html"}],
    "body": "",
}
"""An empty page, given in place of one that is not to leave, or not yet."""
USUAL = _at_the_gate(*SCRIPTED)
"""What stops at the gate as long as pages load."""


def watch(*, everything: bool) -> Iterator[Command]:
    """What makes a page or a worker tell what it asks for; `everything` with what it carries."""
    yield "Network.enable", {}
    if not everything:
        yield _at_the_gate("Document")
        return
    yield USUAL
    yield "Performance.enable", {}
    yield INNER_WORKERS


def close_later() -> Command:
    """What makes a page leave its window before it closes it."""
    source = f"({read_script('close_later.js')})({json.dumps(CLOSING_WORD)})"
    script = {"source": source, "runImmediately": True}
    return "Page.addScriptToEvaluateOnNewDocument", script


def answers(event: Mapping[str, Any]) -> bool:
    """Whether a request at the gate has left already, and comes back with its answer."""
    return "responseStatusCode" in event or "responseErrorReason" in event


def outlives(event: Mapping[str, Any]) -> bool:
    """Whether a request outlives its page: Chrome says nothing more of it than at the gate."""
    return "networkId" not in event


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab: its target, which names its window and its main frame, and our session on it."""

    target: str
    wire: str


class Post(Protocol):
    """Sends a command to a page or a worker, and waits for nothing."""

    def __call__(self, method: str, params: Mapping[str, Any], session: str = "") -> None:
        """Send it."""


@dataclass(slots=True, kw_only=True)
class Gate:
    """Where every request of one session stops, to be let through or not."""

    post: Post
    conditions: Conditions
    events: SessionEvents
    tell: Callable[[tuple[str, Mapping[str, Any], Origine]], None]
    """Tells the log what came to the gate, and what became of it."""
    changed: threading.Condition
    drop: Callable[[Tab], bool]
    """Closes a tab that was opened for nothing; whether it did."""
    farewell: Callable[[Tab], None] = lambda _: None
    """Leaves and closes the tab of a page that asks for it."""
    held: bool = False
    """Whether nothing may leave any more."""
    stand_in: Callable[[Mapping[str, Any]], Mapping[str, Any] | None] = lambda _: None
    """What is answered to a page in place of its service, where that came already."""
    early: Callable[[str], bool] = lambda _: False
    """Whether the document of a window comes before its settings, and an empty page first."""
    whole: bool = False
    """Whether everything stops at the gate, images too."""
    keep: Rule | None = None
    """What a gesture must not send meanwhile."""
    kept: int = 0
    """How many requests were held back for it."""
    entered: set[str] = field(default_factory=set)
    """Targets that a document was let into."""
    judged: int = 0
    """How many requests came to the gate."""
    parted: set[str] = field(default_factory=set)
    """The last words of the pages that were left."""

    def judge(self, wire: str, origin: Origine, tab: Tab | None, event: Mapping[str, Any]) -> None:
        """Say whether a request may leave, aside where the network has to be asked first.

        `tab` is None for a worker. Nothing here may wait for an answer of the browser.
        """
        self.judged += 1
        url = event["request"]["url"]
        if url.startswith(LAST_WORD):
            self._hear_out(wire, url, event)
            if url == CLOSING_WORD and tab is not None:
                self.farewell(tab)
        elif answers(event):
            self._pass(wire, origin, event, stopped=False)
        elif event["resourceType"] != "Document":
            self._pass(wire, origin, event, stopped=self.held or self._keeps(event))
        elif tab is None:  # of a tab that has gone: nobody could look at it
            self._pass(wire, origin, event, stopped=True)
        elif self.conditions.lent(url, event.get("frameId") != tab.target):
            threading.Thread(target=self._admit, args=(tab, event), daemon=True).start()
        else:
            self._admit(tab, event)

    def _keeps(self, event: Mapping[str, Any]) -> bool:
        asked = event["request"]
        kept = self.keep is not None and self.keep(
            asked["method"], asked["url"], event["resourceType"]
        )
        self.kept += kept
        return kept

    def _hear_out(self, wire: str, url: str, event: Mapping[str, Any]) -> None:
        fault = {"requestId": event["requestId"], "errorReason": "Aborted"}
        self.post("Fetch.failRequest", fault, wire)
        with self.changed:
            self.parted.add(url)
            self.changed.notify_all()

    def _pass(
        self,
        wire: str,
        origin: Origine,
        event: Mapping[str, Any],
        *,
        stopped: bool,
        fault: str = "BlockedByClient",
    ) -> None:
        """Let a request go, or end it with an error, and tell the log."""
        self.tell(("Fetch.requestPaused", {**event, "bloquee": stopped}, origin))
        request = {"requestId": event["requestId"]}
        if stopped:
            self.post("Fetch.failRequest", request | {"errorReason": fault}, wire)
        else:
            heard_back = {"interceptResponse": True} if outlives(event) else {}
            self.post("Fetch.continueRequest", request | heard_back, wire)

    def _admit(self, tab: Tab, event: Mapping[str, Any]) -> None:
        """Let a document go where its address may be entered."""
        url, inner = event["request"]["url"], event.get("frameId") != tab.target
        reason = self.conditions.admis(url, inner)
        stopped = bool(reason) or self.held or self._keeps(event)
        if not stopped:
            self.entered.add(tab.target)
        fault = "BlockedByClient" if inner else "Aborted"
        if not stopped and not inner and (had := self._instead(tab, event)):
            told = {**event, "bloquee": False, "rendue": True}
            self.tell(("Fetch.requestPaused", told, Origine.PAGE))
            self.post("Fetch.fulfillRequest", had, tab.wire)
            return
        self._pass(tab.wire, Origine.PAGE, event, stopped=stopped, fault=fault)
        if reason:
            useless = tab.target not in self.entered and self.drop(tab)
            if not inner:
                self.events.detours.append(Detour(url=url, raison=reason, onglet=useless))
            self.events.refuse(url, reason)

    def _instead(self, tab: Tab, event: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What is answered in place of the service; None where it answers itself."""
        if self.early(tab.wire):
            return {"requestId": event["requestId"], **EMPTY}
        return self.stand_in(event)

    def expel(self, tab: Tab, url: str) -> bool:
        """Close a tab that shows what did not pass here, where that may not be entered."""
        shown = url.startswith(("http:", "https:")) and tab.target not in self.entered
        if shown and (reason := self.conditions.admis(url, False)):
            closed = self.drop(tab)
            detour = Detour(url=url, raison=reason, onglet=closed, demandee=True)
            self.events.detours.append(detour)
            self.events.refuse(url, f"une fenêtre l'a demandé avant d'être refermée ; {reason}")
            return True
        return False
