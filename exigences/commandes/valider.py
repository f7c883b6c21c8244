"""The command `valider`: says all that is to mend in files, decides nothing else."""

import json
from collections import Counter
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from exigences.commandes.options import BROKEN, Silencieux, say, show

if TYPE_CHECKING:  # what reads a file is loaded when one is read
    from exigences.loading.controle import Controle


def valider(
    fichiers: Annotated[
        list[str],
        typer.Argument(help="Fichiers, dossiers (avec ce qu'ils contiennent) ou motifs."),
    ],
    json_: Annotated[
        bool, typer.Option("--json", help="Un objet JSON : fautes, valables, laisses.")
    ] = False,
    suivre: Annotated[
        bool,
        typer.Option(
            "--suivre", help="Vérifier à nouveau à chaque enregistrement, jusqu'à Ctrl+C."
        ),
    ] = False,
    silencieux: Silencieux = False,
) -> None:
    """Check files; one line a fault on stdout, what was checked on stderr."""
    if suivre:
        _follow(fichiers, json_=json_, silencieux=silencieux)
    if not _check(fichiers, json_=json_, silencieux=silencieux):
        raise typer.Exit(BROKEN)


def _follow(fichiers: list[str], *, json_: bool, silencieux: bool) -> NoReturn:
    from exigences.fichiers.guet import changes
    from exigences.loading.controle import files_named

    for _ in changes(lambda: files_named(fichiers)):
        _check(fichiers, json_=json_, silencieux=silencieux)
    raise AssertionError("what is watched has no end")


def _check(fichiers: list[str], *, json_: bool, silencieux: bool) -> bool:
    """Check and tell; whether nothing is to mend."""
    from exigences.catalogue.index import load_index
    from exigences.fichiers.textes import neutralise
    from exigences.loading.controle import check_files

    done = check_files(fichiers, lambda: [exigence.id for exigence in load_index()])
    if json_:
        show(_object(done))
    else:
        for faute in done.fautes:
            show(neutralise(faute.precise))
        if not silencieux:
            _tell(done)
    return not done.fautes


def _tell(done: "Controle") -> None:
    for name in done.laisses:
        say(f"{name} : laissé de côté, ni démarche ni scénario.")
    say(_count(done))


def _count(done: "Controle") -> str:
    kinds = Counter(kind for _, kind in done.valables)
    said = (f"{n} {kind.plusieurs if n > 1 else kind}" for kind, n in kinds.items())
    valid = ", ".join(said) or "rien"
    if not done.fautes:
        return f"Rien à corriger : {valid}."
    many = "s" if len(done.fautes) > 1 else ""
    files = len({faute.fichier for faute in done.fautes})
    where = f"dans {files} fichiers" if files > 1 else "dans un fichier"
    return f"{len(done.fautes)} correction{many} à faire {where} ; valable : {valid}."


def _object(done: "Controle") -> str:
    fautes = [
        {"fichier": f.fichier, "ligne": f.ligne, "colonne": f.colonne, "texte": f.texte}
        for f in done.fautes
    ]
    valables = [{"fichier": name, "genre": kind} for name, kind in done.valables]
    found = {"fautes": fautes, "valables": valables, "laisses": done.laisses}
    return json.dumps(found, ensure_ascii=False, indent=1)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Vérifie démarches, scénarios et réglages, sans navigateur, en un instant.")(
        valider
    )
