"""What several commands share: their options, their exit codes, the file that they write."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import neutralise
from exigences.model.erreur import ExigencesError

BLOCKED, BROKEN = 1, 2

HorsLigne = Annotated[
    bool, typer.Option("--hors-ligne", help="Ne joindre aucun autre hôte que cette machine.")
]
Contact = Annotated[
    str,
    typer.Option(
        "--contact",
        envvar="EXIGENCES_CONTACT",
        help="Adresse de qui audite, dite aux serveurs dans le User-Agent.",
    ),
]
Demo = Annotated[
    bool,
    typer.Option(
        "--demo",
        help="Servir les services fictifs pendant l'audit ; inutile pour une démarche fournie.",
    ),
]
Rejuge = Annotated[
    Path | None,
    typer.Option("--sortie", "-o", help="Dossier où écrire (celui du rapport par défaut)."),
]
RapportEcrit = Annotated[
    Path, typer.Argument(help="Dossier écrit par « exigences auditer », ou son rapport.json.")
]
Fichier = Annotated[
    Path | None, typer.Option("--sortie", "-o", help="Fichier à écrire (l'écran par défaut).")
]


def one_of(names: Sequence[str]) -> str:
    """Two names or more, of which one is to be given, as a text says them."""
    return f"{', '.join(names[:-1])} ou {names[-1]}"


def say(sentence: str) -> None:
    """Say something on stderr; what it quotes of a page drives no terminal."""
    typer.echo(neutralise(sentence), err=True)


def write_output(content: bytes, sortie: Path | None) -> None:
    """Write to a file, or to the screen where none is named; ExigencesError where it is refused."""
    if sortie is None:
        sys.stdout.buffer.write(content)
        return
    try:
        from exigences.fichiers.ecriture import Porte

        Porte().sent(sortie, content)
    except OSError as error:
        message = (
            f"{sortie} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre fichier."
        )
        raise ExigencesError(message) from error
