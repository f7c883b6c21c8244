"""The commands `mots` and `mots essayer`: what the program knows of the language, word by word."""

import sys
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.aide import GroupeFrancais

if TYPE_CHECKING:  # the words are loaded by who asks for them
    from rich.console import Console

    from exigences.mots.dictionnaire import Occurrence


def lister(context: typer.Context) -> None:
    """List the notions by domain, where nothing else is asked."""
    if context.invoked_subcommand is not None:
        return
    from exigences.commandes.terminal import console_of, safe
    from exigences.loading.mots import load_mots

    console = console_of(sys.stdout)
    for domaine, members in groupby(load_mots().notions.values(), key=lambda n: n.domaine):
        console.print(f"\n[bold]{safe(domaine)}[/]")
        for notion in members:
            console.print(f"  {notion.id:<36} {safe(notion.titre)}")
    console.print('\n« exigences mots essayer "UNE PHRASE" » dit ce qui y est trouvé.')


def essayer(
    phrase: Annotated[str, typer.Argument(help="Une phrase, entre guillemets.")],
) -> None:
    """Say which notions a sentence holds, which part of it, and by which line."""
    from exigences.commandes.terminal import console_of
    from exigences.loading.mots import load_mots

    console = console_of(sys.stdout)
    found = list(load_mots().found_in(phrase))
    if not found:
        console.print("Aucune notion n'est trouvée dans cette phrase.")
    for id_, members in groupby(found, key=lambda one: one.notion.id):
        _print_notion(console, id_, list(members))


def _print_notion(console: "Console", id_: str, found: "list[Occurrence]") -> None:
    from exigences.commandes.terminal import safe

    console.print(f"[bold]{id_}[/] : {safe(found[0].notion.titre)}")
    for one in found:
        place = f"{one.notion.fichier}:{one.tournure.ligne}"
        console.print(f"  « {safe(one.texte)} » par « {safe(one.tournure.texte)} », {place}")


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    mots = typer.Typer(cls=GroupeFrancais, help="Liste les notions de la langue, ou les essaie.")
    mots.callback(invoke_without_command=True)(lister)
    mots.command(help="Dit ce qui est trouvé dans une phrase, et par quelle ligne.")(essayer)
    app.add_typer(mots, name="mots")
