"""The command `reference`: accepts a finding of a report, for a time and with its reason."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import RapportEcrit, show


def montrer(rapport: RapportEcrit) -> None:
    """Show the fingerprint of each finding of a report."""
    from exigences.chaine.dossier import read_report
    from exigences.fichiers.textes import neutralise

    for one in read_report(rapport).empreintes:
        if one.certaine:
            show(neutralise(f"{one.empreinte}  écran {one.ecran}  {one.regle}  {one.nom}"))


def accepter(
    empreinte: Annotated[str, typer.Argument(help="Celle que dit le blocage, ou le rapport.")],
    jusqu_au: Annotated[
        datetime,
        typer.Option(
            "--jusqu-au", formats=["%Y-%m-%d"], help="Dernier jour où elle vaut, compris."
        ),
    ],
    motif: Annotated[str, typer.Option("--motif", help="Pourquoi elle est admise.")],
    rapport: Annotated[
        Path | None,
        typer.Option("--rapport", help="Rapport où la chercher, pour dire ce qu'elle admet."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", help="Réglages où l'écrire (exigences.toml).")
    ] = None,
) -> None:
    """Accept one finding until a day."""
    from exigences.chaine.exceptions import accept

    show(accept(empreinte, jusqu_au.date(), motif, rapport, config))


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    sub = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
    sub.command(help="Montre l'empreinte de chaque constat d'un rapport.")(montrer)
    sub.command(help="Admet un constat jusqu'à un jour, avec sa raison.")(accepter)
    app.add_typer(sub, name="reference", help="Admet un constat d'un rapport, pour un temps.")
