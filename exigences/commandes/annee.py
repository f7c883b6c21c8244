"""The command `annee`: a household and audits in, its year out."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import one_of, tone_of
from exigences.commandes.sorties import (
    FORMAT_AIDE,
    Place,
    check_place,
    completing,
    deliver,
    formats_or,
)
from exigences.model.choix import FormatAnnee


def annee(
    foyer: Annotated[
        str, typer.Argument(help="Fichier YAML du foyer, ou un foyer fictif fourni (nadia).")
    ],
    rapports: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="RAPPORT", help="Rapports ou campagnes qui ont audité ses démarches."
        ),
    ] = None,
    auditer: Annotated[
        Path | None,
        typer.Option(
            metavar="DOSSIER",
            help="Auditer d'abord ses démarches dans ce dossier ; ce qui y est fini n'est pas "
            "refait.",
        ),
    ] = None,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{one_of(tuple(FormatAnnee))} ; {FORMAT_AIDE} (sinon ce que dit le nom du "
            f"fichier, ou {FormatAnnee.TEXTE}).",
            autocompletion=completing(tuple(FormatAnnee)),
        ),
    ] = None,
    sortie: Place = None,
) -> None:
    """Tell the year of a household."""
    from exigences.annee.audits import audited
    from exigences.annee.compter import year_of
    from exigences.annee.lecture import load_household
    from exigences.annee.rendus import RENDERERS
    from exigences.campagne.dossiers import reports_meant
    from exigences.commandes.avancement import Suivi, has_faults
    from exigences.fichiers.rendus import Rendu
    from exigences.loading.bibliotheque import household_file

    formats = formats_or(format_, sortie, tuple(FormatAnnee), FormatAnnee.TEXTE)
    check_place(formats, sortie)
    path, shipped = household_file(foyer)
    lu = load_household(path)
    known = list(rapports or ())
    if auditer is not None:
        with stoppable() as arret, Suivi(tone_of(silencieux=False, verbeux=False)) as suivi:
            has_faults(audited(lu, auditer, suivi, arret, demo=shipped).resultats)
        known.append(auditer)
    found = year_of(lu, [p for r in known for p in reports_meant(r)])
    rendus = [
        Rendu(fichier=f"annee.{one.extension}", contenu=RENDERERS[one](found))
        for one in map(FormatAnnee, formats)
    ]
    deliver(rendus, sortie)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Raconte l'année d'un foyer : ce que ses droits lui demandent.")(annee)
