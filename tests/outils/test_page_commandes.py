"""The page of the commands says each command, its parameters and their defaults."""

from typing import Annotated

import typer

from outils.page_commandes import commands_page

app = typer.Typer()


@app.command()
def rendre(
    rapport: Annotated[str, typer.Argument(help="Fichier du rapport.", metavar="RAPPORT")],
    forme: Annotated[str, typer.Option("--format", help="Format.", metavar="FORMAT")] = "html",
    sortie: Annotated[str | None, typer.Option(help="Dossier | fichier.")] = None,
    vite: Annotated[bool, typer.Option("--vite", help="Sans attendre.")] = False,
    interne: Annotated[bool, typer.Option("--interne", hidden=True)] = False,
) -> None:
    """Rendre un rapport dans un autre format."""


@app.command(hidden=True)
def cachee() -> None:
    """Ne pas montrer."""


def test_the_page_of_a_command() -> None:
    page = commands_page(app, "essai")
    assert page.split("\n## ")[1].splitlines() == [
        "essai rendre",
        "",
        "```",
        "essai rendre [OPTIONS] RAPPORT",
        "```",
        "",
        "Rendre un rapport dans un autre format.",
        "",
        "| Paramètre | Sens |",
        "| --- | --- |",
        "| `RAPPORT` | Fichier du rapport. Obligatoire. |",
        "| `--format` FORMAT | Format. Par défaut : `html`. |",
        "| `--sortie` | Dossier \\| fichier. |",
        "| `--vite` | Sans attendre. |",
    ]
    assert "cachee" not in page
