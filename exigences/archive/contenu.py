"""What of the folder of a report goes into a dossier: what the program wrote there, and no more."""

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from exigences.archive.ustar import ArchiveError
from exigences.chaine.analyse import analyse_folder
from exigences.chaine.dossier import RAPPORT, WRITTEN
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_within
from exigences.fichiers.raisons import reason_of
from exigences.model.erreur import ExigencesError
from exigences.rapport.rendu import file_of

REFAITS = tuple(file_of(name) for name in WRITTEN)
"""The files that are made again from the others."""
_ETAT = r"[0-9]{3,9}/(?:page\.json|capture\.webp|cadre(?:-[0-9]+)*\.html)"
_PARCOURS = rf"(?:parcours\.json|(?:pages|provocations|alentours)/{_ETAT})"
_CONNU = re.compile(
    rf"(?:rapport\.html|rapport\.json|resume\.html|sosies\.json|parcours(?:-[^/\\\x00]+)?/{_PARCOURS})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contenu:
    """The files of a report, by their name in its folder, in the order of their names."""

    fichiers: Mapping[str, bytes]
    laisses: tuple[str, ...]
    """What stands in the folder and is none of its own: it stays there."""
    prive: bool
    """Whether one of them may be read by its owner only."""


def is_known(name: str) -> bool:
    """Whether a file is one that an audit writes, by its name: no way leads out of the folder."""
    return _CONNU.fullmatch(name) is not None


def read_contents(folder: Path) -> Contenu:
    """Read the files of a report; ArchiveError where one cannot be, or is a link."""
    names = sorted(_names(folder))
    known = [name for name in names if is_known(name)]
    if RAPPORT not in known or not any(name.endswith("/parcours.json") for name in known):
        raise ArchiveError(
            f"{folder} ne tient pas à la fois un rapport et son parcours. "
            "Donnez le dossier qu'a écrit « exigences auditer »."
        )
    files: dict[str, bytes] = {}
    private = False
    for name in known:
        try:
            files[name] = read_within(folder, *name.split("/"))
            mode = (folder / name).stat().st_mode
        except OSError as error:
            raise ArchiveError(
                f"{folder / name} ne peut pas être lu ({reason_of(error)}). Rejouez la démarche, "
                "ou rendez-lui ses droits."
            ) from error
        private = private or not mode & (stat.S_IRWXG | stat.S_IRWXO)
    left = tuple(name for name in names if not is_known(name))
    return Contenu(fichiers=files, laisses=left, prive=private)


def _names(folder: Path) -> Iterator[str]:
    for root, folders, names in folder.walk(follow_symlinks=False):
        links = [name for name in folders if (root / name).is_symlink()]
        for name in (*names, *links):
            yield (root / name).relative_to(folder).as_posix()


def not_remade(files: Mapping[str, bytes], place: Path) -> tuple[str, ...]:
    """The files of a report that are not made again to the byte from its parcours.

    ArchiveError where its parcours gives none: what is said of it names the place that is given.
    """
    with TemporaryDirectory(prefix="exigences-") as temporary:
        folder = Path(temporary)
        for name, content in files.items():
            if name not in REFAITS:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                Porte().made(folder / name, content)
        try:
            analyse_folder(folder, None)
        except ExigencesError as error:
            raise ArchiveError(str(error).replace(str(folder), str(place))) from error
        return tuple(name for name in REFAITS if (folder / name).read_bytes() != files.get(name))
