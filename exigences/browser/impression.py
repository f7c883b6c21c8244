"""Prints a page of ours as PDF, with the browser of this machine and nothing of the network."""

import base64
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from exigences.browser.discovery import chromium_args
from exigences.browser.engine import EngineError
from exigences.browser.wire import CdpSocket, tools_address

OPENING_S = 60.0
"""Longest wait for a browser to open its tools."""
PRINTING_S = 120.0
A4_INCHES = (8.27, 11.69)
_PIED = (
    '<div style="width:100%;font-size:9pt;text-align:center">'
    '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'
)


def print_pdf(html: str, browser: Path) -> bytes:
    """Print a self-contained page on A4, tagged for screen readers; EngineError where it fails."""
    with _tools(browser) as socket:
        try:
            return _printed(socket, html)
        except TimeoutError as error:
            message = "Le navigateur n'a pas fini d'imprimer dans le temps prévu."
            raise EngineError(message) from error


def _printed(socket: CdpSocket, html: str) -> bytes:
    target = socket.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
    tab = socket.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
    frame = socket.ask("Page.getFrameTree", {}, tab)["frameTree"]["frame"]["id"]
    socket.ask("Page.setDocumentContent", {"frameId": frame, "html": html}, tab)
    width, height = A4_INCHES
    printed = socket.ask(
        "Page.printToPDF",
        {
            "paperWidth": width,
            "paperHeight": height,
            "preferCSSPageSize": True,
            "displayHeaderFooter": True,
            "headerTemplate": "<span></span>",
            "footerTemplate": _PIED,
            "generateTaggedPDF": True,
            "generateDocumentOutline": True,
        },
        tab,
        PRINTING_S,
    )
    return base64.b64decode(printed["data"])


@contextmanager
def _tools(browser: Path) -> Iterator[CdpSocket]:
    """A browser of its own, closed with the block."""
    with TemporaryDirectory(prefix="exigences-", ignore_cleanup_errors=True) as profile:
        process = _started(browser, profile)
        try:
            socket = CdpSocket(_address(process, Path(profile), browser), lambda *_: None)
            try:
                yield socket
            finally:
                socket.post("Browser.close", {})
                socket.close()
        finally:
            _stop(process)


def _started(browser: Path, profile: str) -> "subprocess.Popen[bytes]":
    command = [
        str(browser),
        *chromium_args(browser),
        "--remote-debugging-port=0",
        f"--user-data-dir={profile}",
        "about:blank",
    ]
    try:
        return subprocess.Popen(  # noqa: S603 - the browser that was found on this machine
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        raise EngineError(_not_started(browser)) from error


def _address(process: "subprocess.Popen[bytes]", profile: Path, browser: Path) -> str:
    """Address of the tools; the browser writes their port in its profile once they listen."""
    limit = time.monotonic() + OPENING_S
    while time.monotonic() < limit and process.poll() is None:
        with suppress(OSError, ValueError, IndexError, EngineError):
            port = int((profile / "DevToolsActivePort").read_text().split()[0])
            return tools_address(f"127.0.0.1:{port}")
        time.sleep(0.05)
    raise EngineError(_not_started(browser))


def _stop(process: "subprocess.Popen[bytes]") -> None:
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _not_started(browser: Path) -> str:
    return (
        f"Le navigateur {browser} n'a pas démarré pour écrire le PDF. Vérifiez qu'il se lance à la "
        "main, ou donnez-en un autre dans EXIGENCES_NAVIGATEUR ; la page HTML, elle, s'en passe."
    )
