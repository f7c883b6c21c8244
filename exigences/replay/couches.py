"""Opens by keys what may open a layer: where the focus goes, whether it stays, how it is left."""

from dataclasses import dataclass
from typing import Any

from exigences.browser.engine import ElementRef, Frame, TriedSession
from exigences.browser.scripts import read_script
from exigences.replay.familiar import Familiar

KEY_MS, LAYER_MS = 40, 350
CLOSING_MS = 1200
"""Longest that a layer takes to fade once it is told to close."""
CONTROLS = 8
"""What can be pressed in a layer, beyond which it is not all tried."""
TABS = 12
"""Presses of Tab in a layer after which the focus is said to stay there."""


@dataclass(frozen=True, slots=True)
class Layers:
    """The layers of the main frame of a page."""

    session: TriedSession
    cadre: Frame
    known: Familiar
    asked: list[str]
    """What was asked of the network since the keys are tried."""

    def opened(self) -> list[dict[str, Any]]:
        """What each opener opens; the last one is what Escape does not shut, where there is one."""
        found: list[dict[str, Any]] = []
        for opener in self._ask("openers.js"):
            if not self.known.opens(opener["selecteur"], opener["texte"]):
                continue
            told = self._open(opener["selecteur"])
            if told is None:
                continue
            left = told["dedans"] and self._is_left(told["couche"])
            self.session.key("Escape")
            shut = self._is_shut(told["couche"])
            # Where the focus has left, Escape may not be heard: that says nothing of the layer.
            found.append(told | {"sort": left} | ({} if left else {"echap": shut}))
            if not shut:
                if told["dedans"] and not left:
                    found[-1] |= self._way_out(told["couche"])
                break
        return found

    def _open(self, opener: str) -> dict[str, Any] | None:
        before = self._names()
        if not self.session.give(ElementRef(cadre=self.cadre, selecteur=opener)):
            return None
        self.session.key("Enter")
        self.session.wait(LAYER_MS)
        layers = [one for one in self._ask("layers.js") if one["selecteur"] not in before]
        if not layers:
            return None
        chosen = next((one for one in layers if one["dialogue"]), layers[0])
        return {
            "declencheur": opener,
            "couche": chosen["selecteur"],
            "dialogue": chosen["dialogue"],
            "modale": chosen["modale"],
            "dedans": any(one["dedans"] for one in layers),
        }

    def _is_left(self, layer: str) -> bool:
        """Whether Tab leads from a layer to the page that it covers."""
        for _ in range(TABS):
            self.session.key("Tab")
            self.session.wait(KEY_MS)
            here = next((one for one in self._ask("layers.js") if one["selecteur"] == layer), None)
            if here is None or here["ailleurs"]:
                return here is not None
        return False

    def _way_out(self, layer: str) -> dict[str, bool]:
        """Whether pressing anything in a layer shuts it; nothing where that cannot be told."""
        inside = self._ask("layer_controls.js", layer)
        if inside is None or inside["opaque"] or len(inside["choses"]) > CONTROLS:
            return {}
        self.asked.clear()
        pressed = set()
        for name in inside["choses"]:
            for key in ("Enter", " "):
                if not self.session.give(ElementRef(cadre=self.cadre, selecteur=name)):
                    continue
                pressed.add(name)
                self._press(key)
                if self._is_shut(layer):
                    return {"issue": True}
        every = pressed == set(inside["choses"])
        return {"issue": False} if every and not self.asked else {}

    def _press(self, key: str) -> None:
        if key == " ":
            self.session.type(key)
        else:
            self.session.key(key)

    def _is_shut(self, layer: str) -> bool:
        """Whether a layer is gone, or goes: one that fades is there for a while."""
        for _ in range(CLOSING_MS // KEY_MS):
            self.session.wait(KEY_MS)
            if layer not in self._names():
                return True
        return False

    def _names(self) -> set[str]:
        return {one["selecteur"] for one in self._ask("layers.js")}

    def _ask(self, script: str, argument: object = None) -> Any:
        return self.session.evaluate(self.cadre, read_script(script), argument)
