"""Follows the laps of the focus in a page: what was met, when all was, when it goes round."""

from dataclasses import dataclass, field
from enum import Enum, auto

from exigences.replay.focus import Cle, Here

SAME = 8
"""Presses without a move, on one element, that make it a trap."""
SAME_OPAQUE = 40
"""The same where an element may have stops of its own: the parts of a date, a player."""


class Turn(Enum):
    """What a stop means on the way."""

    ON = auto()
    WHOLE = auto()
    """The focus has been through all the page."""
    STUCK = auto()
    """It goes round without ever leaving."""


@dataclass(slots=True, kw_only=True)
class Lap:
    """The stops met in one direction."""

    seen: dict[Cle, bool] = field(default_factory=dict)
    """Each stop, and whether it may have hidden stops of its own."""
    before: frozenset[Cle] | None = None
    """Those met before the focus left the page, once it has."""
    last: Cle | None = None
    still: int = 0
    again: int = 0
    dialogue: bool = False
    """Whether a stop was in a dialogue box."""

    def add(self, here: Here) -> Turn:
        """Note a stop; a lap is whole once the focus left and met again what it had met."""
        if here.dehors:
            if self.before is not None:
                return Turn.WHOLE
            self.before, self.last = frozenset(self.seen), None
            return Turn.ON
        key = here.cle
        if key is None:
            return Turn.ON
        if self.before is not None and key in self.before:
            return Turn.WHOLE
        self.dialogue = self.dialogue or here.dialogue
        if key == self.last:
            self.still += 1
            limit = SAME_OPAQUE if here.opaque else SAME
            return Turn.STUCK if self.still >= limit else Turn.ON
        self.last, self.still = key, 0
        self.again = self.again + 1 if key in self.seen else 0
        self.seen[key] = here.opaque
        return Turn.STUCK if self.again > len(self.seen) else Turn.ON

    def opaque(self) -> bool:
        """Whether something met may hide stops."""
        return any(self.seen.values())
