"""Replays steps that are chosen one by one, from what the last one showed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from exigences.exploration.pilote import Pilote
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import ReplayEvent
from exigences.replay.outcome import Stop
from exigences.replay.retenue import HeldBackError
from exigences.replay.runner import Replay


@dataclass(slots=True, kw_only=True)
class RejeuGuide(Replay):
    """One exploration: a replay whose procedure grows by a step at a time."""

    pilote: Pilote
    remplie: Callable[[Etape], Etape]
    """The step with its `{{ … }}` filled in."""

    def _journey(self) -> Iterator[ReplayEvent]:
        yield from self._open()
        while (step := self.pilote.next(self.carnet.pages)) is not None:
            rank = len(self.pilote.faits) - 1
            self._write(step)
            path = f"etapes.{rank}"
            try:
                yield from self._banner()
                yield from self._step(self.remplie(step), path, ())
            except Stop as stop:
                engage = isinstance(stop.__context__, HeldBackError)
                if stop.fin is not Fin.ECHEC or not self.pilote.failed(stop.phrase, engage=engage):
                    raise

    def _write(self, step: Etape) -> None:
        """Add a step to the procedure, after those that were done."""
        done = (r.etape for r in self.pilote.faits[:-1])
        procedure = self.source.procedure.model_copy(update={"etapes": (*done, step)})
        source: ProcedureSource = replace(self.source, procedure=procedure)
        self.source = self.carnet.source = source
