"""Puts back what a form held, once a mistake made on purpose has had its page loaded again."""

from collections.abc import Sequence
from dataclasses import dataclass

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.model.procedure.etape import Role, Televerser
from exigences.replay.actions import Hand
from exigences.replay.filling import goes_on_filling
from exigences.replay.held import Held, emptied, read_held
from exigences.replay.place import Place
from exigences.replay.refaire import Faite, cannot_be_done_again, do_all, done_on
from exigences.replay.snapshot import Reader

EMPTY = "des champs y sont restés vides."


@dataclass(frozen=True, slots=True, kw_only=True)
class Remise:
    """What it takes to fill a form again as the steps did, and say nothing of it."""

    hand: Hand
    reader: Reader
    place: Place
    form: Sequence[Faite]
    """The steps that fill the form, up to its button."""
    done: Sequence[Faite]
    """All the steps that were done so far."""

    def put_back(self, before: Held) -> None:
        """Fill the form again; where the page asks for more, all that was done on it is.

        EngineError where it does not hold what it held.
        """
        fields = [
            step
            for step in self.form
            if step.etape.role is Role.REMPLIT or goes_on_filling(step.etape)
        ]
        if not self._filled(fields, before) and not self._from_its_address(before):
            raise EngineError(EMPTY)

    def _filled(self, fields: Sequence[Faite], before: Held) -> bool:
        do_all(self.hand, fields, self.reader)
        same = self.reader.know_again(self.place.page)
        held = not emptied(before, read_held(self.hand.session))
        return held and (same or not self._joined_before())

    def _joined_before(self) -> bool:
        """Whether a file was joined before the form: some fields do not tell what they hold."""
        own = {id(step.etape) for step in self.form}
        return any(isinstance(s.etape, Televerser) and id(s.etape) not in own for s in self._all())

    def _all(self) -> tuple[Faite, ...]:
        return done_on(self.done, self.place.page)

    def _from_its_address(self, before: Held) -> bool:
        """Open the page anew, and do there all that was done: a press may choose too."""
        steps = self._all()
        if cannot_be_done_again(steps):
            return False
        try:
            self.place.go(lambda: self.hand.session.goto(self.place.address))
            do_all(self.hand, steps, self.reader)
        except BrowserLostError:
            raise
        except EngineError:
            return False
        self.reader.know_again(self.place.page)
        return not emptied(before, read_held(self.hand.session))
