"""What was made of a report, to be written in a folder: every file, or none."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of, remedy_of
from exigences.model.erreur import ExigencesError


class UnwritableError(ExigencesError):
    """Files cannot be written: says which and why; what stood in their place is intact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendu:
    """A document, and its name in a folder."""

    fichier: str
    contenu: bytes


def write_each(rendus: Iterable[Rendu], folder: Path) -> tuple[Path, ...]:
    """Write documents in a folder, all or none, and give their paths; UnwritableError."""
    contents = {folder / rendu.fichier: rendu.contenu for rendu in rendus}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        Porte().made_all(contents)
    except OSError as error:
        named = ", ".join(path.name for path in contents)
        message = (
            f"Rien n'a été écrit de {named} dans {folder} ({reason_of(error)}). "
            f"Choisissez un autre dossier avec --sortie, ou {remedy_of(error)}."
        )
        raise UnwritableError(message) from error
    return tuple(contents)
