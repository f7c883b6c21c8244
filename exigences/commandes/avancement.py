"""What a campaign says: on stderr as it goes, then its summary; loaded by whoever runs one."""

import sys
from pathlib import Path
from time import monotonic

from exigences.campagne.campagne import Avancement
from exigences.campagne.dossiers import PAGE
from exigences.campagne.ordre import Termine
from exigences.commandes.options import Ton, say
from exigences.commandes.terminal import console_of, safe
from exigences.model.campagne import ResultatsDeCampagne
from exigences.rapport.langue import accorde, combien


class Suivi:
    """Says on stderr what begins, what ends, and how long is left."""

    def __init__(self, ton: Ton) -> None:
        self._console = console_of(sys.stderr)
        self._console.quiet = ton is Ton.SILENCIEUX
        self._begun = monotonic()

    def __call__(self, avance: Avancement) -> None:
        """Take one event of the campaign."""
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

    def _left(self, avance: Avancement) -> str:
        """How long is left, from the pace so far."""
        own = avance.faits - avance.deja
        seconds = (monotonic() - self._begun) / own * (avance.prevus - avance.faits) if own else 0
        return f" ; encore {max(1, round(seconds / 60))} min à peu près" if seconds else ""

    def _line(self, said: str) -> None:
        self._console.print(safe(said), highlight=False)


def print_results(found: ResultatsDeCampagne, folder: Path) -> None:
    """Say the grade and the rank of each service, and where the page is."""
    console = console_of(sys.stdout)
    console.print(f"\n[bold]{safe(found.nom)}[/]", highlight=False)
    for s in sorted(found.services, key=lambda s: s.score):
        grade = f"{'au moins ' if s.partielle else ''}{s.note or 'sans note'}"
        rank = f"rang {s.rang}" if s.rang else "pas classé"
        console.print(
            f"  {safe(s.nom)} : {grade}, {s.score:g} sur 100, {rank}".replace(".", ","),
            highlight=False,
        )
    console.print(f"\nLes résultats : [bold]{safe(str(folder / PAGE))}[/]", soft_wrap=True)


def has_faults(found: ResultatsDeCampagne) -> bool:
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
