"""A second wire to a browser that WebDriver drives: events at once, answered at once."""

import itertools
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as LateError
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from typing import Any

import websocket

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.textes import from_wire

LOST = "Le navigateur s'est fermé en cours de route."
CRASH = "Inspector.targetCrashed"
"""Tells that the process of a page has died: nothing that it was asked will be answered."""

type Listener = Callable[[str, str, Mapping[str, Any]], None]
"""Takes the session, the name and the parameters of an event."""


@contextmanager
def in_time(what: str) -> Iterator[None]:
    """Say in French that something took too long."""
    try:
        yield
    except TimeoutError as error:
        message = f"{what} : rien ne s'est passé dans le temps prévu."
        raise EngineError(message) from error


class CdpSocket:
    """The Chrome DevTools Protocol of a whole browser; events are heard on a thread of its own."""

    def __init__(self, address: str, listen: Listener) -> None:
        self._listen = listen
        self._ids = itertools.count(1)
        self._asked: dict[int, tuple[str, Future[Mapping[str, Any]]]] = {}
        """Session and answer to come of each command."""
        self._writing = threading.Lock()
        self.lost = False
        try:
            self._socket = websocket.create_connection(
                address,
                timeout=30,
                suppress_origin=True,
                enable_multithread=True,
                skip_utf8_validation=True,
            )
            self._socket.settimeout(None)
        except (OSError, websocket.WebSocketException) as error:
            message = f"Le navigateur ne donne pas accès à ses outils ({address}) : {error}"
            raise EngineError(message) from error
        self._thread = threading.Thread(target=self._read, name="exigences-cdp", daemon=True)
        self._thread.start()

    def post(self, method: str, params: Mapping[str, Any], session: str = "") -> None:
        """Send a command whose answer does not matter."""
        with suppress(BrowserLostError):
            self._send(next(self._ids), method, params, session)

    def ask(
        self, method: str, params: Mapping[str, Any], session: str = "", timeout_s: float = 30
    ) -> Mapping[str, Any]:
        """Send a command and wait for its result; TimeoutError after `timeout_s`."""
        key = next(self._ids)
        answer: Future[Mapping[str, Any]] = Future()
        self._asked[key] = session, answer
        try:
            self._send(key, method, params, session)
            return answer.result(timeout_s)
        except LateError as error:
            raise TimeoutError(method) from error
        finally:
            self._asked.pop(key, None)

    def close(self) -> None:
        """Hang up."""
        with suppress(OSError, websocket.WebSocketException):
            self._socket.close(timeout=1)
        self._thread.join(timeout=5)

    def _send(self, key: int, method: str, params: Mapping[str, Any], session: str) -> None:
        message = {"id": key, "method": method, "params": dict(params)}
        if session:
            message["sessionId"] = session
        try:
            if self.lost:
                raise BrowserLostError(LOST)
            with self._writing:
                self._socket.send(json.dumps(message))
        except (OSError, websocket.WebSocketException) as error:
            raise BrowserLostError(LOST) from error

    def _read(self) -> None:
        with suppress(OSError, websocket.WebSocketException):
            while text := self._socket.recv():
                self._take(from_wire(text))
        self.lost = True
        self._give_up()

    def _give_up(self, session: str = "") -> None:
        """Answer for a session that never will, or for all."""
        for asked, answer in list(self._asked.values()):
            if session in ("", asked) and not answer.done():
                answer.set_exception(BrowserLostError(LOST))

    def _take(self, message: Mapping[str, Any]) -> None:
        if "id" not in message:
            session = message.get("sessionId", "")
            self._listen(session, message["method"], message["params"])
            if message["method"] == CRASH:
                self._give_up(session)
            return
        _, answer = self._asked.get(message["id"], ("", None))
        if answer is not None and not answer.done():
            if "error" in message:
                answer.set_exception(EngineError(message["error"].get("message", "")))
            else:
                answer.set_result(message["result"])


class Wire:
    """A whole browser over its socket: new tabs wait until those who follow them are ready."""

    def __init__(self, address: str) -> None:
        self._listeners: list[Listener] = []
        self.socket = CdpSocket(address, self._heard)
        self.socket.ask("Target.setAutoAttach", AUTO_ATTACH)

    @contextmanager
    def followed(self, listener: Listener) -> Iterator[None]:
        """Let someone hear the events as long as the block lasts."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    def _heard(self, session: str, method: str, params: Mapping[str, Any]) -> None:
        for listener in tuple(self._listeners):
            listener(session, method, params)
        if method == "Target.attachedToTarget":
            self.socket.post("Runtime.runIfWaitingForDebugger", {}, params["sessionId"])


@contextmanager
def open_wire(address: str) -> Iterator[Wire]:
    """Open the wire of a browser, hung up with the block."""
    wire = Wire(address)
    try:
        yield wire
    finally:
        wire.socket.close()


AUTO_ATTACH = {
    "autoAttach": True,
    "waitForDebuggerOnStart": True,
    "flatten": True,
    "filter": [{"type": "page", "exclude": False}, {"exclude": True}],
}


def tools_address(host: str) -> str:
    """Address of a browser's wire, from the host and port where its tools listen."""
    connection = HTTPConnection(host, timeout=30)
    try:
        connection.request("GET", "/json/version")
        return str(json.loads(connection.getresponse().read())["webSocketDebuggerUrl"])
    except (OSError, HTTPException, ValueError, KeyError) as error:
        message = "Le navigateur ne donne pas accès à ses outils de développement."
        raise EngineError(message) from error
    finally:
        connection.close()
