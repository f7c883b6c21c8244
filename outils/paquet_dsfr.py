"""Fetch the example pages of the French State's design system, and serve them on loopback."""

import functools
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from outils.paquet_npm import Paquet, PaquetError

PAQUET = Paquet(
    nom="@gouvfr/dsfr",
    version="1.15.3",
    integrite=(
        "sha512-R9AALZc1LfZjtytWZMOaUIOHWTkllBZ/sZlsL8TpKZVgF3qUKXt/"
        "uNYh+L1D1Fh4p92ZqWxbtNcebsigBZe5pQ=="
    ),
    parties=("package/dist/", "package/example/"),
    commande="make reel",
)
PORT = 8766

ELSEWHERE = re.compile(
    rb"<script\b[^>]*\bsrc=[\"']?(?:https?:)?//[^>]*>\s*</script>"
    rb"|<link\b[^>]*\bhref=[\"']?(?:https?:)?//[^>]*>",
    re.IGNORECASE,
)


def prepare(cache: Path, npm: str | None) -> Path:
    """Return the folder of the unpacked pages, fetched by npm the first time only."""
    return PAQUET.prepare(cache / f"dsfr-{PAQUET.version}", npm)


def without_other_hosts(html: bytes) -> bytes:
    """Take out the scripts and style sheets that a page would load from elsewhere."""
    return ELSEWHERE.sub(b"", html)


class PagesHandler(SimpleHTTPRequestHandler):
    """A folder of pages, without what they would load from other hosts."""

    def do_GET(self) -> None:
        """Send a file; a page without its references to other hosts."""
        path = Path(self.translate_path(self.path))
        if path.suffix != ".html" or not path.is_file():
            super().do_GET()
            return
        body = without_other_hosts(path.read_bytes())
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serve(folder: Path, port: int = PORT) -> Iterator[str]:
    """Serve a folder on loopback as long as the context lasts; its address."""
    handler: Callable[..., PagesHandler] = functools.partial(PagesHandler, directory=str(folder))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise PaquetError(
            f"Le port {port} de cette machine est déjà pris : arrêtez le programme qui l'occupe, "
            "puis relancez « make reel »."
        ) from error
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
