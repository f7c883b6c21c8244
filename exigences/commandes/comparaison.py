"""The command `comparer`: two reports in, what changed out."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import RapportEcrit, one_of
from exigences.commandes.sorties import FORMAT_AIDE, check_place, completing, deliver, formats_of
from exigences.model.choix import FormatComparaison


def comparer(
    avant: RapportEcrit,
    apres: RapportEcrit,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{one_of(tuple(FormatComparaison))} ; {FORMAT_AIDE} "
            f"({FormatComparaison.TEXTE} si rien n'est dit).",
            autocompletion=completing(tuple(FormatComparaison)),
        ),
    ] = None,
    sortie: Annotated[
        Path | None,
        typer.Option(
            "--sortie",
            "-o",
            help="Fichier à écrire, ou dossier de plusieurs formats (l'écran par défaut, ou -).",
        ),
    ] = None,
) -> None:
    """Say what changed between two reports, or what each of two services asks."""
    from exigences.chaine.dossier import read_report
    from exigences.comparaison import compare
    from exigences.comparaison.formats import RENDERERS
    from exigences.comparaison.lecture import LectureComparee
    from exigences.fichiers.rendus import Rendu
    from exigences.fichiers.textes import to_bytes

    formats = formats_of(format_ or [FormatComparaison.TEXTE], tuple(FormatComparaison))
    check_place(formats, sortie)
    old, new = read_report(avant), read_report(apres)
    lecture = LectureComparee(compare(old, new), old, new)
    rendus = [
        Rendu(fichier=f"comparaison.{known.extension}", contenu=to_bytes(RENDERERS[known](lecture)))
        for known in map(FormatComparaison, formats)
    ]
    deliver(rendus, sortie)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Dit ce qui a changé entre deux rapports.")(comparer)
