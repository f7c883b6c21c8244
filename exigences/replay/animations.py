"""Watches what may move or change by itself: what still does after five seconds."""

from collections.abc import Sequence
from typing import Any

from exigences.browser.engine import Frame, TriedSession
from exigences.browser.scripts import read_script
from exigences.model.lieu import Boite

LOOKS_MS = (150, 350, 600)
"""Between the pictures that are compared: a short loop does not fall on the same one each time."""
LONG_MS = 5_000
"""What a content may last that moves by itself (WCAG 2.2.2, RGAA 13.8.1)."""
WATCHED_MS = (1_100, 1_500)
"""How long a page is watched, and how much longer where something changed by itself."""
LATER_MS = (1_100, 2_900)
"""The same once five seconds have passed, long enough to know a number that counts."""


def changing(session: TriedSession, cadre: Frame) -> dict[str, Any]:
    """The elements whose text changes, and what those say that still do after what is admitted."""
    script = read_script("restless.js")
    found = session.evaluate(cadre, script, list(WATCHED_MS))
    if found:
        session.wait(LONG_MS - sum(WATCHED_MS))
    later = session.evaluate(cadre, script, list(LATER_MS)) if found else []
    return {
        "changeants": [one["selecteur"] for one in found],
        "changent_encore": {one["selecteur"]: one["textes"] for one in later},
    }


def moving(session: TriedSession, cadre: Frame) -> list[str]:
    """The selectors of those that move at once, and go on after what is admitted."""
    known = session.evaluate(cadre, read_script("animations.js"), None)
    moved = _changed(session, known)
    if moved:
        session.wait(LONG_MS)
    return [one["selecteur"] for one in _changed(session, moved)]


def _changed(session: TriedSession, images: Sequence[Any]) -> list[Any]:
    """Those of which two pictures differ."""
    if not images:
        return []
    taken = [_pictures(session, images)]
    for pause in LOOKS_MS:
        session.wait(pause)
        taken.append(_pictures(session, images))
    return [one for one, *looks in zip(images, *taken, strict=True) if len(set(looks)) > 1]


def _pictures(session: TriedSession, images: Sequence[Any]) -> list[str]:
    zones = (
        Boite(x=x, y=y, largeur=width, hauteur=height)
        for x, y, width, height in (one["boite"] for one in images)
    )
    return [session.picture(zone, seen=True) for zone in zones]
