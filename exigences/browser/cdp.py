"""Reads a page over the Chrome DevTools Protocol: isolated worlds, frames, screenshots."""

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any

from exigences.browser.emulation import Command
from exigences.browser.engine import (
    MAX_SCREENSHOT_HEIGHT,
    ContextLostError,
    EngineError,
    Frame,
)
from exigences.browser.scripts import read_script
from exigences.browser.worlds import WORLD, Worlds
from exigences.model.lieu import Boite
from exigences.model.parcours.etat import Capture

ASYNC = "async "
"""How a script begins that waits for promises or timers."""
WEBP_QUALITY = 55
MAX_FRAMES = 60
MAX_SCREENSHOT_WIDTH = 4_000
MAX_WEBP_SIDE = 16_000
"""Pixels; the format stops at 16,383."""
MAX_PIXEL_RATIO = 1.5
"""Pixels per CSS pixel that are kept: enough to read, and a report stays light."""

CHANGED = "La page a changé pendant qu'elle était lue."
UNREADABLE = "Cette page met en échec ce qui la lit."

type Send = Callable[[str, dict[str, Any]], Mapping[str, Any]]

_LOST = (
    "context",
    "No frame",
    "not found",
    "Not attached",
    "navigated",
    "detached",
    "Inspected target",
)


def window_known() -> Command:
    """What makes a page hear of no change of its window that a picture makes."""
    source = f"({read_script('window_known.js')})()"
    script = {"source": source, "worldName": WORLD, "runImmediately": True}
    return "Page.addScriptToEvaluateOnNewDocument", script


