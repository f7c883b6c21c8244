"""Lets Ctrl+C stop a run between two actions of the browser, so that what was seen is kept."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
_ASKED = (
    "Arrêt demandé : l'action en cours se termine, et ce qui a été vu est gardé "
    "(Ctrl+C encore pour tout quitter)."
)


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Whether a stop was asked for; a second signal leaves at once, and the browser with it.

    A signal may not raise here: it would break the loop through which the browser is driven.
    """
    asked = threading.Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            os._exit(INTERRUPTED)
        asked.set()
        print(f"\n{_ASKED}", file=sys.stderr, flush=True)  # noqa: T201 - for the person who stops

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked.is_set
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
