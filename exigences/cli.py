"""The command line: parses options, opens files, sets exit codes; decides nothing else."""

import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Annotated, Any

import typer
from rich.console import Console
from typer.exceptions import TyperException

import exigences
from exigences.aide import GroupeFrancais
from exigences.arret import INTERRUPTED, stoppable
from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from exigences.catalogue.base import CatalogueError
from exigences.catalogue.registry import load_catalogue
from exigences.cli_atelier import atelier
from exigences.cli_options import (
    BLOCKED,
    BROKEN,
    Contact,
    Demo,
    Fichier,
    HorsLigne,
    write_output,
)
from exigences.cli_sosie import sosie
from exigences.console import (
    BROKEN_ENDS,
    Progress,
    console_of,
    never_fail,
    print_exigence,
    print_list,
    print_page,
    print_summary,
)
from exigences.dossier import ReportError, read_report
from exigences.loading import LoadingError
from exigences.model.rapport import Rapport
from exigences.moteurs import MoteurChoisi
from exigences.pipeline import (
    AuditDone,
    AuditOptions,
    analyse_folder,
    audit,
)
from exigences.raisons import reason_of
from exigences.rapport.rendu import FormatError, render
from exigences.replay.store import StoreError
from exigences.scoring.blocages import check_known, check_limits, unverified_limits
from exigences.scoring.score import ScoringError
from exigences.usage import usage_sentence

_FAULTS = (
    BrowserMissingError,
    CatalogueError,
    EngineError,
    FormatError,
    LoadingError,
    ReportError,
    ScoringError,
    StoreError,
)

