"""Builds the log of requests from Chrome's own network events, the same for every engine."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.model.parcours import Requete

WAITED_TYPES = frozenset({"Document", "XHR", "Fetch", "Script", "Stylesheet"})
LONG_POLL_S = 5
"""A request of a script that lasts longer is a channel kept open: it is not waited for."""


@dataclass(slots=True)
class _Pending:
    methode: str
    url: str
    type: str
    corps: bool
    debut: float
    vu: float
    cadre: str = ""
    chargeur: str = ""
    quitte: bool = False
    """Whether the page that asked for it has been left."""
    statut: int | None = None
    octets: int = 0


@dataclass(slots=True)
class NetworkLog:
    """The requests of one session, fed with events of the domain Network."""

    clock: Callable[[], float] = time.monotonic
    pending: dict[str, _Pending] = field(default_factory=dict)
    done: list[Requete] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    """HTTP status of each document, by loader."""
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

    def _left(self, page: str, loader: str) -> None:
        """Wait no more for what a page lacked, once another is in its place.

        Chrome may never say how it ended. The document that comes next may have been asked for
        already: it is waited for.
        """
        for request in self.pending.values():
            next_ = request.cadre == page and request.type == "Document"
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
            self.pending[key].statut = redirect.get("status")
            self._finish(key, params, octets=redirect.get("encodedDataLength", 0))
        if request["url"].startswith(("data:", "blob:")):
            return
        self.pending[key] = _Pending(
            methode=request["method"],
            url=request["url"],
            type=params.get("type", "Other"),
            corps=bool(request.get("hasPostData")),
            debut=params["timestamp"],
            vu=self.clock(),
            cadre=params.get("frameId", ""),
            chargeur=params.get("loaderId", ""),
        )

    def _response(self, params: Mapping[str, Any]) -> None:
        response = params["response"]
        if params.get("type") == "Document":
            self.statuses[params.get("loaderId", "")] = response["status"]
        if (pending := self.pending.get(params["requestId"])) is not None:
            pending.statut = response["status"]
            pending.octets = int(response.get("encodedDataLength", 0))

    def _finish(
        self, key: str, params: Mapping[str, Any], *, octets: float = 0, erreur: str = ""
    ) -> None:
        if (request := self.pending.pop(key, None)) is None:
            return
        self.done.append(
            Requete(
                methode=request.methode,
                url=request.url,
                type=request.type,
                statut=request.statut,
                octets=int(octets) or request.octets,
                duree_ms=round((params["timestamp"] - request.debut) * 1000, 1),
                erreur=erreur,
                corps=request.corps,
            )
        )

    def busy(self) -> bool:
        """Whether a request that a page depends on is on its way."""
        now = self.clock()
        return any(
            request.type in WAITED_TYPES
            and not request.quitte
            and (request.type == "Document" or now - request.vu < LONG_POLL_S)
            for request in self.pending.values()
        )

    def drain(self) -> tuple[Requete, ...]:
        """Finished requests since the last call."""
        finished, self.done = tuple(self.done), []
        return finished
