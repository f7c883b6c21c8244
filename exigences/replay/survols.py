"""Tries to show with the focus and with keys what a page shows under the mouse alone."""

from collections.abc import Callable, Sequence
from typing import Any

from exigences.browser.engine import ElementRef, Frame, TriedSession
from exigences.browser.scripts import read_script

MOST = 4
"""Contents of one page that keys are tried on."""
SHOWING_MS = 350
OPENING: tuple[Callable[[TriedSession], None], ...] = (
    lambda session: session.key("Enter"),
    lambda session: session.type(" "),
    lambda session: session.key("ArrowDown"),
)
"""The keys that open what is closed."""


def hovered(session: TriedSession, cadre: Frame) -> dict[str, list[str]]:
    """The contents that the focus or a key shows too, then those that nothing but a mouse does.

    One that has gone meanwhile, or was not tried, is in neither.
    """
    told = session.evaluate(cadre, read_script("hover_focus.js"))
    shown: list[str] = list(told["montres"])
    hidden: list[str] = []
    for one in told["caches"][:MOST]:
        seen = _opened(session, cadre, one["selecteur"], one["arrets"])
        if seen is not None:
            (shown if seen else hidden).append(one["selecteur"])
    return {"montres": shown, "caches": hidden}


def _opened(session: TriedSession, cadre: Frame, content: str, stops: Sequence[str]) -> Any:
    """Whether a key shows a content, from one of some stops; None where it has gone."""
    for stop in stops:
        for press in OPENING:
            if not session.give(ElementRef(cadre=cadre, selecteur=stop)):
                return None
            press(session)
            session.wait(SHOWING_MS)
            if (seen := session.evaluate(cadre, read_script("seen.js"), content)) is not False:
                return seen
    return False
