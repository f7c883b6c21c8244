"""The commands `analyser` and `rendre`, of what an audit left: nothing is replayed."""

from typing import Annotated

import typer

from exigences.commandes.limites import (
    FORMATS,
    Config,
    Formats,
    Interdire,
    Reference,
    SansBloquer,
    ScoreMax,
)
from exigences.commandes.options import RapportEcrit, Rejuge
from exigences.commandes.sorties import (
    FORMAT_AIDE,
    Place,
    check_place,
    completing,
    deliver,
    formats_or,
    outputs_of,
)
from exigences.rapport.formats import format_names


def analyser(
    rapport: RapportEcrit,
    sortie: Rejuge = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    config: Config = None,
    sans_bloquer: SansBloquer = False,
    reference: Reference = None,
    format_: Formats = None,
) -> None:
    """Judge a stored parcours again."""
    from exigences.chaine.analyse import analyse_folder
    from exigences.chaine.dossier import audit_folder
    from exigences.commandes.bilan import conclude
    from exigences.commandes.regles import rules_of

    sorties = outputs_of(format_, sortie)
    regles = rules_of(config, score_max, interdire, bloquer=not sans_bloquer, reference=reference)
    done = analyse_folder(audit_folder(rapport), None if sorties.ecran else sortie)
    if code := conclude(done, regles, sorties):
        raise typer.Exit(code)


def rendre(
    rapport: RapportEcrit,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{FORMATS} ; {FORMAT_AIDE} (sinon ce que dit le nom du fichier, ou html).",
            autocompletion=completing(format_names()),
        ),
    ] = None,
    sortie: Place = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    config: Config = None,
    reference: Reference = None,
) -> None:
    """Render a report; settings, limits and a reference count for what says what blocks."""
    from exigences.chaine.dossier import read_report
    from exigences.chaine.rendus import render_each
    from exigences.rapport.rendu import is_gated

    formats = formats_or(format_, sortie, format_names(), "html")
    check_place(formats, sortie)
    read = read_report(rapport)
    if not any(map(is_gated, formats)):
        deliver(render_each(read, formats), sortie)
        return
    from exigences.commandes.regles import rules_of
    from exigences.comparaison.barriere import judge_release

    regles = rules_of(config, score_max, interdire, reference=reference)
    gate = judge_release(read, regles.reglages, regles.reference)
    deliver(render_each(read, formats, gate.tri), sortie)


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Juge à nouveau un parcours enregistré, sans navigateur.")(analyser)
    app.command(help="Écrit un rapport dans un autre format.")(rendre)
