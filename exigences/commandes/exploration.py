"""The command `explorer`: from an address to a procedure that replays."""

from pathlib import Path
from typing import Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    BROKEN,
    Attente,
    Branche,
    Compte,
    Contact,
    Grille,
    HorsLigne,
    Minutes,
    Moteur,
    Nouveau,
    Silencieux,
    UnScenario,
    Verbeux,
    grid_asked,
    say,
    show,
    tone_of,
)
from exigences.model.choix import TEMOIN, MoteurChoisi


def explorer(
    adresse: Annotated[str, typer.Argument(help="Adresse de la première page de la démarche.")],
    sortie: Nouveau = Path("demarche.yaml"),
    scenario: UnScenario = TEMOIN,
    moteur: Moteur = MoteurChoisi.PLAYWRIGHT,
    grille: Grille = "",
    ouvrir_un_compte: Compte = False,
    plateforme_de_test: Annotated[
        bool,
        typer.Option(
            "--plateforme-de-test",
            help="Le service est une plateforme de test : presser aussi un bouton qui ne dit pas "
            "s'il envoie pour de bon.",
        ),
    ] = False,
    ecrans: Annotated[
        int, typer.Option("--ecrans", min=1, max=200, help="Écrans à passer, au plus.")
    ] = 30,
    branche: Branche = None,
    minutes: Minutes = 15,
    attente: Attente = 5,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    silencieux: Silencieux = False,
    verbeux: Verbeux = False,
) -> None:
    """Explore a procedure."""
    from exigences.chaine.exploration import ExplorationOptions
    from exigences.commandes.console import Progress, explored
    from exigences.exploration.conclusion import ABOUTI
    from exigences.exploration.limites import Limites
    from exigences.rapport.langue import combien

    options = ExplorationOptions(
        adresse=adresse,
        fichier=sortie,
        scenario=scenario,
        limites=Limites(
            ecrans=ecrans,
            duree_s=minutes * 60,
            ouvrir_un_compte=ouvrir_un_compte,
            test=plateforme_de_test,
            branches=tuple(branche or ()),
        ),
        moteur=moteur,
        grille=grid_asked(grille, moteur),
        hors_ligne=hors_ligne,
        contact=contact,
        attente_s=attente,
    )
    ton = tone_of(silencieux=silencieux, verbeux=verbeux)
    with stoppable() as arret, Progress(ton) as progress:
        found = explored(options, progress, arret)
    show(f"\n{combien(found.ecrans, 'écran')}, {combien(found.gestes, 'geste')}.")
    show(found.conclusion.phrase)
    show(f"\nÉcrit : {found.fichier}")
    show(f"Relisez-le, puis : exigences auditer {found.fichier}")
    if arret():
        raise KeyboardInterrupt
    if found.conclusion.arret not in ABOUTI:
        say("La démarche n'a pas été vue jusqu'au bout : complétez ce fichier à partir de là.")
        raise typer.Exit(BROKEN)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Parcourt seule une démarche, et l'écrit.")(explorer)
