"""Replays steps that are chosen one by one, from what the last one showed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from exigences.exploration.conclusion import Arret
from exigences.exploration.pilote import Pilote
from exigences.model.parcours.parcours import Fin
from exigences.model.parcours.trafic import LECTURES
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import PageSeen, ReplayEvent
from exigences.replay.listes import NotOfferedError
from exigences.replay.outcome import Stop
from exigences.replay.retenue import HeldBackError
from exigences.replay.runner import Replay


def _writes(method: str, _url: str, _kind: str) -> bool:
    """What may change something, wherever it goes."""
    return method.upper() not in LECTURES


LATE_MS = 2_000
"""How long what a page has not yet shown is waited for, where it seems to offer nothing."""


@dataclass(slots=True, kw_only=True)
class RejeuGuide(Replay):
    """One exploration: a replay whose procedure grows by a step at a time."""

    pilote: Pilote
    remplie: Callable[[Etape], Etape]
    """The step with its `{{ … }}` filled in."""

    def __post_init__(self) -> None:
        """Nobody vouches for what the fields of a page send when they change."""
        Replay.__post_init__(self)
        self.retenue = replace(self.retenue, sans_auteur=True)

    def _journey(self) -> Iterator[ReplayEvent]:
        yield from self._open()
        end = time.monotonic() + self.pilote.limites.duree_s
        while self._may_go_on(end):
            yield from self._banner()
            step = self.pilote.next(self.carnet.pages)
            if step is None and self.pilote.may_wait():
                yield from self._late()
                step = self.pilote.next(self.carnet.pages)
            if step is None:
                return
            yield from self._chosen(step)

    def _chosen(self, step: Etape) -> Iterator[ReplayEvent]:
        """Do a step, and have the pilot know where it could not be done."""
        rank = len(self.pilote.faits) - 1
        self._write(step)
        guarded = self.pilote.faits[-1].guettee
        if guarded:
            self.session.keep(_writes)
        try:
            yield from self._step(self.remplie(step), f"etapes.{rank}", ())
            if guarded and self.session.keep(None):
                self.pilote.held()
        except Stop as stop:
            cause = stop.__context__
            offered = cause.noms if isinstance(cause, NotOfferedError) else None
            held = isinstance(cause, HeldBackError)
            if stop.fin is not Fin.ECHEC:
                raise
            phrase = self.carnet.journal[-1][0].message or stop.phrase
            if not self.carnet.pages[-1].est_ecran:
                self.pilote.end(Arret.ERREUR, phrase)
                raise
            if not self.pilote.failed(phrase, engage=held, offertes=offered):
                raise

    def _late(self) -> Iterator[ReplayEvent]:
        """Wait as a person would where a page seems to offer nothing: it may still be coming."""
        self.session.wait(LATE_MS)
        last = self.carnet.pages[-1]
        page = self.reader.read(len(self.carnet.pages), last.etape, last)
        if page is not None:
            self.carnet.pages.append(page)
            self.pilote.looks_again()
            yield PageSeen(page=page)

    def _may_go_on(self, end: float) -> bool:
        """Whether time and requests are left; the pilot says so where none are."""
        most = self.pilote.limites.requetes
        if time.monotonic() > end:
            minutes = round(self.pilote.limites.duree_s / 60)
            return self.pilote.end(Arret.LIMITE, f"Arrêtée après {minutes} minutes.")
        if sum(len(lot.departs) for _, lot in self.carnet.journal) > most:
            return self.pilote.end(Arret.LIMITE, f"Arrêtée après {most} requêtes.")
        return True

    def _write(self, step: Etape) -> None:
        """Add a step to the procedure, after those that were done."""
        done = (r.pas for r in self.pilote.faits[:-1])
        procedure = self.source.procedure.model_copy(update={"etapes": (*done, step)})
        source: ProcedureSource = replace(self.source, procedure=procedure)
        self.source = self.carnet.source = source
