"""Prints a page of ours as PDF, with the browser of this machine and nothing of the network."""

import base64
from pathlib import Path

from exigences.browser.discovery import chromium_args
from exigences.browser.engine import EngineError
from exigences.browser.launching import launched
from exigences.browser.wire import CdpSocket

PRINTING_S = 120.0
A4_INCHES = (8.27, 11.69)
_PIED = (
    '<div style="width:100%;font-size:9pt;text-align:center">'
    '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'
)


def print_pdf(html: str, browser: Path) -> bytes:
    """Print a self-contained page on A4, tagged for screen readers; EngineError where it fails."""
    with launched(browser, chromium_args(browser)) as wire:
        try:
            return _printed(wire.socket, html)
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
