"""Types letters with the focus nowhere: those to which the page answers, and does each time."""

from typing import Any

from exigences.browser.engine import Frame, TriedSession
from exigences.browser.scripts import read_script

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789+-/?.,"
NOWHERE = "() => { if (document.activeElement) document.activeElement.blur(); return true; }"


def shortcuts(session: TriedSession, cadre: Frame) -> dict[str, Any]:
    """The keys that did something, and those of them that did it again."""
    found = [letter for letter in LETTERS if _answers(session, cadre, letter)]
    return {
        "touches": found,
        "touches_redites": [letter for letter in found if _answers(session, cadre, letter)],
    }


def _answers(session: TriedSession, cadre: Frame, letter: str) -> bool:
    session.evaluate(cadre, NOWHERE)
    session.evaluate(cadre, read_script("key_probe.js"), "html")
    session.type(letter)
    effect = session.evaluate(cadre, read_script("key_effect.js"), None)
    return bool(effect and (effect["prises"] or effect["mutations"]))
