"""Renders a report in several formats at once, those that the browser prints among them."""

import os
from collections.abc import Iterable

from exigences.browser.discovery import find_browser
from exigences.browser.impression import print_pdf
from exigences.fichiers.rendus import Rendu
from exigences.fichiers.textes import to_bytes
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Tri
from exigences.rapport.rendu import file_of, render, renderer_of

_PRINTED = "pdf"
"""End of the extension of what the browser prints."""


def render_each(
    rapport: Rapport, noms: Iterable[str], tri: Tri = SANS_REGLAGES
) -> tuple[Rendu, ...]:
    """Render a report in these formats; FormatError on an unknown one.

    A PDF needs a browser: BrowserMissingError, or EngineError, where it cannot be printed.
    """
    return tuple(_rendered(rapport, nom, tri) for nom in noms)


def _rendered(rapport: Rapport, nom: str, tri: Tri) -> Rendu:
    text = render(rapport, nom, tri)
    printed = renderer_of(nom).extension.endswith(_PRINTED)
    return Rendu(
        fichier=file_of(nom),
        contenu=on_paper(text) if printed else to_bytes(text),
    )


def on_paper(html: str) -> bytes:
    """Print a page of ours; BrowserMissingError, or EngineError, where it cannot be."""
    return print_pdf(html, find_browser(os.environ))
