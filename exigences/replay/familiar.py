"""What was tried on earlier pages of a service: what is drawn alike need not be tried again."""

from collections import Counter
from dataclasses import dataclass, field

from exigences.model.parcours.clavier import PriseDeFocus, Reperage

ENOUGH = 2
"""Elements of one kind whose focus is looked at on a page, then in the whole service once seen."""


@dataclass(slots=True)
class Familiar:
    """What is known of the pages that were tried; `partout` looks at every element of each."""

    partout: bool = False
    montres: Counter[str] = field(default_factory=Counter)
    """How many elements of each kind showed their focus."""
    ici: Counter[str] = field(default_factory=Counter)
    """How many elements of each kind were looked at on this page."""
    ouverts: set[tuple[str, str]] = field(default_factory=set)
    """What was tried to be opened: selector and text."""

    def turn(self) -> None:
        """Begin another page."""
        self.ici.clear()

    def wants(self, espece: str) -> bool:
        """Whether the focus of one more element of a kind is to be looked at."""
        return self.partout or max(self.ici[espece], self.montres[espece]) < ENOUGH

    def saw(self, espece: str, stop: PriseDeFocus | None) -> None:
        """Take note of an element that was looked at."""
        self.ici[espece] += 1
        self.montres[espece] += stop is not None and stop.reperage is Reperage.VISIBLE

    def opens(self, opener: str, text: str) -> bool:
        """Whether what may open a layer is to be tried, here for the first time."""
        new = (opener, text) not in self.ouverts
        self.ouverts.add((opener, text))
        return new or self.partout
