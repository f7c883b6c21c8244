"""The command `insigne`: options and file, nothing else."""

from typing import Annotated

import typer

from exigences.commandes.options import Fichier, RapportEcrit, write_output


def insigne(
    rapport: RapportEcrit,
    sortie: Fichier = None,
    couverture_min: Annotated[
        float,
        typer.Option(
            "--couverture-min",
            min=0,
            max=100,
            help="Part de ce qui compte qui doit avoir été jugée, en %.",
        ),
    ] = 50,
) -> None:
    """Draw the label of a report."""
    from exigences.chaine.dossier import read_report
    from exigences.fichiers.textes import to_bytes
    from exigences.rapport.insigne import badge

    write_output(to_bytes(badge(read_report(rapport), couverture_min)), sortie)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Dessine l'étiquette d'un rapport : sa note, ce qui a été vu, sa date (SVG).")(
        insigne
    )
