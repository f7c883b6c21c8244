"""The command `campagne`: options, a live line, the summary, the exit code; nothing else."""

import os
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    BROKEN,
    Contact,
    HorsLigne,
    Silencieux,
    Ton,
    say,
    tone_of,
)
from exigences.commandes.terminal import console_of, safe
from exigences.model.choix import MoteurChoisi
from exigences.rapport.langue import accorde, combien

if TYPE_CHECKING:  # what runs a campaign is loaded when one is run
    from exigences.campagne.campagne import Avancement
    from exigences.model.campagne import ResultatsDeCampagne


def campagne(
    fichier: Annotated[Path, typer.Argument(help="Fichier YAML de la campagne.")],
    sortie: Annotated[
        Path | None,
        typer.Option(
            "--sortie", "-o", help="Dossier des résultats, à la place de celui de la campagne."
        ),
    ] = None,
    parallele: Annotated[
        int | None,
        typer.Option(
            "--parallele",
            min=1,
            max=256,
            help="Audits à la fois (un par cœur si rien n'est dit) ; un seul par hôte public.",
        ),
    ] = None,
    rejouer_echecs: Annotated[
        bool,
        typer.Option("--rejouer-echecs", help="Refaire aussi les audits qui n'ont pas abouti."),
    ] = False,
    moteur: Annotated[
        MoteurChoisi,
        typer.Option(
            "--moteur", help=f"Ce qui conduit le navigateur : {' ou '.join(MoteurChoisi)}."
        ),
    ] = MoteurChoisi.PLAYWRIGHT,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    silencieux: Silencieux = False,
) -> None:
    """Audit many procedures; the same command goes on where it was left."""
    from exigences.campagne.campagne import PAGE, CampagneOptions, campaign

    options = ["--moteur", moteur.value]
    options += ["--hors-ligne"] if hors_ligne else []
    options += ["--contact", contact] if contact else []
    asked = CampagneOptions(
        fichier=fichier,
        sortie=sortie,
        parallele=parallele or os.cpu_count() or 1,
        rejouer_echecs=rejouer_echecs,
        options=tuple(options),
    )
    suivi = _Suivi(tone_of(silencieux=silencieux, verbeux=False))
    with stoppable() as arret:
        done = campaign(asked, suivi, arret)
    _print_results(done.resultats)
    console_of(sys.stdout).print(f"\nLes résultats : [bold]{safe(str(done.dossier / PAGE))}[/]")
    if _faults(done.resultats):
        raise typer.Exit(BROKEN)


class _Suivi:
    """Says on stderr what begins, what ends, and how long is left."""

    def __init__(self, ton: Ton) -> None:
        self._console = console_of(sys.stderr)
        self._console.quiet = ton is Ton.SILENCIEUX
        self._begun = monotonic()

    def __call__(self, avance: "Avancement") -> None:
        """Take one event of the campaign."""
        from exigences.campagne.ordre import Termine

        match avance.evenement:
            case None:
                done = accorde(avance.deja, "déjà fait", "déjà faits")
                before = f", dont {avance.deja} {done}" if avance.deja else ""
                self._line(f"{combien(avance.prevus, 'audit')}{before}.")
            case Termine(travail=t, fini=None):
                self._line(f"Coupé, à refaire : {t.nom}, audit {t.repetition}")
            case Termine(travail=t, fini=fini) if fini is not None:
                why = f" ({fini.raison})" if fini.raison else ""
                self._line(
                    f"{avance.faits}/{avance.prevus}  {t.nom}, audit {t.repetition} : "
                    f"{fini.statut}{why}, {fini.secondes:.0f} s{self._left(avance)}"
                )
            case _:
                pass

    def _left(self, avance: "Avancement") -> str:
        """How long is left, from the pace so far."""
        own = avance.faits - avance.deja
        seconds = (monotonic() - self._begun) / own * (avance.prevus - avance.faits) if own else 0
        return f" ; encore {max(1, round(seconds / 60))} min à peu près" if seconds else ""

    def _line(self, said: str) -> None:
        self._console.print(safe(said), highlight=False)


def _print_results(found: "ResultatsDeCampagne") -> None:
    console = console_of(sys.stdout)
    console.print(f"\n[bold]{safe(found.nom)}[/]", highlight=False)
    for s in sorted(found.services, key=lambda s: s.score):
        grade = f"{'au moins ' if s.partielle else ''}{s.note or 'sans note'}"
        rank = f"rang {s.rang}" if s.rang else "pas classé"
        console.print(
            f"  {safe(s.nom)} : {grade}, {s.score:g} sur 100, {rank}".replace(".", ","),
            highlight=False,
        )


def _faults(found: "ResultatsDeCampagne") -> bool:
    """Say what could not be done; whether there is any."""
    for refused in found.refusees:
        say(refused)
    left = [a for a in found.audits if a.statut is None]
    broken = [a for a in found.audits if a.raison]
    for audit in broken:
        say(f"{audit.demarche}, audit {audit.repetition} : {audit.raison}")
    if left:
        verb = accorde(len(left), "reste", "restent")
        say(f"{combien(len(left), 'audit')} {verb} à faire : la même commande continuera.")
    return bool(found.refusees or left or broken)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Audite beaucoup de démarches, et reprend là où elle s'est arrêtée.")(campagne)
