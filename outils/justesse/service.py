"""Serves the saved pages on loopback, as they are: nothing is taken out of them."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class PagesHandler(BaseHTTPRequestHandler):
    """Pages by name, and « not found » for all that they would load beside them."""

    def __init__(self, *args: Any, pages: Mapping[str, bytes]) -> None:
        self.pages = pages
        super().__init__(*args)

    def do_GET(self) -> None:
        """Send a page: the corpus keeps them in UTF-8, whatever they say of themselves."""
        body = self.pages.get(self.path.lstrip("/"))
        if body is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"text/html{_charset(body)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def _charset(body: bytes) -> str:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "; charset=utf-8"


@contextmanager
def serve(pages: Mapping[str, bytes]) -> Iterator[str]:
    """Serve pages on loopback as long as the context lasts; the address that they follow."""
    handler: Callable[..., PagesHandler] = partial(PagesHandler, pages=pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
