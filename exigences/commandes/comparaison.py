"""The command `comparer`: two reports in, what changed out."""

from typing import Annotated

import typer

from exigences.commandes.options import Fichier, RapportEcrit, one_of, write_output
from exigences.model.choix import FormatComparaison


def comparer(
    avant: RapportEcrit,
    apres: RapportEcrit,
    format_: Annotated[
        FormatComparaison,
        typer.Option("--format", "-f", help=f"{one_of(tuple(FormatComparaison))}."),
    ] = FormatComparaison.TEXTE,
    sortie: Fichier = None,
) -> None:
    """Say what changed between two reports, or what each of two services asks."""
    from exigences.chaine.dossier import read_report
    from exigences.comparaison import compare
    from exigences.comparaison.formats import RENDERERS
    from exigences.comparaison.lecture import LectureComparee
    from exigences.fichiers.textes import to_bytes

    old, new = read_report(avant), read_report(apres)
    lecture = LectureComparee(compare(old, new), old, new)
    write_output(to_bytes(RENDERERS[format_](lecture)), sortie)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Dit ce qui a changé entre deux rapports.")(comparer)
