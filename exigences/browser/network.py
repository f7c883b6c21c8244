"""Builds the log of requests from Chrome's own network events, the same for every engine."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from exigences.browser.engine import Depart
from exigences.model.hotes import canonical
from exigences.model.trafic import Requete

WAITED_TYPES = frozenset({"Document", "XHR", "Fetch", "Script", "Stylesheet"})
LONG_POLL_S = 5
"""A request of a script that lasts longer is a channel kept open: it is not waited for."""


@dataclass(slots=True)
class _Pending:
    """A request on its way."""

    numero: int
    debut: float
    vu: float
    cadre: str = ""
    chargeur: str = ""
    quitte: bool = False
    """Whether the page that asked for it has been left."""


@dataclass(slots=True)
class NetworkLog:
    """The requests of one session, fed with events of the domain Network."""

    clock: Callable[[], float] = time.monotonic
    requests: list[Requete] = field(default_factory=list)
    """All that left, in order, with what is known of the answers."""
    bodies: dict[int, tuple[bytes, ...]] = field(default_factory=dict)
    """What left with those that were not given yet."""
    given: int = 0
    """How many were given."""
    pending: dict[str, _Pending] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    """HTTP status of each document, by loader."""
    methods: dict[str, str] = field(default_factory=dict)
    """HTTP method by which each document was asked for, by loader."""
    faults: dict[str, str] = field(default_factory=dict)
    """Chrome's error for each document that did not come, by address."""
    parents: dict[str, str] = field(default_factory=dict)
    """The frame around each inner frame."""

    def feed(self, method: str, params: Mapping[str, Any]) -> None:
        """Take one event; unknown ones are left."""
        match method:
            case "Network.requestWillBeSent":
                self._sent(params)
            case "Network.responseReceived":
                self._response(params)
            case "Network.loadingFinished":
                self._finish(params["requestId"], params, octets=params["encodedDataLength"])
            case "Network.loadingFailed":
                self._finish(params["requestId"], params, erreur=params.get("errorText", ""))
            case "Page.frameAttached":
                self.parents[params["frameId"]] = params["parentFrameId"]
            case "Page.frameNavigated" if "parentId" not in params["frame"]:
                self._left(params["frame"]["id"], params["frame"]["loaderId"])
            case _:
                pass

    def busy(self) -> bool:
        """Whether a request that a page depends on is on its way."""
        return any(self._awaited(request) for request in self.pending.values())

    def drain(self) -> tuple[Depart, ...]:
        """What left since the last call."""
        first, self.given = self.given, len(self.requests)
        return tuple(
            Depart(numero=n, requete=self.requests[n], contenu=self.bodies.pop(n, ()))
            for n in range(first, self.given)
        )

    def answered(self, depart: Depart) -> Requete:
        """What is known by now of a request that was given."""
        return self.requests[depart.numero]

    def unanswered(self, frame: str) -> str:
        """Address of the document that a frame asked for and nothing answered yet, or ''."""
        asked = (self.requests[p.numero] for p in self.pending.values() if p.cadre == frame)
        return next((r.url for r in asked if r.type == "Document" and r.statut is None), "")

    def _awaited(self, request: _Pending) -> bool:
        kind = self.requests[request.numero].type
        late = self.clock() - request.vu >= LONG_POLL_S
        return kind in WAITED_TYPES and not request.quitte and (kind == "Document" or not late)

    def _left(self, page: str, loader: str) -> None:
        """Wait no more for what a page lacked, once another is in its place.

        Chrome may never say how it ended. The document that comes next may have been asked for
        already: it is waited for.
        """
        for request in self.pending.values():
            next_ = request.cadre == page and self.requests[request.numero].type == "Document"
            if request.chargeur != loader and self._page_of(request.cadre) == page and not next_:
                request.quitte = True

    def _page_of(self, frame: str) -> str:
        """The main frame of the page that a frame is in."""
        while frame in self.parents:
            frame = self.parents[frame]
        return frame

    def _sent(self, params: Mapping[str, Any]) -> None:
        key, request = params["requestId"], params["request"]
        if "redirectResponse" in params and key in self.pending:
            redirect = params["redirectResponse"]
            self._update(key, statut=redirect.get("status"), adresse=_address(redirect))
            self._finish(key, params, octets=redirect.get("encodedDataLength", 0))
        if request["url"].startswith(("data:", "blob:")):
            return
        if params.get("type") == "Document":
            self.methods[params.get("loaderId", "")] = request["method"]
        numero = len(self.requests)
        self.pending[key] = _Pending(
            numero=numero,
            debut=params["timestamp"],
            vu=self.clock(),
            cadre=params.get("frameId", ""),
            chargeur=params.get("loaderId", ""),
        )
        self.requests.append(
            Requete(
                methode=request["method"],
                url=request["url"],
                type=params.get("type", "Other"),
                corps=bool(request.get("hasPostData")),
            )
        )

    def _response(self, params: Mapping[str, Any]) -> None:
        response = params["response"]
        if params.get("type") == "Document":
            self.statuses[params.get("loaderId", "")] = response["status"]
        self._update(
            params["requestId"],
            statut=response["status"],
            octets=int(response.get("encodedDataLength", 0)),
            adresse=_address(response),
        )

    def _finish(
        self, key: str, params: Mapping[str, Any], *, octets: float = 0, erreur: str = ""
    ) -> None:
        if (ended := self.pending.get(key)) is None:
            return
        duration = round((params["timestamp"] - ended.debut) * 1000, 1)
        weight = {"octets": int(octets)} if int(octets) else {}
        self._update(key, duree_ms=duration, erreur=erreur, **weight)
        if self.requests[ended.numero].type == "Document" and erreur:
            self.faults[self.requests[ended.numero].url] = erreur
        del self.pending[key]

    def _update(self, key: str, **known: Any) -> None:
        """Tell more of a request on its way."""
        if (pending := self.pending.get(key)) is not None:
            self.requests[pending.numero] = replace(self.requests[pending.numero], **known)


def _address(response: Mapping[str, Any]) -> str:
    """The address that answered, in its one form."""
    return canonical(response.get("remoteIPAddress", ""))
