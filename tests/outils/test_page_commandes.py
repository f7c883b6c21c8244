"""The page of the commands says each command, its parameters and their defaults."""

import re
from typing import Annotated

import pytest
import typer

from exigences.commandes.application import MODULES, command_line
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


@pytest.mark.promesse("partout")
def test_the_page_of_the_program_shows_each_command_and_no_value_of_the_language() -> None:
    page = commands_page(command_line(), "exigences")
    assert set(MODULES) == set(re.findall(r"^## exigences ([\w-]+)", page, re.MULTILINE))
    defaults = re.findall("Par défaut : `(.*?)`", page)
    assert defaults
    assert [text for text in defaults if not re.fullmatch(r"[\w.-]+", text)] == []
    assert page.partition("Pour commencer :")[2].partition("## ")[0].count("\nexigences ") == 4
