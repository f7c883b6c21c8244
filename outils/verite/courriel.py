"""A mail box for the services: what they send is kept as files, and goes nowhere."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OVER = b"."


class _Receiver(socketserver.StreamRequestHandler):
    """The few words of SMTP (RFC 5321) that a client needs to hand a message over."""

    server: "_Box"

    def handle(self) -> None:
        """Answer until the client quits."""
        self._say("220 banc")
        while line := self.rfile.readline():
            verb = line.strip().upper()[:4]
            if verb == b"DATA":
                self._say("354 message")
                self.server.keep(self._message())
                self._say("250 garde")
            elif verb == b"QUIT":
                self._say("221 au revoir")
                return
            else:
                self._say("250 banc")

    def _message(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) and line.rstrip(b"\r\n") != _OVER:
            lines.append(line.removeprefix(_OVER) if line.startswith(b"..") else line)
        return b"".join(lines)

    def _say(self, answer: str) -> None:
        self.wfile.write(f"{answer}\r\n".encode("ascii"))


class _Box(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Receiver)
        self._folder = folder
        self._lock = threading.Lock()

    def keep(self, message: bytes) -> None:
        """Write a message under the next number."""
        with self._lock:
            rank = len(list(self._folder.glob("*.eml"))) + 1
            (self._folder / f"{rank:03}.eml").write_bytes(message)


@contextmanager
def mail_box(folder: Path, port: int = 0) -> Iterator[int]:
    """Receive mail on loopback as long as the context lasts; its port, a free one where none is."""
    folder.mkdir(parents=True, exist_ok=True)
    with _Box(folder, port) as box:
        thread = threading.Thread(target=box.serve_forever, daemon=True)
        thread.start()
        try:
            yield int(box.server_address[1])
        finally:
            box.shutdown()
            thread.join()
