"""Replays the steps that it is given, one at a time, until it is given no more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import Etape, Role
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import ReplayEvent
from exigences.replay.outcome import Stop
from exigences.replay.runner import Replay


@dataclass(slots=True, kw_only=True)
class RejeuPasAPas(Replay):
    """A replay whose procedure is being written: a step that fails ends nothing."""

    suivante: Callable[[], Etape | None]
    """Waits for the next step; None ends the replay."""
    remplie: Callable[[Etape], Etape]
    """The step with its `{{ … }}` filled in."""
    faits: list[Etape] = field(default_factory=list)

    def _journey(self) -> Iterator[ReplayEvent]:
        while (step := self.suivante()) is not None:
            self._write(step)
            path = f"etapes.{len(self.faits)}"
            try:
                if not self.carnet.pages and step.role is not Role.MENE:
                    yield from self._open()
                yield from self._before(step, path)
                yield from self._step(self.remplie(step), path, ())
                self.faits.append(step)
            except Stop as stop:
                if stop.fin is not Fin.ECHEC:
                    raise

    def _write(self, step: Etape) -> None:
        """Let the procedure be what was done, then this step."""
        procedure = self.source.procedure.model_copy(update={"etapes": (*self.faits, step)})
        source: ProcedureSource = replace(self.source, procedure=procedure)
        self.source = self.carnet.source = source
