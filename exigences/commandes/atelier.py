"""The command `atelier`: parses its options, tells its files, decides nothing else."""

import typer

from exigences.commandes.options import RapportEcrit, Rejuge, show


def atelier(
    rapport: RapportEcrit,
    sortie: Rejuge = None,
) -> None:
    """Write the page to project and the worksheet."""
    from exigences.chaine.atelier import write_workshop

    write_workshop(rapport, sortie, lambda ecrit: show(f"Écrit : {ecrit}"))


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Écrit la page à projeter et la fiche à imprimer d'un atelier de 45 minutes.")(
        atelier
    )
