"""The line to a browser that somebody else has started, by the address of its tools."""

import json
import socket
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPConnection, HTTPException

import websocket

from exigences.browser.engine import EngineError

OPENING_S = 30


class SocketLine:
    """A WebSocket to the tools of a browser."""

    def __init__(self, address: str, header: Mapping[str, str] | None = None) -> None:
        try:
            self._socket = websocket.create_connection(
                address,
                timeout=OPENING_S,
                header=dict(header or {}),
                suppress_origin=True,
                enable_multithread=True,
                skip_utf8_validation=True,
            )
            self._socket.settimeout(None)
        except (OSError, websocket.WebSocketException) as error:
            message = f"Le navigateur ne donne pas accès à ses outils ({address})."
            raise EngineError(message, str(error)) from error

    def send(self, text: str) -> None:
        """Send one message."""
        try:
            self._socket.send(text)
        except websocket.WebSocketException as error:
            raise BrokenPipeError from error

    def receive(self) -> str | bytes:
        """The next message."""
        try:
            return self._socket.recv()
        except websocket.WebSocketException:
            return ""

    def hang_up(self) -> None:
        """Say goodbye."""
        with suppress(OSError, websocket.WebSocketException):
            self._socket.close(timeout=1)

    def cut(self) -> None:
        """Have whoever waits for a message know that there will be none: nobody is there."""
        with suppress(OSError):
            if (own := self._socket.sock) is not None:
                own.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Nothing is left to give back."""


def tools_address(host: str) -> str:
    """Address of a browser's wire, from the host and port where its tools listen."""
    connection = HTTPConnection(host, timeout=OPENING_S)
    try:
        connection.request("GET", "/json/version")
        return str(json.loads(connection.getresponse().read())["webSocketDebuggerUrl"])
    except (OSError, HTTPException, ValueError, KeyError) as error:
        message = "Le navigateur ne donne pas accès à ses outils de développement."
        raise EngineError(message) from error
    finally:
        connection.close()
