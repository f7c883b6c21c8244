"""What a service receives, to the last frame, and whether a parcours lists exactly that."""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from exigences.model.parcours.parcours import Parcours
from exigences.model.parcours.trafic import Requete

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ICONE = "/favicon.ico"
"""Browsers ask for it by themselves, whenever they like, and up to the moment they close."""
CLEF = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
MESSAGE = "MESSAGE"
DONNEES = frozenset({0, 1, 2})
FERMETURE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Recue:
    """A request, or a message on a socket, as the server received it."""

    methode: str
    hote: str
    chemin: str
    """Path and query."""
    tetes: Mapping[str, str] = field(default_factory=dict)
    corps: bytes = b""


def recue(handler: BaseHTTPRequestHandler, corps: bytes) -> Recue:
    """The request that a handler holds."""
    return Recue(
        methode=handler.command,
        hote=_hote(handler.headers.get("Host", "")),
        chemin=handler.path,
        tetes=dict(handler.headers.items()),
        corps=corps,
    )


def noter(app: "WSGIApplication", recues: list[Recue]) -> "WSGIApplication":
    """An application that takes note of all that it is asked."""

    def noteur(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        recues.append(
            Recue(
                methode=environ["REQUEST_METHOD"],
                hote=_hote(environ["HTTP_HOST"]),
                chemin=environ["REQUEST_URI"],
            )
        )
        return app(environ, start)

    return noteur


def _hote(tete: str) -> str:
    """The host that a header names, without its port."""
    return urlsplit(f"//{tete}").hostname or ""


def ecouter(handler: BaseHTTPRequestHandler, noter: Callable[[Recue], None]) -> None:
    """Open the WebSocket that a request asks for, and note each message until it closes."""
    clef = handler.headers["Sec-WebSocket-Key"].encode()
    accord = base64.b64encode(hashlib.sha1(clef + CLEF, usedforsecurity=False).digest())
    handler.wfile.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accord + b"\r\n\r\n"
    )
    handler.wfile.flush()
    handler.close_connection = True
    hote = _hote(handler.headers.get("Host", ""))
    while tete := handler.rfile.read(2):
        genre, corps = tete[0] & 15, _trame(handler, tete[1] & 127)
        if genre == FERMETURE:
            return
        if genre in DONNEES:
            noter(Recue(methode=MESSAGE, hote=hote, chemin=handler.path, corps=corps))


def _trame(handler: BaseHTTPRequestHandler, taille: int) -> bytes:
    if taille >= 126:
        taille = int.from_bytes(handler.rfile.read(2 if taille == 126 else 8))
    masque = handler.rfile.read(4)
    return bytes(b ^ masque[i % 4] for i, b in enumerate(handler.rfile.read(taille)))


def assert_same_as_server(parcours: Parcours, recues: Iterable[Recue], port: int) -> None:
    """What the server received is what the parcours lists."""
    assert_same(parcours.requetes, recues, port)


def assert_same(requetes: Iterable[Requete], recues: Iterable[Recue], port: int) -> None:
    """What the server of a port received is what was listed: no more, no less, each time.

    Less is received only where the browser says that it gave up (no status): a page was left.
    """
    recu = Counter((r.methode, r.hote, r.chemin) for r in recues)
    liste = Counter[tuple[str, str, str]]()
    abandons = Counter[tuple[str, str, str]]()
    for requete in requetes:
        if not requete.partie or urlsplit(requete.url).port != port:
            continue
        liste[_adresse(requete)] += requete.messages or 1
        if requete.statut is None and requete.methode != MESSAGE:
            abandons[_adresse(requete)] += 1
    inconnues = {cle: n for cle, n in (recu - liste).items() if cle[2] != ICONE}
    assert not inconnues, f"the server received what is not listed: {inconnues}"
    absentes = liste - recu - abandons
    assert not absentes, f"what is listed did not arrive: {absentes}"


def _adresse(requete: Requete) -> tuple[str, str, str]:
    parts = urlsplit(requete.url)
    chemin = parts.path + (f"?{parts.query}" if parts.query else "")
    return requete.methode, parts.hostname or "", chemin or "/"
