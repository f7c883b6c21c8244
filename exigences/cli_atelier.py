"""The command `atelier`: parses its options, tells its files, decides nothing else."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.atelier import write_workshop
from exigences.cli_options import RapportEcrit


def atelier(
    rapport: RapportEcrit,
    sortie: Annotated[
        Path | None,
        typer.Option("--sortie", "-o", help="Dossier où écrire (celui du rapport par défaut)."),
    ] = None,
) -> None:
    """Write the page to project and the worksheet."""
    write_workshop(rapport, sortie, lambda ecrit: typer.echo(f"Écrit : {ecrit}"))


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Écrit la page à projeter et la fiche à imprimer d'un atelier de 45 minutes.")(
        atelier
    )
