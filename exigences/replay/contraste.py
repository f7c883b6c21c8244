"""Measures on pixels the contrasts that axe could not: letters shown, then without their ink."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from exigences.browser.engine import (
    MAX_SCREENSHOT_HEIGHT,
    BrowserLostError,
    ContextLostError,
    EngineError,
    PageSession,
)
from exigences.browser.scripts import read_script
from exigences.model.lieu import Boite

RULE = "color-contrast"
MEASURED = frozenset(
    {
        *("bgGradient", "bgImage", "bgOverlap", "colorParse", "equalRatio", "fgAlpha"),
        *("imgNode", "pseudoContent"),
    }
)
"""Why axe could not measure a contrast that a picture shows, by the key of its message."""


def measure_contrasts(session: PageSession, results: Mapping[str, Any]) -> None:
    """Add `pixels` to the nodes of axe's results whose contrast two pictures tell.

    They are those that axe could not measure, and those at fault that may lie over a picture: one
    that is behind the page is left out by axe.
    """
    doubts = {str(node["target"][0]): node for node in _doubts(results)}
    try:
        faults = {str(node["target"][0]): node for node in _nodes(results, "violations")}
        doubts |= {selector: faults[selector] for selector in _over_pictures(session, faults)}
        if not doubts:
            return
        measures = _Pixels(session=session, selecteurs=tuple(doubts)).measures()
    except (BrowserLostError, ContextLostError):
        raise
    except EngineError:
        return
    for selector, measure in measures.items():
        doubts[selector]["pixels"] = measure


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pixels:
    """Two pictures of some texts."""

    session: PageSession
    selecteurs: tuple[str, ...]

    def measures(self) -> Mapping[str, Mapping[str, Any]]:
        """The contrasts of the texts of which the pictures tell, by their selectors."""
        before = self._ink("lire")
        zone = _zone([box for place in before if place for box in place["boites"]])
        if zone is None:
            return {}
        shown = self.session.picture(zone)
        try:
            self._ink("cacher")
            bare = self.session.picture(zone)
        finally:
            with suppress(ContextLostError):
                self._ink("rendre")
        after = self._ink("lire")
        texts = {
            selector: place
            for selector, place, then in zip(self.selecteurs, before, after, strict=True)
            if place and place["boites"] and place == then
        }
        asked = {
            "avec": shown,
            "sans": bare,
            "zone": [zone.x, zone.y, zone.largeur, zone.hauteur],
            "lieux": list(texts.values()),
        }
        main = self.session.frames()[0]
        told = self.session.evaluate(main, read_script("contrast_pixels.js"), asked)
        return {
            selector: {**measure, "grand": place["grand"]}
            for (selector, place), measure in zip(texts.items(), told, strict=True)
            if measure
        }

    def _ink(self, temps: str) -> list[Mapping[str, Any] | None]:
        """Do one thing of contrast_ink.js; where each text stands, for « lire »."""
        asked = {"selecteurs": list(self.selecteurs), "temps": temps}
        main = self.session.frames()[0]
        return self.session.evaluate(main, read_script("contrast_ink.js"), asked) or []


def _over_pictures(session: PageSession, faults: Mapping[str, object]) -> Sequence[str]:
    """Selectors of the texts at fault whose place a picture shares, apart from them."""
    if not faults:
        return ()
    script = read_script("over_pictures.js")
    found: list[str] = session.evaluate(session.frames()[0], script, list(faults))
    return found


def _doubts(results: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The texts that a picture may settle."""
    return (node for node in _nodes(results, "incomplete") if _reasons(node) & MEASURED)


def _nodes(results: Mapping[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """What axe says of the contrasts of the main frame, outside shadow roots."""
    for rule in results.get(kind, ()):
        for node in rule["nodes"] if rule["id"] == RULE else ():
            if len(node["target"]) == 1 and isinstance(node["target"][0], str):
                yield node


def _reasons(node: Mapping[str, Any]) -> set[str]:
    data = (check.get("data") for check in node.get("any") or ())
    return {str(one["messageKey"]) for one in data if isinstance(one, dict) and "messageKey" in one}


def _zone(boxes: Sequence[Sequence[float]]) -> Boite | None:
    """The part of the page that holds all of some texts, as far as a picture goes down."""
    kept = [box for box in boxes if box[0] >= 0 and 0 <= box[1] < MAX_SCREENSHOT_HEIGHT]
    if not kept:
        return None
    left, top = (int(min(box[axis] for box in kept)) for axis in (0, 1))
    right = max(box[0] + box[2] for box in kept)
    bottom = min(MAX_SCREENSHOT_HEIGHT, max(box[1] + box[3] for box in kept))
    return Boite(x=left, y=top, largeur=int(right - left) + 1, hauteur=int(bottom - top) + 1)
