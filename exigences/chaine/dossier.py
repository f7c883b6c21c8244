"""The folder of a report: its name, the formats written in it, and reading it again."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from exigences.fichiers.documents import broken_at
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.raisons import reason_of, remedy_of
from exigences.fichiers.textes import from_file
from exigences.fichiers.verrou import locked
from exigences.model.erreur import ExigencesError
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.rendu import file_of, render
from exigences.replay.sosies import PARCOURS, SOSIES
from exigences.replay.store import HEAD, StoreError, unwritable
from exigences.secret.masque import Masque

WRITTEN = ("resume", "html", "json")
"""Formats that every audit writes."""
RESUME = "resume.html"
RAPPORT = "rapport.json"
VERSION = get_args(Rapport.model_fields["version"].annotation)[0]
"""Of the reports that are read."""
_PARTS = ("rapport.html", RESUME, SOSIES, HEAD)
"""Files that a person may give in place of their folder."""
_QUOI = "Donnez le dossier qu'a écrit « exigences auditer », ou son rapport.json."


class ReportError(ExigencesError):
    """A report cannot be read: says which, why, and what to do."""


def write_report(rapport: Rapport, folder: Path, porte: Porte) -> Path:
    """Write the usual formats: all of them, or none; what stood in their place is then intact."""
    texts = {folder / file_of(name): render(rapport, name) for name in WRITTEN}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        porte.texts(texts)
    except OSError as error:
        message = (
            f"Le rapport ne peut pas être écrit dans {folder} ({reason_of(error)}). "
            f"Choisissez un autre dossier avec --sortie, ou {remedy_of(error)}."
        )
        raise StoreError(message) from error
    return folder


def without_secrets(rapport: Rapport, masque: Masque) -> Rapport:
    """The same report with every secret hidden, for whoever prints it; its pictures show none."""
    said = rapport.model_dump(by_alias=True, exclude={"captures"})
    hidden = masque.hide_all(said)
    if hidden is said:
        return rapport
    captures = rapport.captures
    return Rapport.model_validate({**hidden, "captures": {}}).model_copy(
        update={"captures": captures}
    )


def audit_folder(path: Path) -> Path:
    """The folder of an audit, or of a parcours, meant by a path: itself, or that of its file."""
    if not path.exists():
        raise ReportError(f"{path} n'existe pas. {_QUOI}")
    if path.is_dir():
        return path
    if path.name in (RAPPORT, *_PARTS):
        return path.parent
    raise ReportError(f"{path} n'est pas un rapport. {_QUOI}")


def report_file(path: Path) -> Path:
    """The rapport.json meant by a path; ReportError where there is none.

    It is that file, the folder of the report, a parcours in it, or what is written beside it.
    """
    if not path.exists():
        raise ReportError(f"{path} n'existe pas. {_QUOI}")
    if path.is_file():
        return report_file(path.parent) if path.name in _PARTS else path
    here, above = path / RAPPORT, path.parent / RAPPORT
    if here.exists():
        return here
    if (path / HEAD).is_file() and above.exists():
        return above
    if (path / HEAD).is_file() or (path / PARCOURS / HEAD).is_file():
        raise ReportError(
            f"{path} tient un parcours qui n'a pas encore de rapport. "
            f"Lancez d'abord « exigences analyser {path} »."
        )
    raise ReportError(f"{path} ne tient pas de rapport. {_QUOI}")


def read_report(source: Path) -> Rapport:
    """Read again the report that a path means; ReportError where it is not one."""
    path = report_file(source)
    try:
        value = from_file(read_plain(path))
        if isinstance(value, dict) and value.get("version") not in (None, VERSION):
            raise ReportError(
                f"{path} a été écrit par une autre version d'exigences. "
                "Refaites-le avec « exigences analyser » sur le dossier de son parcours."
            )
        return Rapport.model_validate(value)
    except OSError as error:
        message = (
            f"{path} ne peut pas être lu ({reason_of(error)}). "
            "Donnez le fichier rapport.json qu'un audit a écrit."
        )
        raise ReportError(message) from error
    except ValidationError as error:
        raise _no_report(path, broken_at(error)) from error
    except ValueError as error:
        raise _no_report(path, "ce n'est pas du JSON, ou pas en entier") from error


def _no_report(path: Path, fault: str) -> ReportError:
    return ReportError(
        f"{path} n'est pas un rapport, ou est abîmé ({fault}). "
        "Refaites-le avec « exigences analyser » sur le dossier de son parcours."
    )


@contextmanager
def own_folder(folder: Path) -> Iterator[None]:
    """Keep every other audit out of a folder; StoreError where one is at work there."""
    with ExitStack() as stack:
        try:
            free = stack.enter_context(locked(folder))
        except OSError as error:
            raise unwritable(folder, error) from error
        if not free:
            message = (
                f"Un autre audit écrit en ce moment dans {folder}. "
                "Attendez sa fin, ou choisissez un autre dossier avec --sortie."
            )
            raise StoreError(message)
        yield


def new_folder(nom: str, sosies: Sequence[str], now: datetime) -> Path:
    """Make a new folder under `rapports/`, named after the procedure, its people and the time."""
    stamp = now.astimezone().strftime("%Y-%m-%d-%Hh%Mm%S")
    who = sosies[0] if len(sosies) == 1 else f"{len(sosies)}-sosies"
    base = Path("rapports") / f"{nom}-{who}-{stamp}"
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


def folders_of(demarches: Sequence[str], sortie: Path | None) -> Iterator[tuple[str, Path | None]]:
    """Each procedure with the folder of its report: one of its own under `sortie`, if it is said.

    Two files of the same name have two folders.
    """
    taken: set[str] = set()
    for demarche in demarches:
        stem = Path(demarche).stem
        name = next(n for n in chain([stem], _numbered(stem)) if n not in taken)
        taken.add(name)
        yield demarche, None if sortie is None else sortie / name


def _numbered(stem: str) -> Iterator[str]:
    return (f"{stem}-{i}" for i in count(2))
