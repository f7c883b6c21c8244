"""The command `territoire`: says which places were chosen, decides nothing else."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.options import Fichier, say, show, write_output
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:  # what chooses is loaded when it is asked
    from exigences.chaine.territoire import Propose
    from exigences.territoire.lieux import Point


def territoire(
    lieux: Annotated[
        Path,
        typer.Argument(
            help="Fichier CSV ou JSON des lieux de médiation numérique, téléchargé de data.gouv.fr."
        ),
    ],
    commune: Annotated[
        str, typer.Option("--commune", "-c", help="Nom, code postal ou code Insee de la commune.")
    ],
    rapport: Annotated[
        Path | None,
        typer.Option(
            "--rapport", "-r", help="Rapport dont les demandes choisissent les lieux (son dossier)."
        ),
    ] = None,
    demarche: Annotated[
        Path | None,
        typer.Option("--demarche", "-d", help="Fichier de la démarche où mettre ces lieux."),
    ] = None,
    ecrire: Annotated[
        bool, typer.Option("--ecrire", help="Écrire dans le fichier de la démarche.")
    ] = False,
    nombre: Annotated[
        int, typer.Option("--nombre", "-n", min=1, max=20, help="Combien de lieux, au plus.")
    ] = 3,
    pres_de: Annotated[
        str,
        typer.Option(
            "--pres-de", metavar="LAT,LON", help="Point d'où partir : 48.11,-1.68 pour Rennes."
        ),
    ] = "",
    sortie: Fichier = None,
) -> None:
    """Choose places near a commune."""
    from exigences.chaine.correction import write_checked
    from exigences.chaine.territoire import propose
    from exigences.fichiers.textes import neutralise, to_bytes

    if ecrire and demarche is None:
        raise ExigencesError("--ecrire va avec --demarche : dites dans quel fichier.")
    done = propose(lieux, commune.strip(), _point(pres_de), rapport, nombre)
    _tell(done)
    if demarche is None:
        write_output(to_bytes(f"{done.bloc}\n"), sortie)
        return
    text, changes = done.put_in(demarche)
    show(neutralise(changes).rstrip("\n") or "Rien à changer : ces lieux y sont déjà.")
    if ecrire:
        write_checked(demarche, text)
        say(f"Écrit : {demarche}")
    elif changes:
        say("Relisez chaque ligne, puis « --ecrire » pour les garder.")


def _tell(done: "Propose") -> None:
    for choisi in done.choisis:
        where = _distance(choisi.km)
        met = ", ".join(done.titres[demand].lower() for demand in choisi.repond_a)
        say(f"{choisi.lieu.nom}, {where}{f' : {met}' if met else ''}.")
    if done.sans_lieu:
        say(f"Aucun de ces lieux ne répond à : {', '.join(done.sans_lieu).lower()}.")


def _distance(km: float | None) -> str:
    if km is None:
        return "dans la commune"
    return f"à {round(km)} km" if km >= 1 else "à moins d'un km"


def _point(written: str) -> "Point | None":
    from exigences.territoire.lieux import Point

    if not written:
        return None
    try:
        latitude, longitude = map(float, written.split(","))
    except ValueError as error:
        raise ExigencesError(
            f"« --pres-de {written} » n'est pas un point : écrivez sa latitude, une virgule, sa "
            "longitude, comme 48.11,-1.68."
        ) from error
    return Point(latitude=latitude, longitude=longitude)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(
        help="Choisit les lieux de médiation numérique proches qui répondent aux demandes."
    )(territoire)
