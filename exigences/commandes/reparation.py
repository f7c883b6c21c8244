"""The command `reparer`: shows how to mend a procedure whose service changed."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import RapportEcrit, say, show


def reparer(
    rapport: RapportEcrit,
    demarche: Annotated[
        Path | None, typer.Argument(help="Fichier de la démarche, s'il a changé de place.")
    ] = None,
    ecrire: Annotated[
        bool, typer.Option("--ecrire", help="Écrire la correction dans le fichier.")
    ] = False,
) -> None:
    """Propose the edits of a procedure."""
    from exigences.chaine.dossier import audit_folder
    from exigences.chaine.reparation import apply, propose
    from exigences.fichiers.textes import neutralise

    found = propose(audit_folder(rapport), demarche)
    for told in found.laissees:
        say(told)
    if not found.reparees:
        if not found.laissees:
            show("Rien à réparer : chaque étape a trouvé sa cible comme elle est écrite.")
        return
    show(neutralise(found.diff))
    for told in found.reparees:
        say(f"Réparée : {told}.")
    if ecrire:
        apply(found)
        show(f"Écrit : {found.fichier}")
    else:
        say("Relisez chaque ligne, puis « --ecrire » pour les garder.")


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Propose la correction d'une démarche dont le service a changé.")(reparer)
