"""Our wire to a browser, whatever line it goes by: events at once, answered at once."""

import itertools
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as LateError
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, Protocol

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.fichiers.textes import from_wire

LOST = "Le navigateur s'est fermé en cours de route."
UNREADABLE = "Ce que dit le navigateur ne se lit plus : le programme a rencontré une faute ({})."
UNDONE = "Le navigateur n'a pas pu faire ce qui lui était demandé."
CRASH = "Inspector.targetCrashed"
"""Tells that the process of a page has died: nothing that it was asked will be answered."""
END = "exigences.end"
"""Our own event: the browser will say nothing more."""
CLOSED = "Target.detachedFromTarget"
"""Tells that a page has gone: it answers no more what it was asked."""

type Listener = Callable[[str, str, Mapping[str, Any]], bool | None]
"""Takes the session, the name and the parameters of an event.

Of a target that has just come, it may answer that it is never to wake.
"""


@contextmanager
def in_time(what: str) -> Iterator[None]:
    """Say in French that something took too long."""
    try:
        yield
    except TimeoutError as error:
        message = f"{what} : rien ne s'est passé dans le temps prévu."
        raise EngineError(message) from error


class Line(Protocol):
    """A way to exchange messages with a browser; its faults are OSError."""

    def send(self, text: str) -> None:
        """Send one message, in ASCII."""

    def receive(self) -> bytes | str:
        """The next message, empty where there will be no more."""

    def hang_up(self) -> None:
        """Say that nothing more will be sent; the other side then ends."""

    def close(self) -> None:
        """Give back what the line holds, once nobody waits on it."""


class Guest(Protocol):
    """Who shares the wire with us, in sessions of their own."""

    def takes(self, message: dict[str, Any]) -> bool:
        """Whether a message was for them: then they have it."""

    def leave(self) -> None:
        """Go: the browser will say nothing more."""


class LateAnswerError(TimeoutError):
    """A command was not answered in time; it may be later."""

    def __init__(self, method: str, answer: Future[Mapping[str, Any]]) -> None:
        super().__init__(method)
        self.answer = answer


class CdpSocket:
    """The Chrome DevTools Protocol of a whole browser; events are heard on a thread of its own."""

    def __init__(self, line: Line, listen: Listener) -> None:
        self._line = line
        self._listen = listen
        self._ids = itertools.count(1)
        self._asked: dict[int, tuple[str, Future[Mapping[str, Any]]]] = {}
        """Session and answer to come of each command."""
        self._writing = threading.Lock()
        self.lost = False
        self.fault: Exception | None = None
        """Why the thread that reads stopped before the browser did."""
        self.guest: Guest | None = None
        self._thread = threading.Thread(target=self._read, name="exigences-cdp", daemon=True)
        self._thread.start()

    def post(self, method: str, params: Mapping[str, Any], session: str = "") -> None:
        """Send a command whose answer does not matter."""
        with suppress(BrowserLostError):
            self._send(self.new_id(), method, params, session)

    def ask(
        self, method: str, params: Mapping[str, Any], session: str = "", timeout_s: float = 30
    ) -> Mapping[str, Any]:
        """Send a command and wait for its result; TimeoutError after `timeout_s`."""
        answer = self.promise(method, params, session)
        try:
            return answer.result(timeout_s)
        except LateError as error:
            raise LateAnswerError(method, answer) from error

    def promise(
        self, method: str, params: Mapping[str, Any], session: str = ""
    ) -> Future[Mapping[str, Any]]:
        """Send a command; its result comes to what is given back, or what keeps it from coming."""
        key = self.new_id()
        answer: Future[Mapping[str, Any]] = Future()
        self._asked[key] = session, answer
        try:
            self._send(key, method, params, session)
        except EngineError as error:
            self._asked.pop(key, None)
            _refuse(answer, error)
        return answer

    def new_id(self) -> int:
        """A number that no other command has."""
        return next(self._ids)

    def hand(self, message: Mapping[str, Any]) -> None:
        """Send a whole message; BrowserLostError where nobody hears it."""
        try:
            if self.lost:
                raise self.loss()
            with self._writing:
                self._line.send(json.dumps(message))
        except OSError as error:
            raise self.loss() from error

    def loss(self) -> BrowserLostError:
        """Why nothing can be asked any more."""
        if self.fault is None:
            return BrowserLostError(LOST)
        lost = BrowserLostError(UNREADABLE.format(type(self.fault).__name__))
        lost.__cause__ = self.fault
        return lost

    def close(self) -> None:
        """Hang up, and wait until the other side has."""
        self._line.hang_up()
        self._thread.join(timeout=5)
        if not self._thread.is_alive():
            self._line.close()

    def _send(self, key: int, method: str, params: Mapping[str, Any], session: str) -> None:
        message = {"id": key, "method": method, "params": dict(params)}
        self.hand(message | {"sessionId": session} if session else message)

    def _read(self) -> None:
        """Take all that the browser says; whatever ends it, nobody is left waiting."""
        try:
            with suppress(OSError):
                while text := self._line.receive():
                    self._take(from_wire(text))
        except Exception as error:  # noqa: BLE001 - told by all who wait
            self.fault = error
        self.lost = True
        self._give_up()
        if self.guest is not None:
            self.guest.leave()
        self._listen("", END, {})

    def _give_up(self, session: str = "") -> None:
        """Answer for a session that never will, or for all."""
        for asked, answer in list(self._asked.values()):
            if session in ("", asked):
                _refuse(answer, self.loss())

    def _take(self, message: dict[str, Any]) -> None:
        if self.guest is not None and self.guest.takes(message):
            return
        if "id" not in message:
            session = message.get("sessionId", "")
            self._listen(session, message["method"], message["params"])
            if message["method"] == CRASH:
                self._give_up(session)
            elif message["method"] == CLOSED:
                self._give_up(message["params"]["sessionId"])
            return
        _, answer = self._asked.get(message["id"], ("", None))
        if answer is not None and "error" in message:
            _refuse(answer, EngineError(UNDONE, message["error"].get("message", "")))
        elif answer is not None:
            _answer(answer, message["result"])
        self._asked.pop(message["id"], None)  # one that cannot be read is lost with the others


