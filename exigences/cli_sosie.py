"""The command `sosie`: parses its options, writes its file, decides nothing else."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from exigences.arret import stoppable
from exigences.console import BROKEN_ENDS, Progress, console_of
from exigences.instruction import FormatSosie, is_procedure, render_instruction, report_of
from exigences.pipeline import AuditOptions
from exigences.raisons import reason_of
from exigences.replay.store import StoreError

BROKEN = 2
POSTE = Path("scenarios/poste-fixe.yaml")


def sosie(
    demarche: Annotated[
        Path,
        typer.Argument(
            help="Fichier YAML de la démarche, dossier d'un rapport, ou son rapport.json."
        ),
    ],
    scenario: Annotated[
        Path | None,
        typer.Option(
            "--scenario",
            "-s",
            help=f"Fichier YAML du scénario ; {POSTE} si rien n'est dit.",
        ),
    ] = None,
    format_: Annotated[
        FormatSosie, typer.Option("--format", "-f", help="texte, html ou pdf.")
    ] = FormatSosie.TEXTE,
    sortie: Annotated[
        Path | None, typer.Option("--sortie", "-o", help="Fichier à écrire (l'écran par défaut).")
    ] = None,
    demo: Annotated[
        bool, typer.Option("--demo", help="Servir les services fictifs pendant l'audit.")
    ] = False,
    hors_ligne: Annotated[
        bool, typer.Option("--hors-ligne", help="Ne joindre aucun autre hôte que cette machine.")
    ] = False,
    contact: Annotated[
        str,
        typer.Option(
            "--contact",
            envvar="EXIGENCES_CONTACT",
            help="Adresse de qui audite, dite aux serveurs dans le User-Agent.",
        ),
    ] = "",
) -> None:
    """Tell a procedure to the double; a procedure is replayed first, a report is only read."""
    if format_ is FormatSosie.PDF and sortie is None:
        raise StoreError("Un PDF ne s'affiche pas à l'écran : dites où l'écrire avec --sortie.")
    if scenario is not None and not is_procedure(demarche):
        raise StoreError(
            f"{demarche} est un rapport déjà fait : --scenario ne vaut que pour le fichier YAML "
            "d'une démarche. Enlevez-le, ou donnez ce fichier."
        )
    options = AuditOptions(
        procedure=demarche,
        scenarios=(scenario or POSTE,),
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
    )
    with stoppable() as arret, Progress(console_of(sys.stderr)) as progress:
        done = report_of(options, progress, arret)
    if done.dossier is not None:
        typer.echo(f"Le rapport : {done.dossier / 'rapport.html'}", err=True)
    _write(render_instruction(done.rapport, format_), sortie)
    if done.dossier is not None and done.rapport.fin.etat in BROKEN_ENDS:
        typer.echo(done.rapport.fin.phrase, err=True)
        raise typer.Exit(BROKEN)


def _write(content: bytes, sortie: Path | None) -> None:
    if sortie is None:
        sys.stdout.buffer.write(content)
        return
    try:
        sortie.write_bytes(content)
    except OSError as error:
        message = (
            f"{sortie} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre fichier."
        )
        raise StoreError(message) from error
