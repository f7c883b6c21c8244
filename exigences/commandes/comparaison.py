"""The command `comparer`: of two reports, what changed; of many, what each service asks."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import one_of
from exigences.commandes.sorties import (
    FORMAT_AIDE,
    Place,
    check_place,
    completing,
    deliver,
    formats_or,
)
from exigences.model.choix import FormatComparaison
from exigences.model.erreur import ExigencesError


def comparer(
    rapports: Annotated[
        list[Path],
        typer.Argument(
            metavar="RAPPORT...",
            help="Dossiers de rapports, ou de campagnes. De deux rapports : ce qui a changé ; "
            "de plus : ce que chaque service demande.",
        ),
    ],
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{one_of(tuple(FormatComparaison))} ; {FORMAT_AIDE} "
            f"(sinon ce que dit le nom du fichier, ou {FormatComparaison.TEXTE} pour deux rapports "
            f"et {FormatComparaison.CSV} pour plus ; "
            "texte et md ne sont que de deux, csv de plus).",
            autocompletion=completing(tuple(FormatComparaison)),
        ),
    ] = None,
    sortie: Place = None,
    dinum: Annotated[
        Path | None,
        typer.Option(
            "--dinum",
            metavar="FICHIER",
            help="Données ouvertes de « Vos démarches essentielles » (CSV), à lire à côté.",
        ),
    ] = None,
) -> None:
    """Say what changed between two reports, or what each of many services asks."""
    from exigences.campagne.dossiers import reports_meant
    from exigences.campagne.ensemble import compare_files
    from exigences.comparaison.ensemble.rendus import RENDERERS
    from exigences.fichiers.rendus import Rendu
    from exigences.fichiers.textes import to_bytes

    found = [path for given in rapports for path in reports_meant(given)]
    meant = formats_or(format_, sortie, tuple(FormatComparaison), FormatComparaison.TEXTE)
    if len(rapports) == len(found) == 2 and dinum is None and meant != (FormatComparaison.CSV,):
        _two(found[0], found[1], format_, sortie)
        return
    if len(found) < 2 and dinum is None:
        raise ExigencesError("Il n'y a qu'un rapport : donnez-en au moins deux, ou une campagne.")
    formats = formats_or(format_, sortie, tuple(RENDERERS), FormatComparaison.CSV)
    check_place(formats, sortie)
    compared = compare_files(found, dinum)
    rendus = [
        Rendu(
            fichier=f"comparaison.{known.extension}", contenu=to_bytes(RENDERERS[known](compared))
        )
        for known in map(FormatComparaison, formats)
    ]
    deliver(rendus, sortie)


def _two(avant: Path, apres: Path, format_: list[str] | None, sortie: Path | None) -> None:
    from exigences.chaine.dossier import read_report
    from exigences.comparaison import compare
    from exigences.comparaison.formats import RENDERERS
    from exigences.comparaison.lecture import LectureComparee
    from exigences.fichiers.rendus import Rendu
    from exigences.fichiers.textes import to_bytes

    formats = formats_or(format_, sortie, tuple(RENDERERS), FormatComparaison.TEXTE)
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
    app.command(help="Compare deux rapports dans le temps, ou beaucoup de services.")(comparer)
