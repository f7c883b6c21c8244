"""What a campaign says: on stderr as it goes, then its summary; loaded by whoever runs one."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from exigences.campagne.campagne import Avancement
from exigences.campagne.dossiers import PAGE
from exigences.campagne.ordre import Commence, Termine
from exigences.commandes.options import Ton, say
from exigences.commandes.terminal import console_of, safe
from exigences.model.campagne import ResultatsDeCampagne
from exigences.rapport.langue import accorde, combien


class Suivi:
    """Says on stderr what ends; on a terminal, a table shows what is under way and what is left."""

    def __init__(
        self,
        ton: Ton,
        console: Console | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._console = console or console_of(sys.stderr)
        self._console.quiet = ton is Ton.SILENCIEUX
        self._clock = clock
        self._begun = clock()
        self._running: dict[tuple[str, int], float] = {}
        self._last: Avancement | None = None
        self._live: Live | None = None
        if self._console.is_terminal and not self._console.quiet:
            self._live = Live(
                console=self._console,
                get_renderable=self.table,
                transient=True,
                refresh_per_second=2,
            )

    def __enter__(self) -> "Suivi":
        """Show the table, where there is a terminal."""
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the terminal as it was, and the lines of what ended."""
        if self._live is not None:
            self._live.stop()

    def __call__(self, avance: Avancement) -> None:
        """Take one event of the campaign."""
        self._last = avance
        match avance.evenement:
            case None:
                done = accorde(avance.deja, "déjà fait", "déjà faits")
                before = f", dont {avance.deja} {done}" if avance.deja else ""
                self._line(f"{combien(avance.prevus, 'audit')}{before}.")
            case Commence(travail=t):
                self._running[t.nom, t.repetition] = self._clock()
            case Termine(travail=t, fini=None):
                self._running.pop((t.nom, t.repetition), None)
                self._line(f"Coupé, à refaire : {t.nom}, audit {t.repetition}")
            case Termine(travail=t, fini=fini) if fini is not None:
                self._running.pop((t.nom, t.repetition), None)
                why = f" ({fini.raison})" if fini.raison else ""
                left = "" if self._live is not None else self._left()
                self._line(
                    f"{avance.faits}/{avance.prevus}  {t.nom}, audit {t.repetition} : "
                    f"{fini.statut}{why}, {fini.secondes:.0f} s{left and f' ; {left}'}"
                )
            case _:
                pass

    def table(self) -> RenderableType:
        """What is under way, since when, and what is left; nothing before the first event."""
        if self._last is None:
            return ""
        now = self._clock()
        rows = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        for (nom, rang), since in self._running.items():
            rows.add_row(safe(nom), f"audit {rang}", f"{now - since:.0f} s")
        said = f"{self._last.faits} sur {self._last.prevus}"
        left = self._left()
        return Group(rows, Text(f"{said} ; {left}" if left else said, style="bold"))

    def _left(self) -> str:
        """How long is left, from the pace so far; '' where nothing tells it."""
        if self._last is None or (own := self._last.faits - self._last.deja) <= 0:
            return ""
        left = self._last.prevus - self._last.faits
        seconds = (self._clock() - self._begun) / own * left
        return f"encore {max(1, round(seconds / 60))} min à peu près" if seconds else ""

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
