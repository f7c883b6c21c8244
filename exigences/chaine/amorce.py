"""Writes the first files of a team: all of them, or none, and never over one that is there."""

from collections.abc import Mapping
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import exigences
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of
from exigences.model.choix import Plateforme
from exigences.model.erreur import ExigencesError

_VERSION = "@VERSION@"


COMMUNS: Mapping[str, str] = {
    "exigences.toml": "exigences.toml",
    "demarche.yaml": "demarche.yaml",
    ".exigences/procedure.json": "procedure.json",
}
"""Each file to write, with its model."""
PAR_PLATEFORME: Mapping[Plateforme, Mapping[str, str]] = {
    Plateforme.GITHUB: {".github/workflows/exigences.yml": "github.yml"},
    Plateforme.GITLAB: {".gitlab/exigences.yml": "gitlab.yml"},
}
APPEL = ".gitlab-ci.yml"
"""What GitLab reads first: written where there is none, and left as it is where there is one."""


class AmorceError(ExigencesError):
    """The first files cannot be written: says which is in the way, or what the system refused."""


def write_first_files(folder: Path, plateforme: Plateforme | None) -> tuple[Path, ...]:
    """Write the files, and give their paths; AmorceError, and nothing written, where one cannot."""
    if _stands(folder) and not folder.is_dir():
        raise AmorceError(f"{folder} n'est pas un dossier : donnez-en un autre.")
    wanted = dict(COMMUNS)
    if plateforme is not None:
        wanted |= PAR_PLATEFORME[plateforme]
    if plateforme is Plateforme.GITLAB and not _stands(folder / APPEL):
        wanted[APPEL] = "gitlab-ci.yml"
    there = [name for name in wanted if _stands(folder / name)]
    if there:
        raise AmorceError(_in_the_way(folder, there))
    return _write_all(folder, {name: _model(model) for name, model in wanted.items()})


def root_above(folder: Path) -> Path | None:
    """The root of the repository where a folder is, if it is not that root; None otherwise."""
    here = folder.resolve()
    root = next((f for f in (here, *here.parents) if (f / ".git").exists()), None)
    return None if root == here else root


def _write_all(folder: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    written: list[Path] = []
    made: list[Path] = []
    path = folder
    try:
        for name, text in texts.items():
            path = folder / name
            made += _make_folders(path.parent)
            Porte().new(path, text)
            written.append(path)
    except OSError as error:
        _undo(written, made)
        raise AmorceError(
            f"{path} ne peut pas être écrit ({reason_of(error)}) : rien n'a été laissé. "
            "Choisissez un autre dossier, ou faites de la place."
        ) from error
    return tuple(written)


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; give the new ones, the highest first."""
    new = [f for f in (folder, *folder.parents) if not _stands(f)][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _undo(written: list[Path], made: list[Path]) -> None:
    with suppress(OSError):
        for path in written:
            path.unlink()
        for folder in reversed(made):
            folder.rmdir()


def _stands(path: Path) -> bool:
    """Whether something has this name, were it a link that leads nowhere."""
    return path.exists() or path.is_symlink()


def _in_the_way(folder: Path, names: list[str]) -> str:
    said = " et ".join(str(folder / name) for name in names)
    several = len(names) > 1
    return (
        f"{said} {'existent' if several else 'existe'} déjà : rien n'a été écrit. "
        f"{'Renommez-les' if several else 'Renommez-le'}, ou choisissez un autre dossier."
    )


def _model(name: str) -> str:
    text = files("exigences.donnees").joinpath("amorce", name).read_text(encoding="utf-8")
    return text.replace(_VERSION, exigences.__version__)
