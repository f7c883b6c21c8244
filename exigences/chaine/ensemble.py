"""Plays several replays at once, each thread with a browser of its own, and tells them in order."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Thread

from exigences.browser.engine import BrowserEngine
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.hotes import spared_hosts
from exigences.model.procedure.procedure import Procedure
from exigences.replay.events import ReplayEvent

type Listen = Callable[[ReplayEvent], None]
type Ouvrir = Callable[[], AbstractContextManager[BrowserEngine]]
"""Opens a browser, in the thread that drives it."""
type Tell = Callable[[int, Listen], Parcours]
"""Gives what the replay of a person left, once all that it says of itself was told."""
type Play = Callable[[BrowserEngine, int, Listen], Parcours]
"""Plays the replay of a person to its end."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """A replay that broke."""

    error: BaseException


@dataclass(slots=True, kw_only=True)
class _Table:
    """The replays that threads share."""

    ouvrir: Ouvrir
    play: Play
    waiting: deque[int]
    halt: Event
    said: dict[int, SimpleQueue[ReplayEvent | Parcours | _Failed]] = field(default_factory=dict)
    """What each replay says; its parcours or its fault comes last."""

    def work(self, *, first: bool) -> None:
        """Play what waits, until nothing does; what keeps the first browser away is told."""
        try:
            with self.ouvrir() as engine:
                for person in self._left():
                    self._one(engine, person)
        except BaseException as error:  # noqa: BLE001 - raised again by who waits
            for person in self._left() if first else ():
                self.said[person].put(_Failed(error))

    def _left(self) -> Iterator[int]:
        while not self.halt.is_set():
            try:
                yield self.waiting.popleft()
            except IndexError:
                return

    def _one(self, engine: BrowserEngine, person: int) -> None:
        said = self.said[person]
        try:
            said.put(self.play(engine, person, said.put))
        except BaseException as error:  # noqa: BLE001 - raised again by who waits
            said.put(_Failed(error))

    def tell(self, person: int, listen: Listen) -> Parcours:
        """All that a replay said, and says until its end."""
        while True:
            match self.said[person].get():
                case Parcours() as parcours:
                    return parcours
                case _Failed(error=error):
                    raise error
                case event:
                    listen(event)


@contextmanager
def at_once(
    people: Sequence[int],
    ouvrir: Ouvrir,
    play: Play,
    halt: Event,
    threads: int,
) -> Generator[Tell]:
    """Have the replays of these people played in their order, `threads` at once.

    With the block ends what is still played: `halt` is set, which `play` looks at.
    """
    table = _Table(ouvrir=ouvrir, play=play, waiting=deque(people), halt=halt)
    table.said = {person: SimpleQueue() for person in people}
    workers = [
        Thread(target=table.work, kwargs={"first": not rank}, name=f"exigences-rejeu-{rank}")
        for rank in range(threads)
    ]
    for worker in workers:
        worker.start()
    try:
        yield table.tell
    finally:
        halt.set()
        for worker in workers:
            worker.join()


def how_many(asked: int, procedure: Procedure, replays: int) -> int:
    """How many replays may be played at once: no public host is visited by two."""
    if spared_hosts(procedure):
        return 1
    return max(1, min(asked or os.cpu_count() or 1, replays))
