"""The command `annee`: a household and audits in, its year out."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import one_of
from exigences.commandes.sorties import (
    FORMAT_AIDE,
    Place,
    check_place,
    completing,
    deliver,
    formats_of,
)
from exigences.model.choix import FormatAnnee


def annee(
    foyer: Annotated[Path, typer.Argument(help="Fichier YAML du foyer.")],
    rapports: Annotated[
        list[Path],
        typer.Argument(
            metavar="RAPPORT...", help="Rapports ou campagnes qui ont audité ses démarches."
        ),
    ],
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{one_of(tuple(FormatAnnee))} ; {FORMAT_AIDE} ({FormatAnnee.TEXTE} si rien n'est "
            "dit).",
            autocompletion=completing(tuple(FormatAnnee)),
        ),
    ] = None,
    sortie: Place = None,
) -> None:
    """Tell the year of a household."""
    from exigences.annee.compter import year_of
    from exigences.annee.lecture import load_household
    from exigences.annee.rendus import RENDERERS
    from exigences.campagne.dossiers import reports_meant
    from exigences.fichiers.rendus import Rendu
    from exigences.fichiers.textes import to_bytes

    formats = formats_of(format_ or [FormatAnnee.TEXTE], tuple(FormatAnnee))
    check_place(formats, sortie)
    found = year_of(load_household(foyer), [p for r in rapports for p in reports_meant(r)])
    rendus = [
        Rendu(fichier=f"annee.{known.extension}", contenu=to_bytes(RENDERERS[known](found)))
        for known in map(FormatAnnee, formats)
    ]
    deliver(rendus, sortie)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Raconte l'année d'un foyer : ce que ses droits lui demandent.")(annee)
