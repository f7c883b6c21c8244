"""Writes a dossier where a person says, as private as what it holds."""

from pathlib import Path

from exigences.archive.faire import DossierFait
from exigences.archive.ustar import ArchiveError
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of, remedy_of


def write_dossier(done: DossierFait, sortie: Path | None) -> Path:
    """Write a dossier, beside the folder of its report where nothing is said, and give its path."""
    source = done.source.resolve()
    named = done.source.name not in ("", "..")
    beside = done.source.parent if named else source.parent
    path = sortie or beside / f"{source.name}.tar"
    if path.resolve().is_relative_to(source):
        raise ArchiveError(f"{path} est dans le rapport : choisissez un autre endroit.")
    try:
        (Porte().private if done.prive else Porte().sent)(path, done.contenu)
    except OSError as error:
        raise ArchiveError(
            f"{path} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre fichier avec "
            f"--sortie, ou {remedy_of(error)}."
        ) from error
    return path