class CdpPage:
    """One tab, through a function that sends a command and returns its result."""

    def __init__(self, send: Send, worlds: Worlds, *, asleep: bool = False) -> None:
        self.send = send
        self.worlds = worlds
        self.asleep = asleep
        """Whether scripts are off: ours still run, but nothing calls them back."""

    def command(self, method: str, params: dict[str, Any]) -> Mapping[str, Any]:
        """Send a command that fails if the document changes under it."""
        try:
            return self.send(method, params)
        except EngineError as error:
            if any(sign in error.brut for sign in _LOST):
                raise ContextLostError(CHANGED, error.brut) from error
            raise

    def main_frame(self) -> tuple[str, str, str]:
        """Identity, address and loader of the main frame."""
        frame = self.command("Page.getFrameTree", {})["frameTree"]["frame"]
        return frame["id"], frame["url"] + frame.get("urlFragment", ""), frame["loaderId"]

    def unreachable(self) -> str:
        """Address that gave no page, where the browser shows its own page of error; or ''."""
        frame = self.command("Page.getFrameTree", {})["frameTree"]["frame"]
        return str(frame.get("unreachableUrl", ""))

    def evaluate(self, frame_id: str, function: str, argument: object = None) -> Any:
        """Run a function in the isolated world of a frame, where the page's globals are not."""
        expression = f"({function})({json.dumps(argument)})"
        with self.awake() if function.startswith(ASYNC) else nullcontext():
            return self._call(frame_id, expression, by_value=True)["value"]

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Let scripts call back for a while; those of a page that loaded without them never ran."""
        if not self.asleep:
            yield
            return
        self.command("Emulation.setScriptExecutionDisabled", {"value": False})
        self.asleep = False
        try:
            yield
        finally:
            self.asleep = True
            self.command("Emulation.setScriptExecutionDisabled", {"value": True})

    def ensure(self, frame_id: str, name: str, source: str) -> None:
        """Run a library once in the isolated world of a frame."""
        if not self.evaluate(frame_id, "name => typeof globalThis[name] === 'object'", name):
            self._call(frame_id, f"{source};0", by_value=True)

    def handle(self, frame_id: str, selector: str) -> str:
        """Handle of an element of a frame, '' where there is none."""
        finder = f"({read_script('find.js')})({json.dumps(selector)})"
        return str(self._call(frame_id, finder, by_value=False).get("objectId", ""))

    def number(self, frame_id: str, selector: str) -> int:
        """Number by which Chrome's tools know an element of a frame, 0 where there is none."""
        handle = self.handle(frame_id, selector)
        if not handle:
            return 0
        return int(self.command("DOM.describeNode", {"objectId": handle})["node"]["backendNodeId"])

    def _call(self, frame_id: str, expression: str, *, by_value: bool) -> dict[str, Any]:
        asked = {"expression": expression, "returnByValue": by_value, "awaitPromise": True}
        answer = self.worlds.evaluate(self.command, frame_id, asked)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            text = details.get("exception", {}).get("description") or details["text"]
            if any(sign in text for sign in _LOST):
                raise ContextLostError(CHANGED, text)
            raise EngineError(UNREADABLE, text)
        result: dict[str, Any] = answer["result"]
        return result if "value" in result else {**result, "value": None}

    def frames(self) -> tuple[Frame, ...]:
        """The frames in document order, those in open shadow roots too."""
        tree = self.command("Page.getFrameTree", {})["frameTree"]
        frame = tree["frame"]
        url = frame["url"] + frame.get("urlFragment", "")
        found = [Frame(chemin=(), selecteurs=(), id=frame["id"], url=url)]
        # The tree leaves out the frames of another process, which the window counts.
        if "childFrames" in tree or self.evaluate(frame["id"], "() => length"):
            self._descend(found[0], found)
        return tuple(found)

    def _descend(self, parent: Frame, found: list[Frame]) -> None:
        selectors = self.evaluate(parent.id, read_script("frames.js"))
        for index, selector in enumerate(selectors):
            if len(found) >= MAX_FRAMES:
                return
            frame_id, url = self._owned_frame(parent.id, selector)
            frame = Frame(
                chemin=(*parent.chemin, index),
                selecteurs=(*parent.selecteurs, selector),
                id=frame_id,
                url=url,
                lisible=bool(frame_id),
            )
            found.append(frame)
            if frame_id:
                self._descend(frame, found)

    def _owned_frame(self, parent_id: str, selector: str) -> tuple[str, str]:
        handle = self.handle(parent_id, selector)
        if not handle:
            return "", ""
        node = self.command("DOM.describeNode", {"objectId": handle, "pierce": True})["node"]
        document = node.get("contentDocument")
        if document is None or "frameId" not in node:
            return "", ""
        return node["frameId"], document.get("documentURL", "")

    def closed_content(self) -> list[str]:
        """Texts and `<tags>` of the closed shadow roots, in all frames that can be reached."""
        handle = self.handle(self.main_frame()[0], ":root")
        if not handle:
            return []
        params = {"objectId": handle, "depth": -1, "pierce": True}
        found: list[str] = []
        stack = [(self.command("DOM.describeNode", params)["node"], False)]
        while stack:
            node, inside = stack.pop()
            if inside and node["nodeType"] in (1, 3):
                text = node["nodeType"] == 3
                found.append(node["nodeValue"] if text else f"<{node['localName']}>")
            inner = [(root, root["shadowRootType"]) for root in node.get("shadowRoots", ())]
            stack += [(root, inside or kind == "closed") for root, kind in inner]
            children = [*node.get("children", ()), node.get("contentDocument")]
            stack += [(child, inside) for child in reversed(children) if child]
        return found

    def picture(self, zone: Boite | None = None, *, seen: bool = False) -> str:
        """What the window, or a part of the page, shows, as PNG in base64."""
        asked: dict[str, Any] = {"format": "png", "optimizeForSpeed": True}
        if zone is not None:
            place = {"x": zone.x, "y": zone.y, "width": zone.largeur, "height": zone.hauteur}
            if seen:
                shown = {**asked, "clip": {**place, "scale": 1}}
                return str(self.command("Page.captureScreenshot", shown)["data"])
            ratio = float(self.evaluate(self.main_frame()[0], "() => devicePixelRatio"))
            scale = min(1.0, MAX_PIXEL_RATIO / ratio)
            return self._beyond({**asked, "clip": {**place, "scale": scale}})
        return str(self.command("Page.captureScreenshot", asked)["data"])

    def _beyond(self, asked: Mapping[str, object]) -> str:
        """A picture of more than the window, in base64; the page stays where it was.

        Chromium enlarges the window meanwhile: a page as high as the window grows, and scrolls. It
        is not told: one that closes its menu as its window changes would be another page.
        """
        main = self.main_frame()[0]
        place = self.evaluate(main, read_script("window_held.js"))
        taken = self.command("Page.captureScreenshot", {**asked, "captureBeyondViewport": True})
        self.evaluate(main, read_script("window_freed.js"), place)
        return str(taken["data"])

    def screenshot(self, max_height: int = MAX_SCREENSHOT_HEIGHT) -> Capture:
        """The page from its top, as WebP."""
        metrics = self.command("Page.getLayoutMetrics", {})
        size, window = metrics["cssContentSize"], metrics["cssVisualViewport"]
        ratio = float(self.evaluate(self.main_frame()[0], "() => devicePixelRatio"))
        width = max(1, round(min(size["width"], MAX_SCREENSHOT_WIDTH)))
        full = max(1, round(size["height"]))
        height = min(full, max_height)
        kept = min(ratio, MAX_PIXEL_RATIO, MAX_WEBP_SIDE / max(width, height))
        asked = {
            "format": "webp",
            "quality": WEBP_QUALITY,
            "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": kept / ratio},
        }
        within = width <= window["clientWidth"] and full <= window["clientHeight"]
        taken = (
            str(self.command("Page.captureScreenshot", asked)["data"])
            if within
            else self._beyond(asked)
        )
        return Capture(
            largeur=width,
            hauteur=height,
            contenu=base64.b64decode(taken),
            tronquee=full > height,
        )
