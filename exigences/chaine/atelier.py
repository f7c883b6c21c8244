"""Writes what a session needs, from a report: the page to project and the worksheet to print."""

import os
from collections.abc import Callable
from pathlib import Path

from exigences.browser.discovery import BrowserMissingError, find_browser
from exigences.browser.engine import EngineError
from exigences.browser.impression import print_pdf
from exigences.chaine.dossier import ReportError, read_report, report_file
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of, remedy_of
from exigences.fichiers.textes import to_bytes
from exigences.rapport.atelier.rendu import render_page, render_worksheet
from exigences.rapport.atelier.seance import Atelier
from exigences.replay.store import StoreError

PAGE, FICHE, FICHE_PDF = "atelier.html", "fiche.html", "fiche.pdf"


def write_workshop(source: Path, sortie: Path | None, tell: Callable[[Path], None]) -> None:
    """Write the files of a session beside their report, or in `sortie`, and tell each one.

    The PDF comes last: without a browser, EngineError or BrowserMissingError says that the rest
    is there.
    """
    path = report_file(source)
    atelier = Atelier(read_report(path))
    if not atelier.demandes:
        raise ReportError(
            f"{path} ne montre aucune demande : il n'y a rien à deviner. "
            "Donnez le rapport d'une démarche rejouée plus loin."
        )
    folder = sortie or path.parent
    fiche = render_worksheet(atelier)
    tell(_write(folder / PAGE, to_bytes(render_page(atelier))))
    tell(_write(folder / FICHE, to_bytes(fiche)))
    tell(_write(folder / FICHE_PDF, _printed(fiche)))


def _printed(fiche: str) -> bytes:
    try:
        return print_pdf(fiche, find_browser(os.environ))
    except (BrowserMissingError, EngineError) as error:
        message = f"{PAGE} et {FICHE} sont écrits, mais pas {FICHE_PDF}. {error}"
        raise type(error)(message) from error


def _write(target: Path, content: bytes) -> Path:
    """Write a file, whole or not at all."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        Porte().made(target, content)
    except OSError as error:
        message = (
            f"{target} ne peut pas être écrit ({reason_of(error)}). "
            f"Choisissez un autre dossier avec --sortie, ou {remedy_of(error)}."
        )
        raise StoreError(message) from error
    return target
