"""The commands `auditer`, `analyser` and `rendre`: options, files, exit codes, nothing else."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    Contact,
    Demo,
    Fichier,
    HorsLigne,
    RapportEcrit,
    Rejuge,
    one_of,
    write_output,
)
from exigences.model.choix import TEMOIN, MoteurChoisi
from exigences.rapport.formats import format_names

ScoreMax = Annotated[
    float | None,
    typer.Option("--score-max", min=0, max=100, help="Sortir avec 1 si le score passe ce nombre."),
]
Interdire = Annotated[
    list[str] | None,
    typer.Option("--interdire", help="Sortir avec 1 si cette exigence est constatée ; répétable."),
]
Sortie = Annotated[
    Path | None,
    typer.Option(
        "--sortie", "-o", help="Dossier du rapport (par défaut, un nouveau dans rapports/)."
    ),
]

_FORMATS = f"{one_of(format_names())}."


def auditer(
    demarche: Annotated[
        str,
        typer.Argument(
            help="Fichier YAML de la démarche, ou un nom que montre « exigences procedures ».",
        ),
    ],
    scenario: Annotated[
        list[str] | None,
        typer.Option(
            "--scenario",
            "-s",
            help="À la place de qui : un nom que montre « exigences scenarios », un fichier YAML, "
            "un dossier de fichiers, ou « tous » ; répétable, le premier sert de référence "
            f"({TEMOIN} si rien n'est dit).",
        ),
    ] = None,
    sortie: Sortie = None,
    moteur: Annotated[
        MoteurChoisi,
        typer.Option(
            "--moteur", help=f"Ce qui conduit le navigateur : {' ou '.join(MoteurChoisi)}."
        ),
    ] = MoteurChoisi.PLAYWRIGHT,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    envoyer: Annotated[
        bool,
        typer.Option("--envoyer", help="Faire aussi l'envoi final, sur une plateforme de test."),
    ] = False,
    demo: Demo = False,
    attente: Annotated[
        float,
        typer.Option(
            "--attente",
            min=1,
            max=120,
            help="Attente d'un élément, en secondes ; une page a le double.",
        ),
    ] = 15,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    sans_alentours: Annotated[
        bool,
        typer.Option(
            "--sans-alentours",
            help="Ne pas lire les pages d'aide, de contact, de tarifs… que les écrans lient.",
        ),
    ] = False,
) -> None:
    """Audit a procedure."""
    from exigences.chaine.audit import AuditOptions, audit
    from exigences.commandes.bilan import conclude, refuse_unknown
    from exigences.commandes.console import Progress
    from exigences.commandes.terminal import console_of

    refuse_unknown(interdire)
    asked = AuditOptions(
        procedure=demarche,
        scenarios=tuple(scenario or (TEMOIN,)),
        sortie=sortie,
        moteur=moteur,
        envoyer=envoyer,
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
        alentours=not sans_alentours,
        attente_s=attente,
    )
    with stoppable() as arret, Progress(console_of(sys.stdout)) as progress:
        done = audit(asked, progress, arret)
    conclude(done, score_max, interdire)


def analyser(
    rapport: RapportEcrit,
    sortie: Rejuge = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
) -> None:
    """Judge a stored parcours again."""
    from exigences.chaine.analyse import analyse_folder
    from exigences.chaine.dossier import audit_folder
    from exigences.commandes.bilan import conclude, refuse_unknown

    refuse_unknown(interdire)
    conclude(analyse_folder(audit_folder(rapport), sortie), score_max, interdire)


def rendre(
    rapport: RapportEcrit,
    format_: Annotated[str, typer.Option("--format", "-f", help=_FORMATS)] = "html",
    sortie: Fichier = None,
) -> None:
    """Render a report."""
    from exigences.chaine.dossier import read_report
    from exigences.fichiers.textes import to_bytes
    from exigences.rapport.rendu import render

    write_output(to_bytes(render(read_report(rapport), format_)), sortie)


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Rejoue une démarche et écrit son rapport.")(auditer)
    app.command(help="Juge à nouveau un parcours enregistré, sans navigateur.")(analyser)
    app.command(help="Écrit un rapport dans un autre format.")(rendre)
