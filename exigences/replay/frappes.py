"""Does by keyboard what a step asks of an element; by mouse, once it is noted that keys cannot."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from exigences.browser.engine import BrowserSession, ContextLostError, ElementRef, EngineError
from exigences.browser.hand import SET_AT_ONCE
from exigences.browser.scripts import read_script
from exigences.model.parcours.clavier import ObstacleClavier, TrajetClavier
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.scenario import Scenario
from exigences.replay.clavier import ENTER, SPACE, Keyboard, Walk
from exigences.replay.focus import FocusReader, Here
from exigences.replay.target import Found

TICKED = ("checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio")
WRITTEN = frozenset(
    {"text", "email", "tel", "url", "password", "search", "number", "textarea", "textbox"}
    | {"select", "file", *SET_AT_ONCE}
)
"""Where a click only gives the focus."""
FEW_ARROWS = 5
"""Options beyond which a person types the first letters of the one wanted."""
LETTERS = 4


def nothing() -> None:
    """Nothing is to be judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHand:
    """The steps, by keyboard."""

    clavier: Keyboard

    def unseeing(self) -> "KeyHand":
        """The same keys, where nobody looks whether the focus shows: what is done again unsaid."""
        focus = FocusReader(session=self.clavier.session, images=False)
        return KeyHand(clavier=replace(self.clavier, focus=focus))

    def click(self, found: Found, judge: Callable[[], None] = nothing) -> TrajetClavier:
        """Activate by Enter or Space, once what has the focus was judged."""
        walk = self.clavier.reach(found.element)
        judge()
        before = self.clavier.place()
        if walk.at is not None and not self._activated(walk.at, walk):
            walk.blocked(ObstacleClavier.SANS_EFFET, certain=True)
        return self._ended(found, walk, before, lambda: self._mouse(found))

    def check(self, found: Found, *, state: bool) -> TrajetClavier:
        """Put a box in a state by Space, or by the arrows that chose it on the way."""
        walk = self.clavier.reach(found.element)
        before = self.clavier.place()
        if walk.obstacle is None and not self._put(found, walk, state=state):
            walk.blocked(ObstacleClavier.SANS_EFFET, certain=True)
        return self._ended(found, walk, before, lambda: self._mouse(found))

    def fill(self, found: Found, text: str) -> TrajetClavier:
        """Type in place of what a field holds; a date or a colour is put in its own control."""
        walk = self.clavier.reach(found.element)
        if walk.obstacle is not None or found.genre in SET_AT_ONCE:
            walk.appuis += len(text)
            self.clavier.session.fill(found.element, text)
            return walk.told(self.clavier.page, found.boite)
        self.clavier.press("Control+a", walk)
        if text:
            self.clavier.session.type(text)
            walk.appuis += len(text)
        else:
            self.clavier.press("Delete", walk)
        return walk.told(self.clavier.page, found.boite)

    def select(self, found: Found, option: str) -> TrajetClavier:
        """Choose in a list by its first letters, then by arrows."""
        walk = self.clavier.reach(found.element)
        session = self.clavier.session
        if walk.obstacle is None and not self._chosen(found.element, option, walk):
            # An option that is not there is told by the engine, as by mouse.
            walk.blocked(ObstacleClavier.SANS_EFFET, certain=False)
        if walk.obstacle is not None:
            session.select(found.element, option)
        return walk.told(self.clavier.page, found.boite)

    def upload(self, found: Found, path: str) -> TrajetClavier:
        """Reach the field; the dialog that chooses a file is the system's, so the file is given."""
        walk = self.clavier.reach(found.element)
        if walk.obstacle is not None:
            # Another button of the page may open the same dialog.
            walk.certain = walk.certain and bool(walk.way["visible"])
        else:
            walk.appuis += 1
        self.clavier.session.upload(found.element, path)
        return walk.told(self.clavier.page, found.boite)

    def press(self, found: Found, key: str) -> TrajetClavier:
        """Press a key on an element, once it has the focus."""
        walk = self.clavier.reach(found.element)
        if walk.obstacle is None:
            self.clavier.press(key, walk)
        else:
            self.clavier.session.press(key, found.element)
        return walk.told(self.clavier.page, found.boite)

    # By keys --------------------------------------------------------------------------------

    def _activated(self, at: Here, walk: Walk) -> bool:
        if at.genre in WRITTEN and not at.designe:
            return True
        if at.designe or at.natif:
            self._press_once(SPACE if at.genre in TICKED else ENTER, walk)
            return True
        keys = (SPACE, ENTER) if at.genre in TICKED else (ENTER, SPACE)
        return any(self._has_effect(key, walk) for key in keys)

    def _press_once(self, key: str, walk: Walk) -> None:
        """Press a key that may well lead to another page."""
        self.clavier.session.press(key)
        walk.appuis += 1
        self.clavier.settle()

    def _has_effect(self, key: str, walk: Walk) -> bool:
        """Whether the page does something at a key, beside what it does at any."""
        noise = self._watched("Shift", walk)
        seen = self._watched(key, walk)
        if seen is None or noise is None:
            return True
        return bool(
            seen["clics"] or seen["prises"] or (seen["mutations"] and not noise["mutations"])
        )

    def _watched(self, key: str, walk: Walk) -> dict[str, Any] | None:
        """What a key does, None where it leads elsewhere."""
        before = self.clavier.place(), self.clavier.focus.here().cle
        self._probe(walk.target)
        self._press_once(key, walk)
        if (self.clavier.place(), self.clavier.focus.here().cle) != before:
            return None
        return self._effect(walk.target)

    def _put(self, found: Found, walk: Walk, *, state: bool) -> bool:
        """Whether the box took the state; Enter is for what only looks like a box."""
        for key in ("", SPACE, ENTER):
            if key:
                self._press_once(key, walk)
            held = self._held(found.element)
            if held is None or held["coche"] is state:
                return True
            if key == SPACE and held["natif"]:
                break
        return False

    def _held(self, element: ElementRef) -> dict[str, bool] | None:
        """The state of a box, None where the page went on without it."""
        try:
            held: dict[str, bool] | None = self.clavier.session.evaluate(
                element.cadre, read_script("ticked.js"), element.selecteur
            )
        except ContextLostError:
            return None
        return held

    def _chosen(self, element: ElementRef, option: str, walk: Walk) -> bool:
        state = self._options(element, option)
        if state is None or state["la"] < 0:
            return False
        if abs(state["la"] - state["ici"]) > FEW_ARROWS:
            letters = state["debut"].split()[0][:LETTERS]
            self.clavier.session.type(letters)
            walk.appuis += len(letters)
            state = self._options(element, option) or state
        gap = state["la"] - state["ici"]
        for _ in range(abs(gap)):
            self.clavier.press("ArrowDown" if gap > 0 else "ArrowUp", walk)
        after = self._options(element, option)
        return after is None or after["la"] == after["ici"]

    def _options(self, element: ElementRef, option: str) -> dict[str, Any] | None:
        asked = {"selecteur": element.selecteur, "option": option}
        try:
            state: dict[str, Any] | None = self.clavier.session.evaluate(
                element.cadre, read_script("select_state.js"), asked
            )
        except ContextLostError:
            return None
        return state

    # By mouse -------------------------------------------------------------------------------

    def _ended(
        self, found: Found, walk: Walk, before: tuple[str, str], act: Callable[[], None]
    ) -> TrajetClavier:
        """The facts, once the step was done by one hand or the other."""
        if walk.obstacle is not None:
            return self._proven(found, walk, before, act)
        self.clavier.settle()
        lost = walk.at is not None and self.clavier.lost(*before)
        return walk.told(self.clavier.page, found.boite, lost=lost)

    def _proven(
        self, found: Found, walk: Walk, before: tuple[str, str], act: Callable[[], None]
    ) -> TrajetClavier:
        """Act by mouse: what the mouse does not do either proves nothing against the keyboard."""
        self._probe(walk.target)
        act()
        self.clavier.settle()
        sent = self.clavier.place()[0] != before[0]
        effect = None if sent else self._effect(walk.target)
        moved = sent or self.clavier.place() != before or effect is None
        acted = moved or bool(effect and effect["mutations"])
        by_field = sent and bool(walk.way["implicite"])
        trap = walk.obstacle is ObstacleClavier.PIEGE
        walk.certain = walk.certain and (trap or (acted and not by_field))
        return walk.told(self.clavier.page, found.boite)

    def _mouse(self, found: Found) -> None:
        self.clavier.session.click(found.agir)

    def _probe(self, element: ElementRef) -> None:
        with suppress(ContextLostError):
            self.clavier.session.evaluate(
                element.cadre, read_script("key_probe.js"), element.selecteur
            )

    def _effect(self, element: ElementRef) -> dict[str, Any] | None:
        try:
            effect: dict[str, Any] | None = self.clavier.session.evaluate(
                element.cadre, read_script("key_effect.js")
            )
        except (ContextLostError, EngineError):
            return None
        return effect


def keys_of(
    scenario: Scenario,
    focus: FocusReader[BrowserSession],
    settle: Callable[[], None],
    before: PageSnapshot | None,
) -> KeyHand | None:
    """The keys of a person who has no mouse, None for the others."""
    if scenario.saisie != "clavier":
        return None
    page = before.indice if before else 0
    return KeyHand(clavier=Keyboard(session=focus.session, focus=focus, settle=settle, page=page))
