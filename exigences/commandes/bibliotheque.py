"""The commands `scenarios` and `procedures`: what the package holds, listed or printed."""

import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.options import write_output

if TYPE_CHECKING:  # what a shelf holds is loaded by who looks at it
    from exigences.loading.bibliotheque import Rayon

_FIN_DE_PHRASE = re.compile(r"(?<=\.) ")
_SUITE_SOSIES = """
Toutes ces personnes sont imaginaires.
« exigences auditer DÉMARCHE -s NOM » rejoue une démarche à la place de l'une d'elles,
et « -s tous » à la place de chacune.

Pour en décrire une autre : « exigences scenarios telephone > voisine.yaml » écrit un exemple
dans un fichier. Changez-y ce qui diffère, puis donnez-le : « -s voisine.yaml »."""
_SUITE_DEMARCHES = """
« exigences auditer NOM » en rejoue une, sur un service fictif servi le temps de l'audit ;
« exigences demo » sert ces services pour les parcourir à la main.

Pour décrire une vraie démarche : « exigences procedures val-clair > demarche.yaml » écrit un
exemple dans un fichier. Changez-y l'adresse de départ et les étapes, puis lancez
« exigences auditer demarche.yaml » (avec --demo tant que l'adresse est celle du service fictif)."""


def scenarios(
    nom: Annotated[
        str | None, typer.Argument(help="Nom d'un sosie, pour en montrer le fichier YAML.")
    ] = None,
) -> None:
    """List the sosies, or print the file of one."""
    from exigences.loading.bibliotheque import SOSIES

    _show(SOSIES, nom, _people(), _SUITE_SOSIES)


def procedures(
    nom: Annotated[
        str | None, typer.Argument(help="Nom d'une démarche, pour en montrer le fichier YAML.")
    ] = None,
) -> None:
    """List the demonstration procedures, or print the file of one."""
    from exigences.loading.bibliotheque import DEMARCHES

    _show(DEMARCHES, nom, _demonstrations(), _SUITE_DEMARCHES)


def _show(rayon: "Rayon", nom: str | None, rows: Iterator[tuple[str, str]], suite: str) -> None:
    from exigences.commandes.terminal import console_of, print_shelf

    if nom is None:
        print_shelf(console_of(sys.stdout), rows, suite)
    else:
        write_output(rayon.text(nom).encode("utf-8"), None)


def _people() -> Iterator[tuple[str, str]]:
    from exigences.loading import load_scenario
    from exigences.loading.bibliotheque import SOSIES

    for nom in SOSIES.noms():
        scenario = load_scenario(SOSIES.find(nom))
        yield nom, _FIN_DE_PHRASE.split(scenario.description, maxsplit=1)[0] or scenario.nom


def _demonstrations() -> Iterator[tuple[str, str]]:
    from exigences.loading import load_procedure
    from exigences.loading.bibliotheque import DEMARCHES

    for nom in DEMARCHES.noms():
        yield nom, load_procedure(DEMARCHES.find(nom)).procedure.nom


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Liste les sosies fournis, ou en montre un.")(scenarios)
    app.command(help="Liste les démarches fictives fournies, ou en montre une.")(procedures)
