"""The commands `enregistrer`, `importer` and `exporter`: recordings, and procedures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import Fichier, Nouveau, UnScenario, say, show, write_output
from exigences.model.choix import TEMOIN, FormatEnregistrement
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:  # what reads a recording is loaded when one is read
    from exigences.chaine.enregistrement import Importee

_SHOWN = 20
_OPENS = (
    "Un navigateur s'ouvre : faites-y la démarche, puis « Terminer » dans sa barre, ou fermez-le. "
    "Ce que vous envoyez part pour de bon : arrêtez-vous devant l'envoi."
)
Textes = Annotated[
    bool,
    typer.Option(
        "--garder-les-textes",
        help="Garder ce qui a été tapé là où rien ne dit ce que c'est ; sans cela, remplacé.",
    ),
]


def enregistrer(
    adresse: Annotated[str, typer.Argument(help="Adresse de la première page de la démarche.")],
    sortie: Nouveau = Path("demarche.yaml"),
    garder_les_textes: Textes = False,
) -> None:
    """Record a procedure."""
    from exigences.chaine.enregistrement import RecordingOptions, record_procedure

    options = RecordingOptions(
        adresse=adresse, sortie=sortie, textes=garder_les_textes, ouvre=lambda: say(_OPENS)
    )
    with stoppable() as arret:
        made = record_procedure(options, arret)
    if made.retrouvee:
        say(
            "Un enregistrement d'ici avait été interrompu : le voici, sans rien rouvrir. Pour en "
            f"faire la suite : exigences ecrire {made.fichier}"
        )
    for line in _summary(made):
        show(line)


def importer(
    fichier: Annotated[
        Path,
        typer.Argument(
            help="Enregistrement : JSON du Recorder de Chrome, ou codegen de Playwright en JSONL "
            "ou en Python. Son contenu dit ce qu'il est ; rien n'en est lancé."
        ),
    ],
    sortie: Nouveau = Path("demarche.yaml"),
    depart: Annotated[
        str,
        typer.Option("--depart", help="Adresse de la première page, si rien ne la dit."),
    ] = "",
    garder_les_textes: Textes = False,
) -> None:
    """Import a recording."""
    from exigences.chaine.enregistrement import import_recording

    made = import_recording(fichier, sortie, depart, textes=garder_les_textes)
    for line in _summary(made):
        show(line)
    if made.coupe:
        say(f"{fichier} : {made.coupe}")


def exporter(
    demarche: Annotated[str, typer.Argument(help="Fichier de la démarche, ou nom de l'une d'ici.")],
    format_: Annotated[
        FormatEnregistrement,
        typer.Option("--format", "-f", help="recorder : JSON que Chrome et Puppeteer rejouent."),
    ] = FormatEnregistrement.RECORDER,
    sortie: Fichier = None,
    scenario: UnScenario = TEMOIN,
) -> None:
    """Export a procedure."""
    from exigences.chaine.enregistrement import export_recording

    if sortie is not None and sortie.is_file():
        raise ExigencesError(
            f"« {sortie} » existe déjà, et n'est pas remplacé : donnez un autre nom avec --sortie."
        )
    match format_:
        case FormatEnregistrement.RECORDER:
            made = export_recording(demarche, scenario)
    write_output(made.contenu, sortie)
    if made.portees:
        verbs = ", ".join(dict.fromkeys(made.portees))
        say(
            f"Recorder ne sait pas faire : {verbs}. Ces étapes y sont gardées sans être faites, et "
            "« exigences importer » les retrouve."
        )


def _summary(made: "Importee") -> list[str]:
    from exigences.loading.valeurs import PREFIXE_SECRET
    from exigences.rapport.langue import combien

    bilan = made.bilan
    lines = [f"{made.sorte} : {combien(made.etapes, 'étape')}."]
    if bilan.remplaces:
        kinds = ", ".join(f"{kind} ({n})" for kind, n in sorted(bilan.remplaces.items()))
        lines.append(f"Rien de ce qui a été tapé sur soi n'est gardé. Remplacé : {kinds}.")
    if bilan.tus:
        left = ", ".join(f"{what} ({n})" for what, n in sorted(bilan.tus.items()) if what)
        if left:
            lines.append(f"Laissé, sans effet sur un rejeu : {left}.")
    if bilan.perdus:
        lines.append(f"Pas repris ({len(bilan.perdus)}), en commentaire à sa place :")
        lines += [f"  {what}" for what in bilan.perdus[:_SHOWN]]
        if len(bilan.perdus) > _SHOWN:
            lines.append("  …")
    lines.append(f"\nÉcrit : {made.fichier}")
    lines += [f"À donner avant un rejeu : {PREFIXE_SECRET}{name}" for name in made.secrets]
    lines.append(f"Relisez-le, puis : exigences auditer {made.fichier}")
    return lines


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Montre un navigateur, et écrit la démarche que vous y faites.")(enregistrer)
    app.command(help="Fait une démarche d'un enregistrement de Chrome ou de Playwright.")(importer)
    app.command(help="Fait d'une démarche un enregistrement que Chrome et Puppeteer rejouent.")(
        exporter
    )
