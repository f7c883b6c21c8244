"""The commands `dossier` and `verifier-dossier`: options, sentences, exit codes; nothing else."""

from pathlib import Path
from typing import Annotated

import typer

import exigences
from exigences.commandes.options import ECRAN, RapportEcrit, say, show
from exigences.fichiers.textes import neutralise
from exigences.model.erreur import ExigencesError


def dossier(
    rapport: RapportEcrit,
    sortie: Annotated[
        Path | None,
        typer.Option("--sortie", "-o", help="Archive à écrire (par défaut, à côté du rapport)."),
    ] = None,
    signer: Annotated[
        Path | None,
        typer.Option(
            "--signer", metavar="CLE", help="Signer avec cette clé privée Ed25519 (PEM, mode 0600)."
        ),
    ] = None,
) -> None:
    """Make one archive of a report and of all that it comes from."""
    from exigences.archive.ecrire import write_dossier
    from exigences.archive.faire import make

    if sortie == ECRAN:
        raise ExigencesError("Une archive va dans un fichier : nommez-le avec --sortie.")
    done = make(rapport, signer)
    path = write_dossier(done, sortie)
    if done.laisses:
        say(f"Laissé hors du dossier, qui n'est pas du rapport : {', '.join(done.laisses)}.")
    show(f"Écrit : {path} ({done.fichiers} fichiers du rapport)")
    show(f"SHA-256 : {done.sha256}")


def verifier_dossier(
    archive: Annotated[Path, typer.Argument(help="Archive écrite par « exigences dossier ».")],
    cle: Annotated[
        Path | None,
        typer.Option("--cle", help="Clé publique (PEM) de qui doit l'avoir signé."),
    ] = None,
    sans_refaire: Annotated[
        bool, typer.Option("--sans-refaire", help="Ne pas refaire le rapport depuis son parcours.")
    ] = False,
) -> None:
    """Verify a dossier, without a network."""
    from exigences.archive.signature import read_public
    from exigences.archive.verification import read_dossier, remade, verify
    from exigences.rapport.francais import date

    found = verify(read_dossier(archive), None if cle is None else read_public(cle))
    told = found.manifeste
    _tell(f"Intact : {told.demarche}, {told.organisme}, audit du {date(told.date)}")
    show(f"SHA-256 : {found.sha256}")
    if found.cle:
        whose = "la clé attendue" if cle else "une clé à vérifier auprès de son auteur"
        show(f"Signé par {whose} (SHA-256 {found.cle})")
    else:
        show("Pas signé : rien ne dit de qui il vient.")
    if sans_refaire:
        return
    if remade(found):
        show("Rapport refait de son parcours : le même, à l'octet.")
    else:
        _tell(
            f"Rapport pas refait : la version {told.exigences} d'exigences le donne à l'octet, et "
            f"celle-ci est la {exigences.__version__}."
        )


def _tell(sentence: str) -> None:
    """Show a sentence that quotes a manifest, which anybody may have written: it stays one line."""
    show(neutralise(sentence).replace("\n", "\u240a"))


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Réunit un rapport et ses preuves dans une archive vérifiable.")(dossier)
    app.command(help="Vérifie une archive de « dossier », sans réseau.")(verifier_dossier)
