"""Checks many files at once, and keeps all that is to mend in all of them."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from glob import glob, has_magic
from pathlib import Path

from exigences.loading.documents import load_procedure, load_scenario
from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.fichier import read_text
from exigences.loading.genre import UNKNOWN, Genre, is_yaml, kind_of
from exigences.loading.reglages import FICHIER, PYTHON, has_settings, load_settings

_ASIDE = ("node_modules", "__pycache__", "venv")
"""Folders of others; those whose name begins with a dot are left too."""
_ESPECE = "de démarche ou de scénario"
_LOADERS = {Genre.DEMARCHE: load_procedure, Genre.SCENARIO: load_scenario}


@dataclass(slots=True, kw_only=True)
class Controle:
    """What was checked, and what is to mend."""

    valables: list[tuple[str, Genre]] = field(default_factory=list)
    """Files that can be used, and what each is."""
    fautes: list[Faute] = field(default_factory=list)
    laisses: list[str] = field(default_factory=list)
    """Files found in a folder that describe something else."""


def check_files(words: Iterable[str], connues: Callable[[], Iterable[str]]) -> Controle:
    """Check files, folders (with those inside) and patterns (`demarches/*.yaml`).

    `connues` gives the exigences that settings may name; it is called where there are settings.
    """
    done = Controle()
    for path, named in _files(words, done):
        try:
            kind = _kind(path)
            if kind is Genre.REGLAGES:
                load_settings(path, connues())
            elif kind is not None:
                _LOADERS[kind](path)
            if kind is not None:
                done.valables.append((str(path), kind))
            elif named:
                done.fautes.append(Faute(fichier=str(path), texte=UNKNOWN))
            else:
                done.laisses.append(str(path))
        except LoadingError as error:
            done.fautes.extend(error.fautes)
    return done


def files_named(words: Iterable[str]) -> list[Path]:
    """The files that words name now, whatever they hold."""
    return [path for path, _ in _files(words, Controle())]


def _kind(path: Path) -> Genre | None:
    return Genre.REGLAGES if path.suffix == ".toml" else kind_of(read_text(path, _ESPECE))


def _files(words: Iterable[str], done: Controle) -> Iterator[tuple[Path, bool]]:
    """Each file once, and whether a person named it; a word that leads to none is a fault."""
    kept: dict[Path, tuple[Path, bool]] = {}
    for word in words:
        found = list(_of_word(word))
        if not found:
            done.fautes.append(Faute(fichier=word, texte=_nothing(word)))
        for path, named in found:
            before = kept.get(real := path.resolve())
            kept[real] = (before[0], before[1] or named) if before else (path, named)
    yield from kept.values()


def _of_word(word: str) -> Iterator[tuple[Path, bool]]:
    path = Path(word)
    if path.is_dir():
        yield from ((inner, False) for inner in _inside(path))
    elif has_magic(word) and not path.exists():
        for name in sorted(glob(word, recursive=True)):  # noqa: PTH207 - the word may be absolute
            inner = Path(name)
            yield from ((p, False) for p in ([inner] if inner.is_file() else _inside(inner)))
    else:
        yield path, True


def _inside(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _ASIDE)
        for name in sorted(names):
            path = Path(here, name)
            if not name.startswith(".") and (is_yaml(path) or _is_settings(path)):
                yield path


def _is_settings(path: Path) -> bool:
    return path.name == FICHIER or (path.name == PYTHON and has_settings(path))


def _nothing(word: str) -> str:
    if has_magic(word):
        return "aucun fichier ne répond à ce motif : vérifiez-le."
    return "rien à vérifier dans ce dossier (.yaml, exigences.toml) : donnez un autre chemin."
