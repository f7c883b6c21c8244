"""Lets Playwright share the pipe of our browser: it takes a program of ours for the browser."""

import json
import os
import socket
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Playwright

from exigences.browser import relay
from exigences.browser.engine import EngineError
from exigences.browser.pipe import PipeLine
from exigences.browser.process import private_folder
from exigences.browser.wire import CdpSocket

OPENING_S = 15
"""Longest wait for the program that stands for the browser."""


class PipeGuest:
    """Another driver of the browser: what it says goes by our wire, in a session of its own."""

    def __init__(self, wire: CdpSocket, pipes: Sequence[int], door: socket.socket) -> None:
        self._wire = wire
        self._line = PipeLine(*pipes)
        self._ends = [socket.socket(fileno=os.dup(pipe)) for pipe in pipes]
        """The same pipes, as the sockets that they are: shut, the guest knows at once."""
        self._door = door
        self._own = str(wire.ask("Target.attachToBrowserTarget", {})["sessionId"])
        """What stands for the whole browser, which the guest names by no session."""
        self._sessions = {self._own}
        self._asked: dict[int, int] = {}
        """The guest's number of each command, by ours."""
        wire.guest = self
        self._thread = threading.Thread(target=self._serve, name="exigences-hote", daemon=True)
        self._thread.start()

    def takes(self, message: dict[str, Any]) -> bool:
        """Give the guest what is for it, in its own words."""
        session = message.get("sessionId", "")
        if "id" in message:
            if (asked := self._asked.pop(message["id"], None)) is None:
                return False
            message["id"] = asked
        elif session not in self._sessions:
            return False
        elif message["method"] == "Target.attachedToTarget":
            self._sessions.add(message["params"]["sessionId"])
        elif message["method"] == "Target.detachedFromTarget":
            self._sessions.discard(message["params"]["sessionId"])
        if session == self._own:
            del message["sessionId"]
        with suppress(OSError):
            self._line.send(json.dumps(message))
        return True

    def leave(self) -> None:
        """Tell the guest, as a browser that ends does, and let its program end."""
        for end in (*self._ends, self._door):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Wait until the guest has gone, once its program has."""
        self.leave()
        self._thread.join(timeout=5)
        for end in (*self._ends, self._door):
            end.close()
        if not self._thread.is_alive():
            self._line.close()

    def _serve(self) -> None:
        """Pass on what the guest says, until one of the two has gone."""
        with suppress(Exception):
            while text := self._line.receive():
                message = json.loads(text)
                key = self._wire.new_id()
                self._asked[key] = message["id"]
                self._wire.hand({"sessionId": self._own} | message | {"id": key})
        self.leave()


@contextmanager
def joined(playwright: Playwright, wire: CdpSocket) -> Iterator[Browser]:
    """Playwright's view of our browser; gone with the block."""
    with ExitStack() as ending:
        browser, guest = _arrived(playwright, wire)
        ending.callback(guest.close)
        ending.enter_context(suppress(Error))
        ending.callback(browser.close)
        ending.callback(guest.leave)
        yield browser


def _arrived(playwright: Playwright, wire: CdpSocket) -> tuple[Browser, PipeGuest]:
    """Let one guest in, by a door that only this user can reach, and shut it behind."""
    with (
        private_folder() as folder,
        socket.socket(socket.AF_UNIX) as door,
        ThreadPoolExecutor(1) as hall,
    ):
        door.bind(address := str(Path(folder, "porte")))
        door.listen(1)
        door.settimeout(OPENING_S)
        arrival = hall.submit(_welcome, wire, door)
        with _joining(wire):
            browser = playwright.chromium.launch(
                executable_path=sys.executable,
                args=["-I", "-S", relay.__file__, address],
                ignore_default_args=True,
                handle_sigint=False,
            )
            return browser, arrival.result()


@contextmanager
def _joining(wire: CdpSocket) -> Iterator[None]:
    """Say in French why Playwright is not there."""
    try:
        yield
    except (Error, TimeoutError) as error:
        if wire.lost:
            raise wire.loss() from error
        message = (
            "Playwright n'a pas pu se joindre au navigateur : réinstallez-le "
            "(« pip install --force-reinstall playwright »)."
        )
        raise EngineError(message) from error


def _welcome(wire: CdpSocket, door: socket.socket) -> PipeGuest:
    """Take the pipes that our program was given, and who writes in them as a guest."""
    caller, _ = door.accept()
    try:
        _, pipes, *_ = socket.recv_fds(caller, 1, len(relay.PIPES))
        for pipe in pipes:
            os.set_inheritable(pipe, False)
        return PipeGuest(wire, pipes, caller)
    except BaseException:
        caller.close()
        raise
