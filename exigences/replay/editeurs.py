"""Types in an editor that draws its text, pressed where a person sees it."""

from exigences.browser.engine import BrowserSession, EngineError
from exigences.replay.target import Found

EDITEUR = "éditeur"
"""What `resolve.js` calls a field out of sight in what draws its text."""
_DEAF = "Remplir l'éditeur : pressé, il ne prend pas ce que l'on y écrit."


def type_over(session: BrowserSession, found: Found, text: str) -> None:
    """Replace all that an editor holds, by the keys of a person; EngineError where it takes none.

    Its own field holds nothing to select: the editor is asked for all of its text.
    """
    session.click(found.agir)
    if not session.give(found.element):
        raise EngineError(_DEAF)
    session.chord("Control", "a")
    if text:
        session.type(text)
    else:
        session.press("Delete")
