"""Does again the steps that led to a page, where a mistake made on purpose has lost it."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Envoyer, Etape, Franchir
from exigences.replay.actions import Hand
from exigences.replay.snapshot import Reader

type Faite = tuple[Etape, CheminCadre]
"""A step that was done, and the frame in which it was."""


def done_again(
    hand: Hand, steps: Sequence[Faite], reader: Reader, page: PageSnapshot, *, given: bool
) -> bool:
    """Lead the session to the page again, and say nothing of it; False where that cannot be.

    What was sent for good, or opened by a code that serves once, is not done twice. Whoever signed
    in on the way is not asked for it again: the second time, the service is met as it was at first,
    unless the session was `given` to the replay.
    """
    if any(isinstance(step, Envoyer | Franchir) for step, _ in steps):
        return False
    own = replace(hand, clavier=hand.clavier and hand.clavier.unseeing())
    if _lead(own, steps, reader, page):
        return True
    if given:
        return False
    hand.session.forget()
    return _lead(own, steps, reader, page)


def _lead(own: Hand, steps: Sequence[Faite], reader: Reader, page: PageSnapshot) -> bool:
    """Do the steps, from the first; False where one of them cannot be done."""
    try:
        for step, cadre in steps:
            own.do(step, cadre)
            reader.settle()
            own.retenue.release()
        reader.know_again(page)
    except BrowserLostError:
        raise
    except EngineError:
        return False
    return True
