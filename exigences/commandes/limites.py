"""The options of what may block a run, and of the formats that say it."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.options import one_of
from exigences.commandes.sorties import FORMAT_AIDE, completing
from exigences.rapport.formats import format_names

ScoreMax = Annotated[
    float | None,
    typer.Option(
        "--score-max",
        min=0,
        max=100,
        help="Sortir avec 1 si le score passe ce nombre ; remplace celui des réglages.",
    ),
]
Interdire = Annotated[
    list[str] | None,
    typer.Option(
        "--interdire",
        help="Sortir avec 1 si cette exigence est constatée ; répétable, remplace celles des "
        "réglages.",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        help="Réglages à suivre ; sans cela, exigences.toml ou [tool.exigences] de pyproject.toml, "
        "dans ce dossier ou le plus proche au-dessus.",
    ),
]
SansBloquer = Annotated[
    bool,
    typer.Option("--sans-bloquer", help="Dire les limites dépassées sans sortir avec 1."),
]
Reference = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        help="Rapport d'un audit précédent de cette démarche : seul ce qu'il n'avait pas bloque.",
    ),
]
FORMATS = one_of(format_names())
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        help=f"Ce qui est écrit de plus, à côté du rapport : {FORMATS} ; {FORMAT_AIDE}.",
        autocompletion=completing(format_names()),
    ),
]
