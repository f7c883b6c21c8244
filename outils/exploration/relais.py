"""Stands before a service of the bench, and keeps the log of what reaches it.

Each service logs in its own way, or not at all: what passes here is what it received. The service
believes that its own port was asked for, whatever the one that was.
"""

import re
import socket
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Lock, Thread

from exigences.model.parcours.trafic import LECTURES
from outils.ports import free_ports
from outils.verite.erreur import VeriteError
from outils.verite.releve import stable

_BLOC = 65536
_PATIENCE_S = 0.05
"""How long the beginning of an address waits for its end."""
_FIRST = re.compile(rb"([A-Z]+) (\S+) HTTP/1\.[01]$")
_LENGTH = re.compile(rb"(?im)^content-length: *(\d+)")
_OTHER_WAY = re.compile(rb"(?im)^upgrade:")
_COMPRESSED = re.compile(rb"(?im)^accept-encoding:[^\r\n]*\r\n")
_NAMES = (
    re.compile(rb'(?:^|[\r\n;] ?)name="([^"]{1,80})"'),
    re.compile(rb"(?:^|&)([^=&{}\s]{1,80})="),
    re.compile(rb'"([^"]{1,80})" ?:'),
)
"""Names of what is sent: in parts, in a form's own way, in JSON."""
_HOSTS = (b"127.0.0.1:", b"127.0.0.1%3A")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recue:
    """A request that reached a service."""

    methode: str
    chemin: str
    """Without what changes from one visit to the next, nor what is asked of it."""
    noms: frozenset[str] = frozenset()
    """Names of what was sent with it."""

    @property
    def ecrit(self) -> bool:
        """Whether its method may change something."""
        return self.methode not in LECTURES


@dataclass(frozen=True, slots=True, kw_only=True)
class Relais:
    """The port to visit, and what was received so far."""

    port: int
    recues: list[Recue] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Lecture:
    """Reads the requests of one connection as they pass, however they are cut."""

    tampon: bytes = b""
    """What came and is not yet whole."""
    muette: bool = False
    """Whether something else than HTTP now passes."""

    def taken(self, bloc: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Yield each request that is whole: its head, its body."""
        self.tampon += bloc
        while b"\r\n\r\n" in self.tampon and not self.muette:
            head, _, rest = self.tampon.partition(b"\r\n\r\n")
            length = int(found[1]) if (found := _LENGTH.search(head)) else 0
            if len(rest) < length:
                return
            self.tampon = rest[length:]
            self.muette = bool(_OTHER_WAY.search(head))
            yield head, rest[:length]

    def left(self) -> bytes:
        """What passes as it is, once something else than HTTP passes."""
        left, self.tampon = (self.tampon, b"") if self.muette else (b"", self.tampon)
        return left


@contextmanager
def relay(vers: int, port: int | None = None) -> Iterator[Relais]:
    """Relay a port of this machine, and log what passes, as long as the context lasts.

    `port` is where to stand: a page may tell it, and is then the same from one relay to the next.
    """
    relais = Relais(port=port or _alike(vers))
    with _Server(relais, vers) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield relais
        finally:
            server.shutdown()
            thread.join()


def _alike(port: int) -> int:
    """A free port of as many digits: texts keep their lengths where one takes the other's place."""
    for found in free_ports(9):
        if len(str(found)) == len(str(port)):
            return found
    raise VeriteError(f"Aucun port libre de {len(str(port))} chiffres.")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, relais: Relais, vers: int) -> None:
        super().__init__(("127.0.0.1", relais.port), _Visitor)
        self.vers = vers
        self.port = relais.port
        self._recues = relais.recues
        self._lock = Lock()

    def log(self, head: bytes, body: bytes) -> None:
        """Keep a request."""
        first = _FIRST.match(head.split(b"\r\n", 1)[0])
        if first is None:
            return
        found = (name.decode("utf-8", "replace") for n in _NAMES for name in n.findall(body))
        chemin = stable(first[2].decode("utf-8", "replace").partition("?")[0])
        with self._lock:
            self._recues.append(
                Recue(methode=first[1].decode(), chemin=chemin, noms=frozenset(found))
            )


class _Visitor(socketserver.BaseRequestHandler):
    server: _Server

    def handle(self) -> None:
        """Pass what comes from one side to the other, until one of them ends."""
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.server.vers)) as far:
            back = Thread(target=self._back, args=(far,), daemon=True)
            back.start()
            self._forth(far)
            back.join()

    def _forth(self, far: socket.socket) -> None:
        reading = _Lecture()
        with suppress(OSError):
            while bloc := self.request.recv(_BLOC):
                for head, body in reading.taken(bloc):
                    self.server.log(head, body)
                    told = _COMPRESSED.sub(b"", head + b"\r\n")
                    both = (told, body)
                    far.sendall(
                        b"\r\n".join(_named(t, self.server.port, self.server.vers) for t in both)
                    )
                far.sendall(reading.left())
            far.shutdown(socket.SHUT_WR)

    def _back(self, far: socket.socket) -> None:
        kept = b""
        with suppress(OSError):
            while True:
                far.settimeout(_PATIENCE_S if kept else None)
                try:
                    bloc = far.recv(_BLOC)
                except TimeoutError:
                    self.request.sendall(kept)
                    kept = b""
                    continue
                told = _named(kept + bloc, self.server.vers, self.server.port)
                cut = _cut(told, self.server.vers) if bloc else len(told)
                self.request.sendall(told[:cut])
                kept = told[cut:]
                if not bloc:
                    break
            self.request.shutdown(socket.SHUT_WR)


def _named(text: bytes, before: int, after: int) -> bytes:
    for host in _HOSTS:
        text = text.replace(host + str(before).encode(), host + str(after).encode())
    return text


def _cut(text: bytes, port: int) -> int:
    """Where to end what is passed on: before an address that is not whole yet."""
    whole = [host + str(port).encode() for host in _HOSTS]
    for length in range(min(len(text), max(map(len, whole)) - 1), 0, -1):
        if any(one.startswith(text[-length:]) for one in whole):
            return len(text) - length
    return len(text)
