"""The command `init`: says what it wrote and what to do with it, decides nothing else."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import say, show
from exigences.model.choix import Plateforme


def init(
    dossier: Annotated[Path, typer.Argument(help="Dossier où écrire.")] = Path(),
    ci: Annotated[
        Plateforme | None,
        typer.Option(
            "--ci", help="Écrire aussi ce qui audite à chaque demande de fusion : github ou gitlab."
        ),
    ] = None,
) -> None:
    """Write the first files."""
    from exigences.chaine.amorce import APPEL, root_above, write_first_files

    written = write_first_files(dossier, ci)
    for path in written:
        show(f"Écrit : {path}")
    show(
        "\nChangez-y chaque ligne, puis « exigences valider . » et « exigences auditer ».\n"
        "Pour un exemple qui marche déjà : « exigences procedures val-clair »."
    )
    if ci is Plateforme.GITLAB and dossier / APPEL not in written:
        say(
            f"{APPEL} était déjà là, et n'a pas changé. Pour qu'il appelle l'audit, ajoutez-y :\n"
            "include:\n  - local: .gitlab/exigences.yml"
        )
    if ci is not None and (root := root_above(dossier)) is not None:
        say(f"La racine du dépôt est {root} : {ci.titre} n'y lira ces fichiers que déplacés là.")


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Écrit une démarche à changer, ses réglages, et de quoi l'auditer en CI.")(
        init
    )
