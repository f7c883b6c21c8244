"""What was made of a report, to be written in a folder: each file whole or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of
from exigences.model.erreur import ExigencesError


class UnwritableError(ExigencesError):
    """A file cannot be written: says which and why; what stood in its place is intact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendu:
    """A document, and its name in a folder."""

    fichier: str
    contenu: bytes


def write_each(rendus: Iterable[Rendu], folder: Path) -> tuple[Path, ...]:
    """Write documents in a folder, and give their paths; UnwritableError where one cannot be."""
    written: list[Path] = []
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for rendu in rendus:
            path = folder / rendu.fichier
            Porte().made(path, rendu.contenu)
            written.append(path)
    except OSError as error:
        message = (
            f"{path} ne peut pas être écrit ({reason_of(error)}). "
            "Choisissez un autre dossier avec --sortie, ou vérifiez ses droits."
        )
        raise UnwritableError(message) from error
    return tuple(written)
