"""The command `completion`: prints what a shell needs to complete the others."""

from enum import StrEnum
from typing import Annotated

import typer

from exigences.commandes.options import COMPLETE, PROGRAM, show


class Interpreteur(StrEnum):
    """The shells that can be told how to complete."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


def completion(
    interpreteur: Annotated[
        Interpreteur, typer.Argument(help="bash, zsh, fish ou powershell.")
    ] = Interpreteur.BASH,
) -> None:
    """Print the script of a shell."""
    from typer.completion import get_completion_script  # type: ignore[attr-defined]

    show(get_completion_script(prog_name=PROGRAM, complete_var=COMPLETE, shell=interpreteur.value))


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help='Écrit de quoi compléter ces commandes : eval "$(exigences completion)".')(
        completion
    )
