"""Acts by keyboard alone: Tab, Shift+Tab, arrows, Space and Enter, and says what it cannot do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.engine import BrowserSession, ContextLostError, ElementRef
from exigences.model.lieu import Lieu
from exigences.model.parcours.clavier import ObstacleClavier, PriseDeFocus, TrajetClavier
from exigences.replay.focus import FocusReader, Here
from exigences.replay.tours import Lap, Turn

MAX_PRESSES = 500
"""Presses of Tab after which nothing is concluded."""
MAX_ARROWS = 80
ENTER, SPACE, TAB, BACK, ESCAPE = "Enter", " ", "Tab", "Shift+Tab", "Escape"


@dataclass(slots=True, kw_only=True)
class Walk:
    """The way of the focus to one target, as it goes."""

    target: ElementRef
    appuis: int = 0
    arrets: list[PriseDeFocus] = field(default_factory=list)
    at: Here | None = None
    """Where the focus arrived; None as long as it has not."""
    obstacle: ObstacleClavier | None = None
    certain: bool = True
    beside: bool = False
    """Whether the focus stopped inside the target, among other elements."""
    way: Mapping[str, Any] = field(default_factory=dict)

    def blocked(self, obstacle: ObstacleClavier, *, certain: bool) -> None:
        """Note why the step cannot be done."""
        self.obstacle, self.certain = obstacle, certain

    def told(self, page: int, box: Any = None, *, lost: bool = False) -> TrajetClavier:
        """The facts that are kept of it."""
        place = Lieu(
            page=page, cadre=self.target.cadre.chemin, selecteur=self.target.selecteur, boite=box
        )
        return TrajetClavier(
            appuis=self.appuis,
            arrets=tuple(self.arrets),
            obstacle=self.obstacle,
            certain=self.certain,
            cible=place,
            focus_perdu=lost,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """The keys of one person."""

    session: BrowserSession
    focus: FocusReader[BrowserSession]
    settle: Callable[[], None]
    page: int
    """Index of the state that the step found."""

    # Going ----------------------------------------------------------------------------------

    def reach(self, target: ElementRef) -> Walk:
        """Go to a target by Tab, then by arrows inside its group; the walk says if it arrived."""
        walk = Walk(target=target)
        here = self.focus.here(target)
        walk.way = self.focus.way(target)
        if not self._arrived(walk, here):
            self._tab_to(walk, here)
        if walk.at is not None and walk.at.relation == "groupe":
            self._arrow_to(walk, walk.at)
        return walk

    def press(self, key: str, walk: Walk) -> Here:
        """Press a key, and say where the focus is then."""
        self.session.press(key)
        walk.appuis += 1
        return self.focus.here(walk.target)

    def _move(self, key: str, walk: Walk) -> Here:
        here = self.press(key, walk)
        stop = self.focus.stop(here, self.page)
        if stop is not None and (not walk.arrets or walk.arrets[-1].lieu != stop.lieu):
            walk.arrets.append(stop)
        return here

    def _arrived(self, walk: Walk, here: Here) -> bool:
        walk.beside = walk.beside or here.relation == "dedans"
        if here.relation not in ("lui", "groupe"):
            return False
        walk.at = here
        return True

    def _tab_to(self, walk: Walk, start: Here) -> None:
        near = start.element is not None and start.element.cadre.id == walk.target.cadre.id
        key = BACK if near and walk.way["avant"] else TAB
        lap = Lap()
        lap.add(start if start.element is not None else Here())
        escaped = False
        while walk.appuis < MAX_PRESSES:
            here = self._move(key, walk)
            if self._arrived(walk, here):
                return
            match lap.add(here):
                case Turn.WHOLE:
                    walk.blocked(ObstacleClavier.HORS_D_ATTEINTE, certain=not walk.beside)
                    return
                case Turn.STUCK:
                    if escaped or not self._way_out(walk, lap):
                        self._trapped(walk, lap, escaped=escaped)
                        return
                    if walk.at is not None:
                        return
                    escaped, key, lap = True, BACK if key == TAB else TAB, Lap()
                case Turn.ON:
                    pass
        walk.blocked(ObstacleClavier.HORS_D_ATTEINTE, certain=False)

    def _way_out(self, walk: Walk, lap: Lap) -> bool:
        """Whether Shift+Tab, or Escape then Tab, leads out of where the focus goes round."""
        for first, key in (("", BACK), (ESCAPE, TAB)):
            if first:
                self.press(first, walk)
            for _ in range(len(lap.seen) + 2):
                here = self._move(key, walk)
                if self._arrived(walk, here) or here.dehors:
                    return True
                if here.cle is not None and here.cle not in lap.seen:
                    return True
        return False

    def _trapped(self, walk: Walk, lap: Lap, *, escaped: bool) -> None:
        others = walk.way["atteignables"] > len(lap.seen)
        obstacle = ObstacleClavier.PIEGE if others else ObstacleClavier.HORS_D_ATTEINTE
        doubt = escaped or lap.dialogue or lap.opaque() or walk.beside
        walk.blocked(obstacle, certain=not doubt)

    def _arrow_to(self, walk: Walk, here: Here) -> None:
        """Go to an item of a group; where arrows do not lead to it, nothing is proven."""
        first = here.cle
        for key in ("ArrowDown", "ArrowRight"):
            for _ in range(MAX_ARROWS):
                before, here = here, self._move(key, walk)
                if here.relation == "lui":
                    walk.at = here
                    return
                if here.relation != "groupe" or here.cle in (before.cle, first):
                    break
        walk.at = None
        walk.blocked(ObstacleClavier.HORS_D_ATTEINTE, certain=False)

    # After an action ------------------------------------------------------------------------

    def lost(self, before: str, url: str) -> bool:
        """Whether the focus fell from an element that was in this document to none at all."""
        try:
            if self.session.document() != before or self._url() != url:
                return False
            here = self.focus.here()
        except ContextLostError:
            return False
        return here.element is None and not here.dehors

    def _url(self) -> str:
        return self.session.frames()[0].url

    def place(self) -> tuple[str, str]:
        """The document and its address, to compare after an action."""
        return self.session.document(), self._url()
