"""Says truly why a page answers nothing: a script of its own, its weight, or the page itself."""

from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as LateError
from typing import Any

from exigences.browser.engine import BrowserLostError, EngineError, StuckError
from exigences.browser.wire import CdpSocket

PROBE_S = 2
"""Longest wait for an answer that costs nothing, in seconds."""
HEAVY_NODES = 100_000
"""Nodes from which a page is heavy by itself."""
LOOP = "La page ne répond plus : un de ses scripts tourne sans fin."
STUCK = "La page ne répond plus : le navigateur n'arrive plus à l'afficher."
HEAVY = "La page est trop lourde pour être lue dans le temps prévu ({} éléments et textes)."
ENDLESS = "La lecture de cette page ne finit pas dans le temps prévu."
MUTE = "La page est là, mais elle n'a pas répondu dans le temps prévu."


class SilentError(EngineError):
    """A page that is alive did not answer one command."""


def silence_of(
    socket: CdpSocket, session: str, answer: Future[Mapping[str, Any]], brut: str
) -> EngineError:
    """Why a command (`brut`) on a page is not answered, from what the page answers still.

    Chrome puts commands in a queue behind what the page does, but for a few that it lets break
    into a script, and only into a script. So, where a plain expression gets no answer and such a
    command does, a script is running. Once it is ended, it was ours if our command then fails.
    """
    if _answers(socket, session, "Runtime.evaluate", {"expression": "0"}):
        return SilentError(MUTE, brut)
    if not _answers(socket, session, "Performance.getMetrics", {}):
        return StuckError(STUCK, brut)
    socket.post("Runtime.terminateExecution", {}, session)
    if not _broken(answer):
        return StuckError(LOOP, brut)
    nodes = _nodes(socket, session)
    return SilentError(HEAVY.format(nodes) if nodes >= HEAVY_NODES else ENDLESS, brut)


def _answers(socket: CdpSocket, session: str, method: str, params: Mapping[str, Any]) -> bool:
    try:
        socket.ask(method, params, session, PROBE_S)
    except TimeoutError:
        return False
    return True


def _broken(answer: Future[Mapping[str, Any]]) -> bool:
    """Whether a command ends as a script does that is stopped."""
    try:
        return "exceptionDetails" in answer.result(PROBE_S)
    except LateError:
        return False
    except BrowserLostError:
        raise
    except EngineError:
        return True


def _nodes(socket: CdpSocket, session: str) -> int:
    try:
        return int(socket.ask("Memory.getDOMCounters", {}, session, PROBE_S)["nodes"])
    except TimeoutError:
        return HEAVY_NODES
