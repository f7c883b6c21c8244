"""Reads what leaves on channels kept open: WebSocket frames, WebTransport and WebRTC sessions."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.departures import Departures
from exigences.browser.gate import HELD
from exigences.model.parcours.trafic import Origine, Requete

DATA = frozenset({0, 1, 2})
"""Kinds of frames that carry data: the others open, close and keep alive."""
TEXT = 1
MESSAGE = "MESSAGE"
CONNECT = "CONNECT"
WEB_TRANSPORT = "ce qui part par une liaison WebTransport ne se lit pas"
WEB_RTC = "ce qui part par une liaison directe (WebRTC) ne se lit pas"


@dataclass(slots=True)
class _Socket:
    """An open socket."""

    numero: int
    url: str
    message: int = -1
    """Number of the departure that holds its latest messages."""


@dataclass(slots=True)
class Channels:
    """The channels of one session; each message is a departure when it leaves."""

    departures: Departures
    held: bool = False
    """Whether nothing goes through any more."""
    sockets: dict[str, _Socket] = field(default_factory=dict)
    peers: dict[str, int] = field(default_factory=dict)
    """WebRTC connections that each tab had when it was last asked."""

    def feed(self, method: str, params: Mapping[str, Any]) -> None:
        """Take one event; unknown ones are left."""
        match method:
            case "Network.webSocketCreated":
                self._opened(params["requestId"], params["url"])
            case "Network.webSocketWillSendHandshakeRequest":
                if socket := self.sockets.get(params["requestId"]):
                    self.departures.head(socket.numero, params["request"].get("headers", {}))
            case "Network.webSocketHandshakeResponseReceived":
                self._update(params["requestId"], statut=params["response"]["status"])
            case "Network.webSocketFrameError":
                self._update(params["requestId"], erreur=params["errorMessage"])
            case "Network.webSocketFrameSent":
                self._message(params["requestId"], params["response"])
            case _ if method == HELD:
                self.held = True
            case "Network.webTransportCreated":
                self._channel(params["url"], "WebTransport", WEB_TRANSPORT)
            case _:
                pass

    def count_peers(self, tab: str, page: str, count: int) -> None:
        """Note the WebRTC connections that a page has opened since it was last asked."""
        for _ in range(count - self.peers.get(tab, 0)):
            self._channel(page, "WebRTC", WEB_RTC)
        self.peers[tab] = count

    def _opened(self, key: str, url: str) -> None:
        numero = self.departures.add(
            Requete(
                methode="GET",
                url=url,
                type="WebSocket",
                origine=Origine.PRISE,
                bloquee=self.held,
            )
        )
        self.sockets[key] = _Socket(numero, url)

    def _channel(self, url: str, kind: str, why: str) -> None:
        self.departures.add(
            Requete(
                methode=CONNECT,
                url=url,
                type=kind,
                corps=True,
                origine=Origine.PRISE,
                bloquee=self.held,
                illisible=why,
            )
        )

    def _message(self, key: str, frame: Mapping[str, Any]) -> None:
        """Add a message to those that left since the last that was given."""
        socket = self.sockets.get(key)
        if socket is None or frame["opcode"] not in DATA:
            return
        known = self.departures.requests
        if socket.message < self.departures.given or known[socket.message].bloquee != self.held:
            socket.message = self.departures.add(
                Requete(
                    methode=MESSAGE,
                    url=socket.url,
                    type="WebSocket",
                    corps=True,
                    origine=Origine.PRISE,
                    bloquee=self.held,
                )
            )
        content = self.departures.contents.get(socket.message, ())
        self.departures.fill(socket.message, (*content, _payload(frame)))
        self.departures.update(socket.message, messages=known[socket.message].messages + 1)

    def _update(self, key: str, **known: Any) -> None:
        if socket := self.sockets.get(key):
            self.departures.update(socket.numero, **known)


def _payload(frame: Mapping[str, Any]) -> bytes:
    text = str(frame["payloadData"])
    if frame["opcode"] == TEXT:
        return text.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return text.encode("utf-8", "surrogatepass")
