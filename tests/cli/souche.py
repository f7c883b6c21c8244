"""Holds the program ready: each command is a fork, a whole process with its words and its streams.

Reading the modules, the words, the dictionaries and the templates costs more than most commands do,
and is the same for all. What a command has to itself stays its own: its folder, its environment,
its streams, its memory, its exit. Where Python itself must start anew, `commande` still does it.

    python -m tests.cli.souche FD    answer on this socket, until nobody is at its other end
"""

import gc
import json
import os
import runpy
import selectors
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

RACINE = Path(__file__).parents[2]
SIZE = struct.Struct("!I")
CODE = struct.Struct("!i")
ENSEMBLE = 2
"""Processes that take turns: each has an order of sets of its own, which no output may follow."""


def _warm() -> None:
    """Read once what every command reads; nothing here depends on a folder or on a setting."""
    import playwright.sync_api  # noqa: F401

    import exigences.chaine.audit  # noqa: F401
    from exigences.chaine.analyse import analyse
    from exigences.facts.langue.anglais import is_english
    from exigences.facts.langue.francais import is_french, lemma
    from exigences.mots.notions import _prepared, notion
    from exigences.rapport.rendu import render, renderers
    from tests.fabrique import page, parcours
    from tests.fabrique.decor import enregistrement
    from tests.rapport.exemple import rapport_exemple

    for name in _prepared():
        notion(name).search("maison")
    for reads in (is_french, is_english, lemma):
        reads("maisons")
    for name in renderers():
        render(rapport_exemple(), name)
    analyse(enregistrement(parcours(page())))


def _become(asked: Mapping[str, Any], streams: Sequence[int]) -> None:
    """Be the command that is asked for."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(asked["dossier"])
    os.environ.clear()
    os.environ.update(asked["environnement"])
    time.tzset()
    sys.path[0] = asked["dossier"]
    sys.argv = ["exigences", *asked["mots"]]
    runpy.run_module("exigences", run_name="__main__", alter_sys=True)


def _answer(socket_: socket.socket) -> None:
    """Fork for each command; only what it becomes comes out of here, and ends as a process does."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who waits for a command is not waited for
    while True:
        head, fds, _, _ = socket.recv_fds(socket_, SIZE.size, 4)
        if not head:
            os._exit(0)
        asked = json.loads(_read(socket_, SIZE.unpack(head)[0]))
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            socket_.close()
            *streams, reply = fds
            pid = os.fork()
            if pid == 0:
                os.close(reply)
                _become(asked, streams)
                return
            for stream in streams:
                os.close(stream)
            os.write(reply, CODE.pack(pid))
            os.write(reply, CODE.pack(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))
            os._exit(0)
        for fd in fds:
            os.close(fd)


def _read(socket_: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        parts += socket_.recv(size - len(parts))
    return parts


@dataclass(slots=True)
class Souche:
    """One process that holds the program ready."""

    _asking: threading.Lock = field(default_factory=threading.Lock)
    _socket: socket.socket | None = None
    _process: subprocess.Popen[bytes] | None = None

    def run(
        self, mots: Sequence[str], dossier: Path, environnement: Mapping[str, str], limite_s: float
    ) -> tuple[int, bytes, bytes]:
        """Run a command to its end: its code, its output and its errors."""
        out, err, reply = os.pipe(), os.pipe(), os.pipe()
        asked = {"mots": mots, "dossier": str(dossier), "environnement": dict(environnement)}
        with Path(os.devnull).open("rb") as nothing, self._asking:
            self._ask(json.dumps(asked).encode(), [nothing.fileno(), out[1], err[1], reply[1]])
        for stream in (out, err, reply):
            os.close(stream[1])
        try:
            pid = CODE.unpack(os.read(reply[0], CODE.size))[0]
            try:
                said = _listen((out[0], err[0], reply[0]), limite_s)
            except TimeoutError:
                os.kill(pid, signal.SIGKILL)
                raise
        finally:
            for stream in (out, err, reply):
                os.close(stream[0])
        return CODE.unpack(said[2])[0], said[0], said[1]

    def _ask(self, asked: bytes, given: Sequence[int]) -> None:
        if self._socket is None:
            self._socket, theirs = socket.socketpair()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.cli.souche", str(theirs.fileno())],
                cwd=RACINE,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,  # as those of a command, which keeps their buffers
                stderr=subprocess.PIPE,
            )
            theirs.close()
        socket.send_fds(self._socket, [SIZE.pack(len(asked))], given)
        self._socket.sendall(asked)


def _listen(streams: Sequence[int], limite_s: float) -> list[bytes]:
    """All that comes from some streams, until each has ended; TimeoutError past the limit."""
    said = [b""] * len(streams)
    limit = time.monotonic() + limite_s
    with selectors.DefaultSelector() as left:
        for rank, stream in enumerate(streams):
            left.register(stream, selectors.EVENT_READ, rank)
        while left.get_map():
            if (rest := limit - time.monotonic()) <= 0:
                raise TimeoutError
            for key, _ in left.select(rest):
                part = os.read(key.fd, 65536)
                said[key.data] += part
                if not part:
                    left.unregister(key.fd)
    return said


_SOUCHES = [Souche() for _ in range(ENSEMBLE)]
_TURN = count()


def run(*args: Any) -> tuple[int, bytes, bytes]:
    """Run a command in the next of them."""
    return _SOUCHES[next(_TURN) % ENSEMBLE].run(*args)


if __name__ == "__main__":
    _warm()
    gc.collect()
    gc.freeze()
    _answer(socket.socket(fileno=int(sys.argv[1])))
