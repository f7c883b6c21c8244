"""The command `ecrire`: a local page to write a procedure, for who fears terminals."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import Attente, Contact, HorsLigne, UnScenario, say, show
from exigences.model.choix import TEMOIN


def ecrire(
    demarche: Annotated[
        str,
        typer.Argument(
            help="Adresse de la première page d'une démarche à écrire, ou fichier YAML à reprendre."
        ),
    ],
    sortie: Annotated[
        Path,
        typer.Option("--sortie", "-o", help="Fichier à écrire, d'une adresse ; jamais remplacé."),
    ] = Path("demarche.yaml"),
    scenario: UnScenario = TEMOIN,
    attente: Attente = 5,
    sans_fenetre: Annotated[
        bool,
        typer.Option(
            "--sans-fenetre", help="Donner l'adresse de la page sans l'ouvrir dans un navigateur."
        ),
    ] = False,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
) -> None:
    """Write a procedure in a page."""
    from exigences.chaine.enregistrement import has_screen
    from exigences.redaction.audit import Audit
    from exigences.redaction.document import open_redaction
    from exigences.redaction.etabli import Etabli, Monture
    from exigences.redaction.serveur import serve

    redaction = open_redaction(demarche, sortie)
    monture = Monture(scenario=scenario, hors_ligne=hors_ligne, contact=contact, attente_s=attente)

    def tell(adresse: str) -> None:
        show(f"À ouvrir dans un navigateur de cette machine, une seule fois : {adresse}")
        say("« Quitter » dans la page, ou Ctrl+C ici, pour finir.")

    options = (
        *(("--hors-ligne",) if hors_ligne else ()),
        *(("--contact", contact) if contact else ()),
        *("--attente", str(attente)),
    )
    audit = Audit(redaction.fichier, scenario, options)
    shown = not sans_fenetre and has_screen(os.environ, sys.platform)
    with stoppable() as arret:
        serve(Etabli(redaction, monture), audit, tell, arret, montrer=shown)
    show(f"Démarche : {redaction.fichier}")


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Ouvre une page locale où écrire une démarche, pas à pas.")(ecrire)
