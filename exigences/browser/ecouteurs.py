"""Tells the isolated world of a frame which elements listen to the mouse or to keys themselves.

A page hides its listeners from every script, and the browser's tools alone list them.
"""

from collections import defaultdict
from contextlib import suppress
from typing import Any

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import ContextLostError, Frame, unless_lost
from exigences.browser.worlds import WORLD

EVENTS = frozenset(
    {"click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup"}
    | {"keydown", "keyup", "keypress", "change"}
)
INERT = frozenset(
    {"DOMContentLoaded", "readystatechange", "load", "pageshow", "pagehide", "beforeunload"}
    | {"unload", "visibilitychange", "resize", "hashchange", "popstate", "message", "storage"}
    | {"online", "offline", "error", "beforeprint", "afterprint", "submit", "reset", "copy", "cut"}
    | {"paste", "drag", "dragstart", "dragend", "dragenter", "dragleave", "dragover", "drop"}
)
"""Events that no filling of a field makes."""
POINTED = frozenset(
    f"{device}{move}"
    for device in ("mouse", "pointer")
    for move in ("down", "up", "move", "enter", "leave", "over", "out")
) | {"click", "dblclick", "auxclick", "contextmenu", "wheel", "mousewheel"}
"""Events of the mouse, which keys and files make no more than others."""
MOST = 400
"""Elements beyond which the rest is not told: a page that listens everywhere says nothing."""
_GROUP = "ecouteurs"
_KEEP = """function (...pairs) {
  const known = new Map();
  for (let i = 0; i < pairs.length; i += 2) {
    const el = pairs[i].nodeType === 9 ? pairs[i].documentElement : pairs[i];
    known.set(el, [...(known.get(el) || []), ...pairs[i + 1].split(" ")]);
  }
  globalThis.ecouteurs = known;
}"""


def note_listeners(page: CdpPage, frame: Frame) -> None:
    """Leave in the world of a frame, as `ecouteurs`, the events of each element that listens."""
    world = page.command("Page.createIsolatedWorld", {"frameId": frame.id, "worldName": WORLD})[
        "executionContextId"
    ]
    try:
        pairs = _pairs(page, world)
        if pairs:
            page.command(
                "Runtime.callFunctionOn",
                {"functionDeclaration": _KEEP, "executionContextId": world, "arguments": pairs},
            )
    finally:
        with unless_lost():
            page.command("Runtime.releaseObjectGroup", {"objectGroup": _GROUP})


def hears_gestures(page: CdpPage, *, souris: bool) -> bool:
    """Whether anything of a page may hear that a field is filled, by the mouse or without it."""
    deaf = INERT if souris else INERT | POINTED
    try:
        for what in ("document", "window"):  # neither can be another thing, whatever a page does
            own = page.command("Runtime.evaluate", {"expression": what, "objectGroup": _GROUP})
            asked = {"objectId": own["result"]["objectId"], "depth": -1, "pierce": True}
            listed = page.command("DOMDebugger.getEventListeners", asked)["listeners"]
            if any(one["type"] not in deaf for one in listed):
                return True
        return False
    finally:
        with unless_lost():
            page.command("Runtime.releaseObjectGroup", {"objectGroup": _GROUP})


def _pairs(page: CdpPage, world: int) -> list[dict[str, Any]]:
    """Each element and its events, as arguments."""
    root = page.command(
        "Runtime.evaluate",
        {"expression": "document", "contextId": world, "objectGroup": _GROUP},
    )["result"]
    known = page.command("DOM.describeNode", {"objectId": root["objectId"]})["node"]
    # Seen from another world than theirs, listeners are none: the document as the page has it.
    own = page.command(
        "DOM.resolveNode", {"backendNodeId": known["backendNodeId"], "objectGroup": _GROUP}
    )["object"]
    listed = page.command(
        "DOMDebugger.getEventListeners", {"objectId": own["objectId"], "depth": -1}
    )["listeners"]
    # What the window hears is told of its document.
    window = page.command(
        "Runtime.callFunctionOn",
        {
            "functionDeclaration": "function () { return this.defaultView; }",
            "objectId": own["objectId"],
            "objectGroup": _GROUP,
        },
    )["result"]
    heard = (
        page.command("DOMDebugger.getEventListeners", {"objectId": window["objectId"]})["listeners"]
        if "objectId" in window
        else []
    )
    events: dict[int, set[str]] = defaultdict(set)
    for one in heard:
        if one["type"] in EVENTS:
            events[known["backendNodeId"]].add(one["type"])
    for one in listed:
        if one["type"] in EVENTS and "backendNodeId" in one:
            events[one["backendNodeId"]].add(one["type"])
    pairs: list[dict[str, Any]] = []
    for node, names in list(events.items())[:MOST]:
        with suppress(ContextLostError):
            found = page.command(
                "DOM.resolveNode",
                {"backendNodeId": node, "executionContextId": world, "objectGroup": _GROUP},
            )["object"]
            pairs += ({"objectId": found["objectId"]}, {"value": " ".join(sorted(names))})
    return pairs
