"""What several commands share: their options, their exit codes, the file that they write."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import neutralise
from exigences.model.choix import MoteurChoisi, Part
from exigences.model.erreur import ExigencesError

BLOCKED, BROKEN = 1, 2
PROGRAM = "exigences"
MOST_PARTS = 1000
COMPLETE = "_EXIGENCES_COMPLETE"
"""Variable by which a shell asks how a command may go on."""
ECRAN = Path("-")
"""Stands for the standard output, where a file is asked for."""

Compte = Annotated[
    bool,
    typer.Option(
        "--ouvrir-un-compte", help="Ouvrir un compte là où la démarche en veut un, au nom du sosie."
    ),
]
Branche = Annotated[
    list[str] | None,
    typer.Option(
        "--branche",
        help="D'une adresse, réponse, bouton ou lien à prendre partout où il est proposé : "
        "« Non », ou « Avez-vous un emploi ?=Non ». Ou ce que vous seul savez : « Numéro de dossier"
        "=A-12 ». Peut être répétée.",
    ),
]
Minutes = Annotated[
    int,
    typer.Option("--minutes", min=1, max=240, help="Durée d'une exploration, au plus."),
]
UnScenario = Annotated[str, typer.Option("--scenario", "-s", help="À la place de qui répondre.")]
Nouveau = Annotated[
    Path, typer.Option("--sortie", "-o", help="Fichier YAML à écrire ; jamais remplacé.")
]
Attente = Annotated[
    float,
    typer.Option("--attente", min=1, max=120, help="Attente d'un élément, en secondes."),
]
Moteur = Annotated[
    MoteurChoisi,
    typer.Option("--moteur", help=f"Ce qui conduit le navigateur : {' ou '.join(MoteurChoisi)}."),
]
Grille = Annotated[
    str,
    typer.Option(
        "--grille",
        metavar="ADRESSE",
        help="Emprunter le navigateur d'une grille Selenium, par l'adresse de son hub "
        "(http://hub:4444) ; va avec --moteur selenium.",
    ),
]
HorsLigne = Annotated[
    bool, typer.Option("--hors-ligne", help="Ne joindre aucun autre hôte que cette machine.")
]
Contact = Annotated[
    str,
    typer.Option(
        "--contact",
        envvar="EXIGENCES_CONTACT",
        help="Adresse de qui audite, dite aux serveurs dans le User-Agent.",
    ),
]
Demo = Annotated[
    bool,
    typer.Option(
        "--demo",
        help="Servir les services fictifs pendant l'audit ; inutile pour une démarche fournie.",
    ),
]
Rejuge = Annotated[
    Path | None,
    typer.Option("--sortie", "-o", help="Dossier où écrire (celui du rapport par défaut)."),
]
RapportEcrit = Annotated[
    Path, typer.Argument(help="Dossier écrit par « exigences auditer », ou son rapport.json.")
]
Fichier = Annotated[
    Path | None, typer.Option("--sortie", "-o", help="Fichier à écrire (l'écran par défaut, ou -).")
]


Silencieux = Annotated[
    bool,
    typer.Option("--silencieux", help="Ne pas dire ce qui se fait : le résultat et les fautes."),
]
Verbeux = Annotated[
    bool,
    typer.Option("--verbeux", help="Dire aussi chaque page lue, et le temps de chaque étape."),
]


Morceau = Annotated[
    str | None,
    typer.Option(
        "--part",
        metavar="N/TOTAL",
        help="N'en faire qu'une part (2/5 : la deuxième de cinq) ; les démarches d'un même hôte "
        "public restent ensemble.",
    ),
]


def part_of(written: str | None) -> Part:
    """The part that `2/5` means, the whole where nothing is; ExigencesError where it is none."""
    if written is None:
        return Part()
    rang, _, parts = written.partition("/")
    if not (rang.isdecimal() and parts.isdecimal() and 1 <= int(rang) <= int(parts) <= MOST_PARTS):
        raise ExigencesError(
            f"« --part {written} » n'est pas une part : écrivez 2/5 pour la deuxième de cinq "
            f"({MOST_PARTS} au plus)."
        )
    return Part(int(rang), int(parts))


def grid_asked(grille: str, moteur: MoteurChoisi) -> str:
    """The address of a Grid, '' where none is asked for; ExigencesError where none can serve."""
    if grille and moteur is not MoteurChoisi.SELENIUM:
        raise ExigencesError(
            f"--grille prête un navigateur à Selenium seul : ajoutez « --moteur "
            f"{MoteurChoisi.SELENIUM} », ou retirez --grille."
        )
    return grille


class Ton(StrEnum):
    """How much is told of what goes on, on stderr; results and faults are told all the same."""

    SILENCIEUX = "silencieux"
    NORMAL = "normal"
    VERBEUX = "verbeux"


def tone_of(*, silencieux: bool, verbeux: bool) -> Ton:
    """What the two options ask for; ExigencesError where both are there."""
    if silencieux and verbeux:
        raise ExigencesError("--silencieux et --verbeux ne vont pas ensemble : gardez-en une.")
    if silencieux:
        return Ton.SILENCIEUX
    return Ton.VERBEUX if verbeux else Ton.NORMAL


def one_of(names: Sequence[str]) -> str:
    """Two names or more, of which one is to be given, as a text says them."""
    return f"{', '.join(names[:-1])} ou {names[-1]}"


def say(sentence: str) -> None:
    """Say something on stderr; what it quotes of a page drives no terminal."""
    sys.stderr.write(f"{neutralise(sentence)}\n")  # the library would ignore a plain encoding
    sys.stderr.flush()


def show(text: str) -> None:
    """Write a line of a result on stdout, in its own encoding."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _for_the_screen(content: bytes) -> bytes:
    """A text in the encoding of the terminal that shows it; a pipe gets the UTF-8 of a file."""
    encoding = (sys.stdout.encoding or "utf-8").lower()
    if not sys.stdout.isatty() or encoding.replace("-", "") == "utf8":
        return content
    return content.decode("utf-8", "replace").encode(encoding, sys.stdout.errors or "replace")


def write_output(content: bytes, sortie: Path | None) -> None:
    """Write to a file, or to the screen where none is named; ExigencesError where it is refused."""
    if sortie is None or sortie == ECRAN:
        sys.stdout.buffer.write(_for_the_screen(content))
        return
    try:
        from exigences.fichiers.ecriture import Porte

        Porte().sent(sortie, content)
    except OSError as error:
        message = (
            f"{sortie} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre fichier."
        )
        raise ExigencesError(message) from error
