"""The commands `campagne` and `fusionner`: options, the summary, the exit code; nothing else."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    BROKEN,
    Contact,
    Grille,
    HorsLigne,
    Morceau,
    Moteur,
    Silencieux,
    grid_asked,
    part_of,
    say,
    tone_of,
)
from exigences.model.choix import MoteurChoisi


def campagne(
    fichier: Annotated[Path, typer.Argument(help="Fichier YAML de la campagne.")],
    sortie: Annotated[
        Path | None,
        typer.Option(
            "--sortie", "-o", help="Dossier des résultats, à la place de celui de la campagne."
        ),
    ] = None,
    parallele: Annotated[
        int | None,
        typer.Option(
            "--parallele",
            min=1,
            max=256,
            help="Audits à la fois (un par cœur si rien n'est dit) ; un seul par hôte public.",
        ),
    ] = None,
    rejouer_echecs: Annotated[
        bool,
        typer.Option("--rejouer-echecs", help="Refaire aussi les audits qui n'ont pas abouti."),
    ] = False,
    part: Morceau = None,
    executeur: Annotated[
        str,
        typer.Option(
            "--executeur",
            metavar="dask:ADRESSE",
            help="Faire faire les audits aux ouvriers d'un ordonnanceur Dask, qui partagent ce "
            "dossier (dask:tcp://machine:8786).",
        ),
    ] = "",
    moteur: Moteur = MoteurChoisi.PLAYWRIGHT,
    grille: Grille = "",
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    silencieux: Silencieux = False,
) -> None:
    """Audit many procedures; the same command goes on where it was left."""
    from exigences.campagne.campagne import CampagneOptions, campaign
    from exigences.commandes.avancement import Suivi, has_faults, print_results

    options = ["--moteur", moteur.value]
    options += ["--grille", grille] if grid_asked(grille, moteur) else []
    options += ["--hors-ligne"] if hors_ligne else []
    options += ["--contact", contact] if contact else []
    asked = CampagneOptions(
        fichier=fichier,
        sortie=sortie,
        parallele=parallele,
        executeur=executeur,
        rejouer_echecs=rejouer_echecs,
        part=part_of(part),
        options=tuple(options),
    )
    ton = tone_of(silencieux=silencieux, verbeux=False)
    with stoppable() as arret, Suivi(ton) as suivi:
        done = campaign(asked, suivi, arret)
    print_results(done.resultats, done.dossier)
    if has_faults(done.resultats):
        raise typer.Exit(BROKEN)


def fusionner(
    dossiers: Annotated[
        list[Path],
        typer.Argument(metavar="DOSSIER...", help="Les parts, écrites par « campagne --part »."),
    ],
    sortie: Annotated[Path, typer.Option("--sortie", "-o", help="Dossier de la campagne entière.")],
) -> None:
    """Put the parts of a campaign together; a part that is missing is told."""
    from exigences.campagne.fusion import merge
    from exigences.commandes.avancement import has_faults, print_results

    done = merge(dossiers, sortie)
    print_results(done.resultats, done.dossier)
    for part in done.manquantes:
        say(f"La part {part} manque : ses audits ne sont pas dans les résultats.")
    if has_faults(done.resultats) or done.manquantes:
        raise typer.Exit(BROKEN)


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Audite beaucoup de démarches, et reprend là où elle s'est arrêtée.")(campagne)
    app.command(help="Réunit les parts d'une campagne faite sur plusieurs machines.")(fusionner)
