"""The loopback server of the fictitious services, really stopped at the end of its block."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, Any

from werkzeug.serving import WSGIRequestHandler, make_server

from exigences.demo.application import application
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HOTE = "127.0.0.1"
STOP_POLL_S = 0.05


class DemoError(ExigencesError):
    """The services could not be served; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoServer:
    """Where the services answer; `url` ends with a slash."""

    url: str
    port: int


class _QuietHandler(WSGIRequestHandler):
    """Logs nothing, and closes each connection so that nothing outlives the server."""

    protocol_version = "HTTP/1.0"

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002
        """Keep the terminal for the audit."""


@contextmanager
def serve_demo(
    port: int = 8765, around: "Callable[[WSGIApplication], WSGIApplication]" = lambda app: app
) -> Iterator[DemoServer]:
    """Serve both services on loopback while the block runs; port 0 takes any free port.

    `around` may watch what they are asked.

    Raises DemoError where the port cannot be taken.
    """
    with serving(around(application()), port) as taken:
        yield DemoServer(url=f"http://{HOTE}:{taken}/", port=taken)


@contextmanager
def serving(app: "WSGIApplication", port: int = 0) -> Iterator[int]:
    """Serve an application on loopback while the block runs, and give its port."""
    with _listen(port) as listening:
        server = make_server(
            HOTE,
            listening.getsockname()[1],
            app,
            threaded=True,
            request_handler=_QuietHandler,
            fd=listening.fileno(),
        )
        thread = Thread(
            target=server.serve_forever,
            kwargs={"poll_interval": STOP_POLL_S},
            name="exigences-demo",
            daemon=True,
        )
        thread.start()
        try:
            yield server.port
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


def _listen(port: int) -> socket.socket:
    """Bind here: werkzeug ends the whole process when a port is taken."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOTE, port))
        listening.listen(128)
    except (OSError, OverflowError) as error:
        listening.close()
        raise DemoError(
            f"Les services fictifs ne peuvent pas utiliser le port {port} de {HOTE} : "
            "fermez le programme qui l'occupe, ou choisissez un autre port."
        ) from error
    return listening
