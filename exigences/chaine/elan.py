"""Readies what judges a parcours while the browser works: the first judgement is the slow one.

Words are compiled, dictionaries unfolded and templates read when they are first needed. They are
needed here for the first state of a replay, whose report is thrown away.
"""

import sys
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Thread

from exigences.chaine.analyse import analyse
from exigences.chaine.dossier import WRITTEN
from exigences.model.parcours.parcours import Parcours
from exigences.rapport.rendu import render

HANDING_S = 0.0005
"""How long a thread may keep the interpreter from the one that drives the browser, in seconds."""


@dataclass(slots=True)
class Elan:
    """One judgement ahead of the true one."""

    _thread: Thread | None = field(default=None, init=False)
    _usual_s: float = field(default_factory=sys.getswitchinterval, init=False)

    def take(self, parcours: Parcours) -> None:
        """Judge what was seen so far, once, beside the replay."""
        if self._thread is None and parcours.pages:
            sys.setswitchinterval(HANDING_S)
            self._thread = Thread(target=_judge, args=(parcours,), daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until all is ready, where it was begun."""
        if self._thread is not None:
            self._thread.join()
            sys.setswitchinterval(self._usual_s)


def _judge(parcours: Parcours) -> None:
    with suppress(Exception):  # the true judgement will say it
        rapport = analyse(parcours)
        for name in WRITTEN:
            render(rapport, name)
