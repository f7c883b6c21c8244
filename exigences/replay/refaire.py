"""Does again the steps that led to a page, where a mistake made on purpose has lost it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Envoyer, Etape, Franchir
from exigences.replay.actions import Hand
from exigences.replay.snapshot import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Faite:
    """A step that was done."""

    etape: Etape
    cadre: CheminCadre
    """The frame in which it was."""
    document: str = ""
    """Rank of the document that it found, '' before the first."""


def done_on(steps: Sequence[Faite], page: PageSnapshot) -> tuple[Faite, ...]:
    """The last steps that were done on the document of a page, in order."""
    found: list[Faite] = []
    for step in reversed(steps):
        if step.document != page.document:
            break
        found.append(step)
    return tuple(reversed(found))


def cannot_be_done_again(steps: Sequence[Faite]) -> bool:
    """Whether something was sent for good, or opened by a code that serves once."""
    return any(isinstance(step.etape, Envoyer | Franchir) for step in steps)


def done_again(
    hand: Hand, steps: Sequence[Faite], reader: Reader, page: PageSnapshot, *, given: bool
) -> bool:
    """Lead the session to the page again, and say nothing of it; False where that cannot be.

    What was sent for good, or opened by a code that serves once, is not done twice. Whoever signed
    in on the way is not asked for it again: the second time, the service is met as it was at first,
    unless the session was `given` to the replay.
    """
    if cannot_be_done_again(steps):
        return False
    if _led(hand, steps, reader, page):
        return True
    if given:
        return False
    hand.session.forget()
    return _led(hand, steps, reader, page)


def _led(hand: Hand, steps: Sequence[Faite], reader: Reader, page: PageSnapshot) -> bool:
    """Do the steps, from the first; False where one of them cannot be done."""
    try:
        do_all(hand, steps, reader)
        reader.know_again(page)
    except BrowserLostError:
        raise
    except EngineError:
        return False
    return True


def do_all(hand: Hand, steps: Sequence[Faite], reader: Reader) -> None:
    """Do some steps, and say nothing of it; EngineError where one of them cannot be done."""
    own = replace(hand, clavier=hand.clavier and hand.clavier.unseeing())
    for step in steps:
        own.do(step.etape, step.cadre)
        reader.settle()
        own.retenue.release()
