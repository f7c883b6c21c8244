"""The commands `inspecter`, `catalogue` and `demo`, which need no procedure."""

import json
import signal
import sys
from threading import Event
from typing import Annotated, Any

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import BROKEN, Contact, HorsLigne, say, show


def inspecter(
    adresses: Annotated[list[str], typer.Argument(help="Adresses http:// ou https://.")],
    en_json: Annotated[bool, typer.Option("--json", help="Un objet JSON par ligne.")] = False,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    attente: Annotated[
        float, typer.Option("--attente", min=1, max=240, help="Attente d'une page, en secondes.")
    ] = 30,
    approfondi: Annotated[
        bool,
        typer.Option("--approfondi", help="Essaie aussi le clavier, les fenêtres et les tailles."),
    ] = False,
) -> None:
    """Inspect pages."""
    from exigences.chaine.inspection import inspect
    from exigences.commandes.terminal import console_of, print_page

    console = console_of(sys.stdout)
    failed = False
    with stoppable() as arret:
        for found in inspect(
            adresses,
            hors_ligne=hors_ligne,
            contact=contact,
            attente_s=attente,
            approfondi=approfondi,
            arret=arret,
        ):
            failed = failed or "erreur" in found
            if en_json:
                _print_json(found)
            else:
                print_page(console, found)
        if arret():
            raise KeyboardInterrupt
    if failed and not en_json:
        raise typer.Exit(BROKEN)


def catalogue(
    exigence: Annotated[str | None, typer.Argument(help="Identifiant d'une exigence.")] = None,
) -> None:
    """List or explain the catalogue."""
    from exigences.catalogue.index import load_index
    from exigences.commandes.fiches import print_exigence, print_list

    known = {known.id: known for known in load_index()}
    if exigence is None:
        print_list(known.values())
        return
    from exigences.scoring.connues import check_known

    check_known((exigence,), known)
    print_exigence(known[exigence])


def demo(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port de 127.0.0.1.")
    ] = 8765,
) -> None:
    """Serve the embedded services until interrupted."""
    from exigences.demo import DemoError, serve_demo

    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        with serve_demo(port) as server:
            show(f"Services fictifs : {server.url}  (Ctrl+C pour arrêter)")
            stop.wait()
    except DemoError as error:
        say(str(error))
        raise typer.Exit(BROKEN) from error


def _print_json(found: dict[str, Any]) -> None:
    from exigences.fichiers.textes import to_bytes

    sys.stdout.buffer.write(to_bytes(json.dumps(found, ensure_ascii=False)))
    sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Regarde des pages une à une, sans démarche.")(inspecter)
    app.command(help="Liste les exigences du catalogue, ou en explique une.")(catalogue)
    app.command(help="Sert les services fictifs, pour les parcourir à la main.")(demo)
