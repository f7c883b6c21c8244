"""Spreads the audits over workers: as many at once as asked, and no host pressed."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field
from time import monotonic

from exigences.campagne.travaux import Travail
from exigences.model.campagne import TravailFini

_LOOK_S = 0.2

type Faire = Callable[[Travail], TravailFini | None]


@dataclass(slots=True, kw_only=True)
class Hotes:
    """Who visits which hosts now, and when each was left."""

    pause_s: float
    permis: Mapping[str, int]
    occupes: Counter[str] = field(default_factory=Counter)
    quittes: dict[str, float] = field(default_factory=dict)

    def free(self, travail: Travail, now: float) -> bool:
        """Whether an audit may begin without pressing a host."""
        return all(
            self.occupes[host] < self.permis.get(host, 1)
            and now - self.quittes.get(host, -self.pause_s) >= self.pause_s
            for host in travail.hotes
        )

    def enter(self, travail: Travail) -> None:
        """Note that an audit begins."""
        self.occupes.update(travail.hotes)

    def leave(self, travail: Travail, now: float) -> None:
        """Note that an audit ended."""
        self.occupes.subtract(travail.hotes)
        self.quittes |= dict.fromkeys(travail.hotes, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commence:
    """An audit began."""

    travail: Travail


@dataclass(frozen=True, slots=True, kw_only=True)
class Termine:
    """An audit ended; `fini` is None where a stop cut it: it will be done again."""

    travail: Travail
    fini: TravailFini | None


def run(
    travaux: Sequence[Travail],
    faire: Faire,
    hotes: Hotes,
    executor: Executor,
    parallele: int,
    arret: Callable[[], bool],
    perdus: tuple[type[BaseException], ...] = (),
) -> Iterator[Commence | Termine]:
    """Do the audits, `parallele` at once, in their order but for those whose host is busy.

    Of an audit that ended by one of `perdus`, nothing is known: it is left to be done.

    Where a stop is asked for, none begins any more, and those under way are waited for.
    """
    waiting = deque(travaux)
    running: dict[Future[TravailFini | None], Travail] = {}
    while running or (waiting and not arret()):
        while len(running) < parallele and not arret():
            ready = next((t for t in waiting if hotes.free(t, monotonic())), None)
            if ready is None:
                break
            waiting.remove(ready)
            hotes.enter(ready)
            running[executor.submit(faire, ready)] = ready
            yield Commence(travail=ready)
        done, _ = wait(running, timeout=_LOOK_S, return_when=FIRST_COMPLETED)
        for future in done:
            travail = running.pop(future)
            hotes.leave(travail, monotonic())
            yield Termine(travail=travail, fini=_result(future, perdus))


def _result(
    future: Future[TravailFini | None], perdus: tuple[type[BaseException], ...]
) -> TravailFini | None:
    try:
        return future.result()
    except perdus:
        return None
