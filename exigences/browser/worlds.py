"""Finds the isolated world of a frame again, by a name that no other world ever has.

The number of a world is that of its process: another page, in another process, may give it to the
world of its own scripts. The name by which Chrome knows it is unique, and told by an event alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.engine import EngineError, unless_lost

WORLD = "exigences"
GONE = "uniqueContextId not found"
"""How Chrome says of a world that it went with its document."""
TOLD = "Runtime.executionContextCreated"
MOST = 500
"""Worlds that are remembered."""

type Command = Callable[[str, dict[str, Any]], Mapping[str, Any]]


@dataclass(slots=True)
class Worlds:
    """The isolated worlds of the frames of one session."""

    _unique: dict[str, str] = field(default_factory=dict)
    """Name of the world of each frame."""
    _told: dict[str, str] = field(default_factory=dict)
    """What was told of the worlds: the name of that of each frame, as it was made."""

    def tell(self, params: Mapping[str, Any]) -> None:
        """Take the event of a world that is there, on the thread of the socket."""
        context = params["context"]
        own = context.get("auxData", {})
        if context["name"] == WORLD and own.get("type") == "isolated":
            self._told[own["frameId"]] = context["uniqueId"]

    def evaluate(
        self, command: Command, frame_id: str, asked: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Evaluate in the world of a frame, made where it is not there."""
        if unique := self._unique.get(frame_id):
            try:
                return command("Runtime.evaluate", {**asked, "uniqueContextId": unique})
            except EngineError as error:
                if GONE not in error.brut:
                    raise
                self._unique.pop(frame_id, None)
        world = command("Page.createIsolatedWorld", {"frameId": frame_id, "worldName": WORLD})
        self._find(command, frame_id)
        number = {"contextId": world["executionContextId"]}
        return command("Runtime.evaluate", {**asked, **number})

    def _find(self, command: Command, frame_id: str) -> None:
        """Have the browser tell which worlds are there; one that it does not tell is made anew."""
        self._told.clear()
        command("Runtime.enable", {})
        with unless_lost():
            command("Runtime.disable", {})
        if len(self._unique) >= MOST:
            self._unique.clear()
        if unique := self._told.get(frame_id):
            self._unique[frame_id] = unique
