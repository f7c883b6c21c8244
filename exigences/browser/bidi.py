"""The line to a browser whose tools WebDriver BiDi alone gives: by an empty tab of that browser.

ChromeDriver lets BiDi command the protocol of Chrome (`goog:cdp`), but hears for itself only what
its own pages say, and answers at the gate in our place. So the tab is given the protocol of the
whole browser, as ChromeDriver does with one of its own, and carries it: the wire is the same.
"""

import base64
import itertools
import json
import threading
import zlib
from collections import deque
from collections.abc import Mapping
from typing import Any, Protocol

from exigences.browser.engine import EngineError
from exigences.browser.scripts import read_script
from exigences.browser.sockets import OPENING_S
from exigences.browser.wire import Line

ANGLE_MORT = (
    "Sans les outils du navigateur (se:cdp), ce que demande d'abord une fenêtre qu'un geste ouvre "
    "peut n'être ni vu, ni retenu."
)
"""What leaves without this wire: ChromeDriver says nothing during a gesture, and wakes by itself
the windows that a page opens meanwhile."""
OUTWARD, INWARD = "exigencesDit", "exigencesEntend"
"""What the tab says by, and is spoken to by."""
LIGHT = 2_000
"""Characters up to which a message goes as it is."""
SAID = "goog:cdp.Runtime.bindingCalled"
GONE = ("goog:cdp.Inspector.targetCrashed", "browsingContext.contextDestroyed")
"""What BiDi says of the tab once it has gone."""
GZIP = 31
"""How zlib calls the format of gzip."""


class CutLine(Line, Protocol):
    """A line that can be ended from another thread than the one that waits on it."""

    def cut(self) -> None:
        """Have whoever waits for a message know that there will be none: nobody is there."""


class BidiLine:
    """The protocol of a whole browser, through a tab (by its window) where no page is opened."""

    def __init__(self, carrier: CutLine, tab: str, limit_s: float = OPENING_S) -> None:
        self._carrier = carrier
        self._ids = itertools.count(1)
        self._ready: deque[str] = deque()
        self._session = ""
        late = threading.Timer(limit_s, carrier.cut)
        late.start()
        try:
            self._open(tab)
        except EngineError:
            carrier.cut()
            raise
        finally:
            late.cancel()

    def _open(self, tab: str) -> None:
        self._session = str(self._asked("goog:cdp.getSession", {"context": tab})["session"])
        self._asked("session.subscribe", {"events": [SAID, *GONE], "contexts": [tab]})
        exposed = {"targetId": tab, "bindingName": "cdp"}
        self._asked("goog:cdp.sendCommand", _command("Target.exposeDevToolsProtocol", exposed))
        self._asked("goog:cdp.sendCommand", self._in_tab("Runtime.addBinding", name=OUTWARD))
        start = f"({read_script('tunnel.js')})({json.dumps([OUTWARD, INWARD, LIGHT])[1:-1]})"
        waited = self._in_tab("Runtime.evaluate", expression=start, awaitPromise=True)
        made = self._asked("goog:cdp.sendCommand", waited)["result"]
        if "exceptionDetails" in made:
            raise _refused(str(made))

    def send(self, text: str) -> None:
        """Send one message."""
        if len(text) > LIGHT:
            packer = zlib.compressobj(wbits=GZIP)
            text = base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode()
        spoken = self._in_tab("Runtime.evaluate", expression=f"{INWARD}({json.dumps(text)});0")
        self._say("goog:cdp.sendCommand", spoken)

    def receive(self) -> str:
        """The next message."""
        while not self._ready:
            heard = self._carrier.receive()
            if not heard or (said := self._taken(json.loads(heard))) == "":
                return ""
            self._ready.extend(said.split("\n") if said else ())
        return self._ready.popleft()

    def hang_up(self) -> None:
        """Say goodbye."""
        self._carrier.hang_up()

    def cut(self) -> None:
        """Have whoever waits know that nobody is there."""
        self._carrier.cut()

    def close(self) -> None:
        """Give back what the line holds."""
        self._carrier.close()

    def _taken(self, heard: Mapping[str, Any]) -> str | None:
        """What the tab said, '' where it says nothing more, None where something else was heard."""
        if heard["type"] == "error" or heard.get("method") in GONE:
            return ""
        if heard.get("method") != SAID:
            return None
        told = heard["params"]
        if told["session"] != self._session or told["params"]["name"] != OUTWARD:
            return None
        text = str(told["params"]["payload"])
        if text.startswith("{") or not text:
            return text
        return zlib.decompress(base64.b64decode(text), wbits=GZIP).decode()

    def _in_tab(self, method: str, **params: object) -> dict[str, Any]:
        return {**_command(method, params), "session": self._session}

    def _say(self, method: str, params: Mapping[str, Any]) -> int:
        key = next(self._ids)
        self._carrier.send(json.dumps({"id": key, "method": method, "params": params}))
        return key

    def _asked(self, method: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """The result of a command, before the tab says anything; EngineError without one."""
        try:
            key = self._say(method, params)
        except OSError as error:
            raise _refused(str(error)) from error
        while heard := self._carrier.receive():
            answer = json.loads(heard)
            if answer.get("id") == key and answer["type"] == "success":
                result: Mapping[str, Any] = answer["result"]
                return result
            if answer["type"] == "error":
                raise _refused(str(answer))
        raise _refused("")


def _command(method: str, params: Mapping[str, object]) -> dict[str, Any]:
    return {"method": method, "params": dict(params)}


def _refused(said: str) -> EngineError:
    return EngineError("Le navigateur ne donne pas ses outils par WebDriver BiDi.", said)
