"""Opens again a list or a menu that shut while its page was read, as some do at any scroll."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.browser.engine import EngineError
from exigences.browser.scripts import read_script
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Cliquer
from exigences.replay.actions import Hand
from exigences.replay.refaire import Faite
from exigences.replay.target import Pour


def opened_again(hand: Hand, steps: Sequence[Faite], page: PageSnapshot | None) -> bool:
    """Press again the opener that the last step pressed; False where it opens nothing, or is open.

    Only on the document where it was pressed, and never what is pressed by keys. It is there at
    once, or is not waited for: the step that missed its target has waited already.
    """
    if not steps or page is None or hand.clavier is not None:
        return False
    last = steps[-1]
    if not isinstance(last.etape, Cliquer) or last.document != page.document:
        return False
    try:
        found = replace(hand, timeout_s=0).find(last.etape.cliquer, Pour.CLIC, last.cadre)
        script = read_script("shut.js")
        if not hand.session.evaluate(found.agir.cadre, script, found.agir.selecteur):
            return False
        hand.session.click(found.agir)
    except EngineError:
        return False
    hand.settle()
    return True
