"""The folder of a report: its name, the formats written in it, and reading it again."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from exigences.ecriture import write_whole
from exigences.model.erreur import ExigencesError
from exigences.model.rapport import Rapport
from exigences.raisons import reason_of
from exigences.rapport.rendu import render, renderers
from exigences.replay.store import StoreError
from exigences.textes import to_bytes

WRITTEN = ("html", "json")
"""Formats that every audit writes."""


class ReportError(ExigencesError):
    """A report cannot be read: says which, why, and what to do."""


def write_report(rapport: Rapport, folder: Path) -> Path:
    """Write the usual formats, each whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in WRITTEN:
            target = folder / f"rapport.{renderers()[name].extension}"
            write_whole(target, to_bytes(render(rapport, name)))
    except OSError as error:
        message = (
            f"Le rapport ne peut pas être écrit dans {folder} ({reason_of(error)}). "
            "Choisissez un autre dossier avec --sortie, ou vérifiez ses droits."
        )
        raise StoreError(message) from error
    return folder


def read_report(path: Path) -> Rapport:
    """Read a report again; ReportError where it is not one."""
    try:
        return Rapport.model_validate_json(path.read_bytes())
    except OSError as error:
        message = (
            f"{path} ne peut pas être lu ({reason_of(error)}). "
            "Donnez le fichier rapport.json qu'un audit a écrit."
        )
        raise ReportError(message) from error
    except ValidationError as error:
        message = (
            f"{path} n'est pas un rapport de cette version d'exigences. "
            "Refaites-le avec « exigences analyser » sur le dossier de son parcours."
        )
        raise ReportError(message) from error


def new_folder(procedure: Path, sosies: Sequence[str], now: datetime) -> Path:
    """Make a new folder under `rapports/`, named after the procedure, its people and the time."""
    stamp = now.astimezone().strftime("%Y-%m-%d-%Hh%Mm%S")
    who = sosies[0] if len(sosies) == 1 else f"{len(sosies)}-sosies"
    base = Path("rapports") / f"{procedure.stem}-{who}-{stamp}"
    rank = 1
    folder = base
    while not _made(folder):
        rank += 1
        folder = base.with_name(f"{base.name}-{rank}")
    return folder


def _made(folder: Path) -> bool:
    """Make a folder, which two audits cannot both do; writing in it tells what else is wrong."""
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        return False
    except OSError:
        pass
    return True
