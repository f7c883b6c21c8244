"""The command `sosie`: parses its options, writes its file, decides nothing else."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    BROKEN,
    Contact,
    Demo,
    Fichier,
    HorsLigne,
    Silencieux,
    Verbeux,
    one_of,
    say,
    tone_of,
    write_output,
)
from exigences.commandes.sorties import formats_or
from exigences.model.choix import TEMOIN, FormatSosie


def sosie(
    demarche: Annotated[
        str,
        typer.Argument(
            help="Démarche (son fichier YAML, ou un nom que montre « exigences procedures »), ou "
            "rapport déjà écrit (son dossier, ou son rapport.json)."
        ),
    ],
    scenario: Annotated[
        str | None,
        typer.Option(
            "--scenario",
            "-s",
            help="À la place de qui : un nom que montre « exigences scenarios », ou un fichier "
            f"YAML ; {TEMOIN} si rien n'est dit.",
        ),
    ] = None,
    format_: Annotated[
        FormatSosie | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{one_of(tuple(FormatSosie))} (sinon ce que dit le nom du fichier, ou "
            f"{FormatSosie.TEXTE}).",
        ),
    ] = None,
    territoire: Annotated[
        Path | None,
        typer.Option(
            "--territoire",
            help="Démarche dont le territoire a changé depuis le rapport : l'instruction le prend.",
        ),
    ] = None,
    sortie: Fichier = None,
    demo: Demo = False,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    silencieux: Silencieux = False,
    verbeux: Verbeux = False,
) -> None:
    """Tell a procedure to the double; a procedure is replayed first, a report is only read."""
    from exigences.chaine.audit import AuditOptions
    from exigences.chaine.instruction import is_procedure, render_instruction, report_of
    from exigences.chaine.territoire import with_territory
    from exigences.commandes.console import BROKEN_ENDS, Progress
    from exigences.rapport.envois import GRAVES
    from exigences.replay.store import StoreError

    ton = tone_of(silencieux=silencieux, verbeux=verbeux)
    asked = [format_] if format_ else None
    (forme,) = map(FormatSosie, formats_or(asked, sortie, tuple(FormatSosie), FormatSosie.TEXTE))
    if forme is FormatSosie.PDF and sortie is None:
        raise StoreError("Un PDF ne s'affiche pas à l'écran : dites où l'écrire avec --sortie.")
    if scenario is not None and not is_procedure(demarche):
        raise StoreError(
            f"{demarche} est un rapport déjà fait : --scenario ne vaut que pour une démarche à "
            "rejouer. Enlevez-le, ou donnez le fichier YAML de la démarche."
        )
    if territoire is not None and is_procedure(demarche):
        raise StoreError("--territoire ne vaut que pour un rapport : une démarche dit le sien.")
    options = AuditOptions(
        procedure=demarche,
        scenarios=(scenario or TEMOIN,),
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
    )
    with stoppable() as arret, Progress(ton) as progress:
        done = report_of(options, progress, arret)
    if done.dossier is not None:
        say(f"Le rapport : {done.dossier / 'rapport.html'}")
    told = with_territory(done.rapport, territoire) if territoire else done.rapport
    write_output(render_instruction(told, forme, done.scenario), sortie)
    if done.dossier is None:
        return
    if done.rapport.reseau.issue in GRAVES:
        say(done.rapport.reseau.phrase)
    if done.rapport.fin.etat in BROKEN_ENDS:
        say(done.rapport.fin.phrase)
        raise typer.Exit(BROKEN)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Raconte une démarche à la deuxième personne, écran par écran, à un sosie.")(
        sosie
    )
