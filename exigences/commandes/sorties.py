"""Where results go: one format on the standard output or in a file, several in a folder."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.options import ECRAN, show, write_output
from exigences.model.erreur import ExigencesError
from exigences.rapport.formats import format_names

if TYPE_CHECKING:  # what renders is loaded when it does
    from exigences.fichiers.rendus import Rendu

_ENDINGS = {"txt": "texte", "markdown": "md", "htm": "html"}
"""Names of files whose format has another name."""
FORMAT_AIDE = "répétable, ou séparés par des virgules"
Place = Annotated[
    Path | None,
    typer.Option(
        "--sortie",
        "-o",
        help="Fichier à écrire, ou dossier de plusieurs formats (l'écran par défaut, ou -).",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorties:
    """The formats that a run was asked for, besides those of every report."""

    formats: tuple[str, ...] = ()
    ecran: bool = False
    """Whether its one format is all that the standard output has."""


def formats_of(asked: Sequence[str] | None, known: Sequence[str]) -> tuple[str, ...]:
    """The formats asked for, each once, in the order given; ExigencesError on an unknown one."""
    words = [word.strip() for one in asked or () for word in one.split(",")]
    for word in words:
        if word not in known:
            raise ExigencesError(
                f"Le format « {word} » n'existe pas : choisissez parmi {', '.join(known)}."
            )
    return tuple(dict.fromkeys(words))


def formats_or(
    asked: Sequence[str] | None, sortie: Path | None, known: Sequence[str], usual: str
) -> tuple[str, ...]:
    """The formats asked for; else the one that the name of the file ends with, or the usual one."""
    ending = sortie.suffix.lower().lstrip(".") if sortie else ""
    meant = _ENDINGS.get(ending, ending)
    return formats_of(asked or [meant if meant in known else usual], known)


def completing(known: Sequence[str]) -> Callable[[str], list[str]]:
    """What a shell proposes for formats: those that go on from the last comma."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        return [f"{before}{comma}{name}" for name in known if name.startswith(last)]

    return complete


def check_place(formats: Sequence[str], sortie: Path | None) -> None:
    """Refuse a place where these formats cannot go, before anything is done."""
    if sortie == ECRAN and len(formats) != 1:
        which = "gardez-en un" if formats else "dites lequel avec --format"
        raise ExigencesError(
            f"« --sortie - » écrit un seul format, sur la sortie standard : {which}, "
            "ou donnez un dossier."
        )
    if len(formats) > 1 and sortie is None:
        raise ExigencesError("Plusieurs formats vont dans un dossier : dites lequel avec --sortie.")
    if len(formats) > 1 and sortie is not None and sortie.is_file():
        raise ExigencesError(
            f"{sortie} est un fichier, et plusieurs formats vont dans un dossier : "
            "donnez-en un autre."
        )
    binary = any(nom.endswith("pdf") for nom in formats)
    if binary and (sortie is None or (sortie == ECRAN and sys.stdout.isatty())):
        raise ExigencesError("Un PDF ne s'affiche pas à l'écran : dites où l'écrire avec --sortie.")


def outputs_of(formats: Sequence[str] | None, sortie: Path | None) -> Sorties:
    """What is written besides a report; its folder takes as many formats as are asked for."""
    asked = formats_of(formats, format_names())
    if sortie == ECRAN:
        check_place(asked, sortie)
    return Sorties(formats=asked, ecran=sortie == ECRAN)


def deliver(rendus: Sequence["Rendu"], sortie: Path | None) -> None:
    """Write results where they were asked for; the place was checked."""
    if len(rendus) == 1 and (sortie is None or sortie == ECRAN or not sortie.is_dir()):
        write_output(rendus[0].contenu, sortie)
    elif sortie is not None:
        deliver_in(rendus, sortie)


def deliver_in(rendus: Sequence["Rendu"], folder: Path) -> None:
    """Write results in a folder, and name each file."""
    from exigences.fichiers.rendus import write_each

    for path in write_each(rendus, folder):
        show(f"Écrit : {path}")