app = typer.Typer(
    name="exigences",
    cls=GroupeFrancais,
    help="Rejoue une démarche en ligne et dit tout ce qu'elle exige de la personne.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

ScoreMax = Annotated[
    float | None,
    typer.Option("--score-max", min=0, max=100, help="Sortir avec 1 si le score passe ce nombre."),
]
Interdire = Annotated[
    list[str] | None,
    typer.Option("--interdire", help="Sortir avec 1 si cette exigence est constatée ; répétable."),
]
Sortie = Annotated[
    Path | None, typer.Option("--sortie", help="Dossier du rapport (un nouveau par défaut).")
]


@app.callback(invoke_without_command=True)
def options(
    version: Annotated[bool, typer.Option("--version", help="Dit la version.")] = False,
) -> None:
    """Options of the program itself."""
    if version:
        typer.echo(f"exigences {exigences.__version__}")
        raise typer.Exit


@app.command(help="Rejoue une démarche et écrit son rapport.")
def auditer(
    procedure: Annotated[Path, typer.Argument(help="Fichier YAML de la démarche.")],
    scenario: Annotated[
        list[Path],
        typer.Option(
            "--scenario",
            "-s",
            help="Fichier YAML du scénario, ou « tous » ; répétable, le premier sert de référence.",
        ),
    ] = [Path("scenarios/poste-fixe.yaml")],  # noqa: B006 - typer copies it
    sortie: Sortie = None,
    moteur: Annotated[
        MoteurChoisi, typer.Option("--moteur", help="Ce qui conduit le navigateur.")
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
        procedure=procedure,
        scenarios=tuple(scenario),
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


@app.command(help="Juge à nouveau un parcours enregistré, sans navigateur.")
def analyser(
    dossier: Annotated[Path, typer.Argument(help="Dossier écrit par « exigences auditer ».")],
    sortie: Sortie = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
) -> None:
    """Judge a stored parcours again."""
    check_known(interdire or (), (d.exigence.id for d in load_catalogue()))
    _conclude(console_of(sys.stdout), analyse_folder(dossier, sortie), score_max, interdire)


@app.command(help="Écrit un rapport dans un autre format.")
def rendre(
    rapport: Annotated[Path, typer.Argument(help="Fichier rapport.json.")],
    format_: Annotated[
        str, typer.Option("--format", "-f", help="html, json, md ou junit.")
    ] = "html",
    sortie: Fichier = None,
) -> None:
    """Render a report."""
    write_output(render(read_report(rapport), format_).encode(), sortie)


app.command(
    "sosie", help="Raconte une démarche à la deuxième personne, écran par écran, à un sosie."
)(sosie)
app.command(
    "atelier", help="Écrit la page à projeter et la fiche à imprimer d'un atelier de 45 minutes."
)(atelier)


@app.command(help="Regarde des pages une à une, sans démarche.")
def inspecter(
    urls: Annotated[list[str], typer.Argument(help="Adresses http:// ou https://.")],
    en_json: Annotated[bool, typer.Option("--json", help="Un objet JSON par ligne.")] = False,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    attente: Annotated[
        float, typer.Option("--attente", min=1, max=240, help="Attente d'une page, en secondes.")
    ] = 30,
) -> None:
    """Inspect pages."""
    from exigences.inspection import inspect  # noqa: PLC0415 - it starts threads and browsers

    console = console_of(sys.stdout)
    failed = False
    with stoppable() as arret:
        for found in inspect(urls, hors_ligne=hors_ligne, contact=contact, attente_s=attente):
            failed = failed or "erreur" in found
            if en_json:
                _print_json(found)
            else:
                print_page(console, found)
            if arret():
                raise KeyboardInterrupt
    if failed and not en_json:
        raise typer.Exit(BROKEN)


@app.command(help="Liste les exigences du catalogue, ou en explique une.")
def catalogue(
    exigence: Annotated[str | None, typer.Argument(help="Identifiant d'une exigence.")] = None,
) -> None:
    """List or explain the catalogue."""
    console = console_of(sys.stdout)
    known = {d.exigence.id: d.exigence for d in load_catalogue()}
    if exigence is None:
        print_list(console, known.values())
        return
    check_known((exigence,), known)
    print_exigence(console, known[exigence])


@app.command(help="Sert les services fictifs, pour les parcourir à la main.")
def demo(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port de 127.0.0.1.")
    ] = 8765,
) -> None:
    """Serve the embedded services until interrupted."""
    from exigences.demo import DemoError, serve_demo  # noqa: PLC0415 - a web server, for here only

    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        with serve_demo(port) as server:
            typer.echo(f"Services fictifs : {server.url}  (Ctrl+C pour arrêter)")
            stop.wait()
    except DemoError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BROKEN) from error


def _conclude(
    console: Console, done: AuditDone, score_max: float | None, interdits: Iterable[str] | None
) -> None:
    """Print the summary, then say each limit that is passed; 2 wins over 1."""
    print_summary(console, done)
    passed = check_limits(done.rapport, score_max=score_max, interdits=interdits or ())
    for sentence in unverified_limits(done.rapport, interdits or ()):
        typer.echo(sentence, err=True)
    for sentence in passed:
        typer.echo(sentence, err=True)
    if done.arrete:
        typer.echo(done.arrete, err=True)
    if code := _code(done.rapport, blocked=bool(passed), stopped=bool(done.arrete)):
        raise typer.Exit(code)


def _code(rapport: Rapport, *, blocked: bool, stopped: bool) -> int:
    if rapport.fin.etat in BROKEN_ENDS:
        typer.echo(rapport.fin.phrase, err=True)
        return BROKEN
    if stopped:
        return BROKEN
    return BLOCKED if blocked else 0


def _print_json(found: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


@contextmanager
def _told() -> Iterator[None]:
    """Say a fault in one sentence on stderr, without a traceback."""
    try:
        yield
    except _FAULTS as error:
        typer.echo(str(error), err=True)
        sys.exit(BROKEN)
    except TyperException as error:
        typer.echo(usage_sentence(error), err=True)
        sys.exit(BROKEN)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BLOCKED)
    except OSError as error:
        typer.echo(f"{error.filename or 'Ce fichier'} : {reason_of(error)}.", err=True)
        sys.exit(BROKEN)
    except (KeyboardInterrupt, typer.Abort):
        typer.echo("Interrompu à la demande.", err=True)
        sys.exit(INTERRUPTED)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        never_fail(stream)
    with _told():
        code = app(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
