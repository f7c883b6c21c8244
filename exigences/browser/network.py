"""Builds the log of requests from Chrome's own network events, the same for every engine."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.channels import Channels
from exigences.browser.departures import Departures
from exigences.browser.documents import Documents
from exigences.browser.engine import Depart
from exigences.browser.events import (
    UNREAD_BODY,
    UNSEEN,
    address_of,
    content_of,
    kept_at_home,
    origin_of,
)
from exigences.browser.gate import LAST_WORD, SHOWN, answers
from exigences.browser.hops import Hop, Hops
from exigences.model.parcours.trafic import Origine, Requete

WAITED_TYPES = frozenset({"Document", "XHR", "Fetch", "Script", "Stylesheet"})
PARTS = frozenset({"Script", "Stylesheet"})
GATED = frozenset({"Document", "XHR", "Fetch", "EventSource", "Ping"})
"""What passes the gate, in the words of the domain Network."""
LONG_POLL_S = 5
"""A request of a script that lasts longer is a channel kept open: it is not waited for."""
PART_S = 60
"""How long what a page is made of, its scripts and styles, is waited for on a slow line."""
BODY_S = 3
HEAD_S = 1
"""How long the content, then the headers, of what has just left are waited for, in seconds."""
NOWHERE = ("data:", "blob:", LAST_WORD)
"""Where nothing is asked of anyone."""
OFFLINE = "net::ERR_INTERNET_DISCONNECTED"


@dataclass(slots=True)
class NetworkLog:
    """The requests of one session, fed with events of the domains Network and Fetch."""

    clock: Callable[[], float] = time.monotonic
    watched: bool = False
    """Whether what scripts ask for passes the gate."""
    departures: Departures = field(default_factory=Departures)
    hops: Hops = field(init=False)
    documents: Documents = field(default_factory=Documents)
    parents: dict[str, str] = field(default_factory=dict)
    """The frame around each inner frame."""
    channels: Channels = field(init=False)

    def __post_init__(self) -> None:
        self.hops = Hops(self.departures, self.clock)
        self.channels = Channels(self.departures)

    def feed(self, method: str, params: Mapping[str, Any], origine: Origine = Origine.PAGE) -> None:
        """Take one event of a page or of a worker; unknown ones are left."""
        match method:
            case "Network.requestWillBeSent":
                self._sent(params, origine)
            case "Network.requestWillBeSentExtraInfo":
                self.hops.head(params["requestId"], params["headers"])
            case "Network.requestServedFromCache":
                self.hops.cached(params["requestId"])
            case "Network.responseReceived":
                self._response(params)
            case "Network.loadingFinished":
                self._finish(params["requestId"], params, octets=params["encodedDataLength"])
            case "Network.loadingFailed":
                self._failed(params)
            case "Fetch.requestPaused":
                self._paused(params, origine)
            case "Page.frameAttached" | "Page.frameNavigated":
                self._moved(params)
            case _ if method == SHOWN:
                self._untold(params["frame"])
            case _:
                self.channels.feed(method, params)

    # What is asked of the log -----------------------------------------------------------------

    def busy(self) -> bool:
        """Whether a request that a page depends on is on its way."""
        return any(self._awaited(hop) for hop in self.hops if hop.told)

    def incomplete(self) -> bool:
        """Whether the content of something that has just left is still to come."""
        if not self.watched:
            return False
        now, new = self.clock(), [h for h in self.hops if h.numero >= self.departures.given]
        headless = (h for hops in self.hops.headless.values() for h in hops if self._heads(h))
        return any(self._unknown(hop) and now - hop.vu < BODY_S for hop in new) or any(
            now - hop.vu < HEAD_S for hop in headless
        )

    def beacons(self) -> bool:
        """Whether something that no page waits for is on its way."""
        return any(hop.lone for hop in self.hops)

    def drain(self) -> tuple[Depart, ...]:
        """What left since the last call."""
        self.hops.headless.clear()
        return self.departures.drain()

    def answered(self, depart: Depart) -> Requete:
        """What is known by now of a request that was given."""
        return self.departures.requests[depart.numero]

    def _awaited(self, hop: Hop) -> bool:
        kind, age = self.hops.known(hop).type, self.clock() - hop.vu
        limit = PART_S if kind in PARTS else LONG_POLL_S
        return kind in WAITED_TYPES and not hop.quitte and (kind == "Document" or age < limit)

    def unanswered(self, frame: str) -> str:
        """Address of the document that a frame asked for and nothing answered yet, or ''."""
        asked = (self.hops.known(h) for h in self.hops if h.cadre == frame)
        return next((r.url for r in asked if r.type == "Document" and r.statut is None), "")

    # What pages do ----------------------------------------------------------------------------

    def _moved(self, params: Mapping[str, Any]) -> None:
        """A frame came, or has another document."""
        if "parentFrameId" in params:
            self.parents[params["frameId"]] = params["parentFrameId"]
        elif "parentId" not in params["frame"]:
            self._left(params["frame"]["id"], params["frame"]["loaderId"])
            self._untold(params["frame"])

    def _untold(self, frame: Mapping[str, Any]) -> None:
        """List the document of a page that Chrome asked for before it told anything of it."""
        known = self.documents.methods
        if not self.watched or frame["loaderId"] in known or not frame["url"].startswith("http"):
            return
        known[frame["loaderId"]] = "GET"
        found = Requete(methode="GET", url=frame["url"], type="Document", illisible=UNSEEN)
        self.departures.add(found)

    def _left(self, page: str, loader: str) -> None:
        """Wait no more for what a page lacked, once another is in its place.

        Chrome may never say how it ended. The document that comes next may have been asked for
        already: it is waited for, unless it is what stood for this one.
        """
        self.documents.arrived(page)
        for hop in self.hops:
            document = self.hops.known(hop).type == "Document"
            next_ = hop.cadre == page and document and not hop.home
            if hop.chargeur != loader and self._page_of(hop.cadre) == page and not next_:
                hop.quitte = True

    def _page_of(self, frame: str) -> str:
        """The main frame of the page that a frame is in."""
        while frame in self.parents:
            frame = self.parents[frame]
        return frame

    # What leaves ------------------------------------------------------------------------------

    def _sent(self, params: Mapping[str, Any], origine: Origine) -> None:
        key, request = params["requestId"], params["request"]
        if redirect := params.get("redirectResponse"):
            self.hops.update(key, statut=redirect.get("status"), adresse=address_of(redirect))
            self._finish(key, params, octets=redirect.get("encodedDataLength", 0))
        if request["url"].startswith(NOWHERE):
            return
        kind = params.get("type", "Other")
        if kind == "Document":
            self.documents.asked(params.get("loaderId", ""), request)
        hop = self._hop(key, request, origine, lambda hop: not hop.told)
        hop.told, hop.debut = True, params["timestamp"]
        hop.cadre, hop.chargeur = params.get("frameId", ""), params.get("loaderId", "")
        self.departures.update(hop.numero, type=kind, origine=origin_of(kind, origine))
        self._body(hop, request)

    def _paused(self, params: Mapping[str, Any], origine: Origine) -> None:
        """A request at the gate: Chrome says nothing more of those that outlive their page."""
        request, lone = params["request"], "networkId" not in params
        if answers(params):
            self._answer(params)
            return
        key = self.hops.at_the_gate(params)
        kind = params.get("resourceType", "Other")
        beacon = Origine.BALISE if lone and origine is Origine.PAGE else origin_of(kind, origine)
        hop = self._hop(key, request, beacon, lambda hop: not hop.gated, kind)
        hop.gated, hop.lone, hop.home = True, lone, params.get("rendue", False)
        self._body(hop, request)
        hop.body = True
        if hop.home:
            self.departures.update(hop.numero, restee=True)
        if params["bloquee"]:
            self.departures.update(hop.numero, bloquee=True)
            if lone:
                self.hops.outlived(params["requestId"])

    def _hop(
        self,
        key: str,
        request: Mapping[str, Any],
        origine: Origine,
        fits: Callable[[Hop], bool],
        kind: str = "Other",
    ) -> Hop:
        """The hop that both domains tell of, made by the first of them."""
        if hop := self.hops.told(key, request["url"], fits):
            return hop
        found = Requete(
            methode=request["method"],
            url=request["url"],
            type=kind,
            corps=bool(request.get("hasPostData")),
            bloquee=self.channels.held,  # what is asked once all is held never leaves
            origine=origine,
        )
        return self.hops.made(key, found, request)

    def _body(self, hop: Hop, request: Mapping[str, Any]) -> None:
        """Keep what a request carries, as far as Chrome gives it."""
        if hop.body:
            return
        content, whole = content_of(request)
        if content:
            self.departures.fill(hop.numero, content)
        hop.body = bool(content) and whole
        self.departures.update(hop.numero, illisible="" if hop.body else UNREAD_BODY)

    def _unknown(self, hop: Hop) -> bool:
        """Whether what a request carries, or what the gate does of it, is still to be told."""
        gated = self.hops.known(hop).type in GATED
        return not hop.body or (gated and not hop.gated)

    def _heads(self, hop: Hop) -> bool:
        """Whether the headers of a request are sure to be told: it left from a page."""
        known = self.hops.known(hop)
        page = known.origine is Origine.PAGE and known.type in WAITED_TYPES
        return page and hop.told and hop.gated and known.partie and not hop.cached

    # What comes back --------------------------------------------------------------------------

    def _response(self, params: Mapping[str, Any]) -> None:
        response, key = params["response"], params["requestId"]
        if params.get("type") == "Document":
            self.documents.answered(params)
        if response.get("fromDiskCache") or response.get("fromPrefetchCache"):
            self.hops.cached(key)
        size = int(response.get("encodedDataLength", 0))
        here = address_of(response)
        self.hops.update(key, statut=response["status"], octets=size, adresse=here, bloquee=False)

    def _answer(self, params: Mapping[str, Any]) -> None:
        """What came of a request that outlived its page."""
        for hop in self.hops.outlived(params["requestId"]):
            self.departures.update(
                hop.numero,
                statut=params.get("responseStatusCode"),
                erreur=params.get("responseErrorReason", ""),
            )

    def _failed(self, params: Mapping[str, Any]) -> None:
        error = params.get("errorText", "")
        self._finish(params["requestId"], params, erreur=error, home=kept_at_home(params))

    def _finish(
        self,
        key: str,
        params: Mapping[str, Any],
        *,
        octets: float = 0,
        erreur: str = "",
        home: bool = False,
    ) -> None:
        hop = self.hops.ended(key)
        if hop is None:
            return
        known = self.hops.known(hop)
        stopped = known.bloquee and hop.gated
        size = int(octets) or known.octets
        cached = (hop.cached and not int(octets)) or (not erreur and self.hops.shared(hop, size))
        kept = not stopped and (home or hop.home or cached)
        self.departures.update(
            hop.numero,
            duree_ms=round((params["timestamp"] - hop.debut) * 1000, 1),
            erreur=erreur,
            octets=size,
            restee=kept,
            bloquee=(known.bloquee and not kept) or erreur == OFFLINE,
        )
        if known.type == "Document":
            self.documents.failed(known.url, erreur)
