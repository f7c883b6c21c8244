"""Where a thing stands: a page of the parcours, a frame, an element, a box on the screenshot."""

from dataclasses import dataclass

type CheminCadre = tuple[int, ...]
"""Indexes of child frames from the main frame; () is the main frame."""

_FIRST = ":nth-of-type(1)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Boite:
    """A rectangle on the full-page screenshot, in CSS pixels from its top left corner."""

    x: float
    y: float
    largeur: float
    hauteur: float

    def distance(self, other: "Boite") -> float:
        """Pixels that part two boxes, across or down, whichever is more; none where they touch."""
        return max(self._apart(other), 0)

    def meets(self, other: "Boite | None", *, margin: float = 0) -> bool:
        """Whether two boxes share a surface, or stand at less than `margin` CSS pixels."""
        return other is not None and self._apart(other) < margin

    def holds(self, other: "Boite") -> bool:
        """Whether a box lies in this one, edges included."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.largeur <= self.x + self.largeur
            and other.y + other.hauteur <= self.y + self.hauteur
        )

    def _apart(self, other: "Boite") -> float:
        """The same as the distance, and less than none where the boxes share a surface."""
        across = max(self.x, other.x) - min(self.x + self.largeur, other.x + other.largeur)
        down = max(self.y, other.y) - min(self.y + self.hauteur, other.y + other.hauteur)
        return max(across, down)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lieu:
    """The place of an element."""

    page: int
    """Index of the PageSnapshot in the parcours."""
    cadre: CheminCadre = ()
    selecteur: str
    """CSS selector, unique in its frame; ` >>> ` passes into an open shadow root."""
    boite: Boite | None = None
    ordre: int = 0
    """Rank in the order of the document, over all frames of the page."""

    @property
    def element(self) -> tuple[CheminCadre, str]:
        """Its frame and its selector: what it is in any state of its page."""
        return self.cadre, self.selecteur


def is_within(selecteur: str, zone: str) -> bool:
    """Whether the element of a selector is that of another one of its frame, or stands in it."""
    return f"{selecteur} ".startswith(f"{zone} ")


def as_ever(selecteur: str) -> str:
    """A selector by which a first child is itself, whether others like it came since or not."""
    return selecteur.replace(_FIRST, "")
