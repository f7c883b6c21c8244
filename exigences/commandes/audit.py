"""The commands `auditer`, `analyser` and `rendre`: options, files, exit codes, nothing else."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from exigences.catalogue.registry import load_catalogue
from exigences.chaine.audit import AuditDone, AuditOptions, analyse_folder, audit
from exigences.chaine.dossier import audit_folder, read_report
from exigences.chaine.moteurs import MoteurChoisi
from exigences.commandes.arret import stoppable
from exigences.commandes.console import BROKEN_ENDS, Progress, print_summary
from exigences.commandes.options import (
    BLOCKED,
    BROKEN,
    Contact,
    Demo,
    Fichier,
    HorsLigne,
    RapportEcrit,
    Rejuge,
    one_of,
    say,
    write_output,
)
from exigences.commandes.terminal import console_of
from exigences.fichiers.textes import to_bytes
from exigences.loading.bibliotheque import TEMOIN
from exigences.model.rapport import Rapport
from exigences.rapport.envois import GRAVES
from exigences.rapport.formats import format_names
from exigences.rapport.rendu import render
from exigences.scoring.blocages import check_limits, unverified_limits
from exigences.scoring.connues import check_known

ScoreMax = Annotated[
    float | None,
    typer.Option("--score-max", min=0, max=100, help="Sortir avec 1 si le score passe ce nombre."),
]
Interdire = Annotated[
    list[str] | None,
    typer.Option("--interdire", help="Sortir avec 1 si cette exigence est constatée ; répétable."),
]
Sortie = Annotated[
    Path | None,
    typer.Option(
        "--sortie", "-o", help="Dossier du rapport (par défaut, un nouveau dans rapports/)."
    ),
]

_FORMATS = f"{one_of(format_names())}."


def auditer(
    demarche: Annotated[
        str,
        typer.Argument(
            help="Fichier YAML de la démarche, ou un nom que montre « exigences procedures ».",
        ),
    ],
    scenario: Annotated[
        list[str] | None,
        typer.Option(
            "--scenario",
            "-s",
            help="À la place de qui : un nom que montre « exigences scenarios », un fichier YAML, "
            "un dossier de fichiers, ou « tous » ; répétable, le premier sert de référence "
            f"({TEMOIN} si rien n'est dit).",
        ),
    ] = None,
    sortie: Sortie = None,
    moteur: Annotated[
        MoteurChoisi,
        typer.Option(
            "--moteur", help=f"Ce qui conduit le navigateur : {' ou '.join(MoteurChoisi)}."
        ),
    ] = MoteurChoisi.PLAYWRIGHT,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    envoyer: Annotated[
        bool,
        typer.Option("--envoyer", help="Faire aussi l'envoi final, sur une plateforme de test."),
    ] = False,
    demo: Demo = False,
    attente: Annotated[
        float,
        typer.Option(
            "--attente",
            min=1,
            max=120,
            help="Attente d'un élément, en secondes ; une page a le double.",
        ),
    ] = 15,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
) -> None:
    """Audit a procedure."""
    check_known(interdire or (), (d.exigence.id for d in load_catalogue()))
    console = console_of(sys.stdout)
    asked = AuditOptions(
        procedure=demarche,
        scenarios=tuple(scenario or (TEMOIN,)),
        sortie=sortie,
        moteur=moteur,
        envoyer=envoyer,
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
        attente_s=attente,
    )
    with stoppable() as arret, Progress(console) as progress:
        done = audit(asked, progress, arret)
    _conclude(console, done, score_max, interdire)


def analyser(
    rapport: RapportEcrit,
    sortie: Rejuge = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
) -> None:
    """Judge a stored parcours again."""
    check_known(interdire or (), (d.exigence.id for d in load_catalogue()))
    done = analyse_folder(audit_folder(rapport), sortie)
    _conclude(console_of(sys.stdout), done, score_max, interdire)


def rendre(
    rapport: RapportEcrit,
    format_: Annotated[str, typer.Option("--format", "-f", help=_FORMATS)] = "html",
    sortie: Fichier = None,
) -> None:
    """Render a report."""
    write_output(to_bytes(render(read_report(rapport), format_)), sortie)


def _conclude(
    console: Console, done: AuditDone, score_max: float | None, interdits: Iterable[str] | None
) -> None:
    """Print the summary, then say each limit that is passed; 2 wins over 1."""
    print_summary(console, done)
    if done.rapport.reseau.issue in GRAVES:
        say(done.rapport.reseau.phrase)
    passed = check_limits(done.rapport, score_max=score_max, interdits=interdits or ())
    for sentence in unverified_limits(done.rapport, interdits or ()):
        say(sentence)
    for sentence in passed:
        say(sentence)
    if done.arrete:
        say(done.arrete)
    if code := _code(done.rapport, blocked=bool(passed), stopped=bool(done.arrete)):
        raise typer.Exit(code)


def _code(rapport: Rapport, *, blocked: bool, stopped: bool) -> int:
    if rapport.fin.etat in BROKEN_ENDS:
        say(rapport.fin.phrase)
        return BROKEN
    if stopped:
        return BROKEN
    return BLOCKED if blocked else 0


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Rejoue une démarche et écrit son rapport.")(auditer)
    app.command(help="Juge à nouveau un parcours enregistré, sans navigateur.")(analyser)
    app.command(help="Écrit un rapport dans un autre format.")(rendre)