def _refuse(answer: Future[Mapping[str, Any]], error: EngineError) -> None:
    """Say why an answer will not come; whoever asks and whoever reads may both learn it."""
    with suppress(InvalidStateError):
        answer.set_exception(error)


def _answer(answer: Future[Mapping[str, Any]], result: Mapping[str, Any]) -> None:
    """Give what was asked for, where nobody has said that it would not come."""
    with suppress(InvalidStateError):
        answer.set_result(result)


class Wire:
    """A whole browser over its socket: new tabs wait until those who follow them are ready."""

    def __init__(self, line: Line, kill: Callable[[], None]) -> None:
        self.kill = kill
        """Ends the browser by signal: no page is told that it is left, nothing more is sent."""
        self._listeners: list[Listener] = []
        self.socket = CdpSocket(line, self._heard)

    def version(self) -> str:
        """Version of the browser, in numbers."""
        return str(self.socket.ask("Browser.getVersion", {})["product"]).partition("/")[2]

    @contextmanager
    def followed(self, listener: Listener) -> Iterator[None]:
        """Let someone hear the events as long as the block lasts."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    def _heard(self, session: str, method: str, params: Mapping[str, Any]) -> None:
        asleep = False
        for listener in tuple(self._listeners):
            with suppress(Exception) if method == END else nullcontext():
                asleep |= bool(listener(session, method, params))
        if method == "Target.attachedToTarget" and not asleep:
            self.socket.post("Runtime.runIfWaitingForDebugger", {}, params["sessionId"])


@contextmanager
def open_wire(line: Line, kill: Callable[[], None]) -> Iterator[Wire]:
    """Open the wire of a browser that `kill` ends; hung up with the block."""
    wire = Wire(line, kill)
    try:
        with in_time("Ouvrir le navigateur"):
            wire.socket.ask("Target.setAutoAttach", AUTO_ATTACH)
        yield wire
    finally:
        wire.socket.close()


AUTO_ATTACH = {
    "autoAttach": True,
    "waitForDebuggerOnStart": True,
    "flatten": True,
    "filter": [
        {"type": "page", "exclude": False},
        {"type": "shared_worker", "exclude": False},
        {"type": "service_worker", "exclude": False},
        {"exclude": True},
    ],
}
