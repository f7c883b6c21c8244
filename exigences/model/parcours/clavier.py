"""What a replay by keyboard alone found: the stops of the focus, and what it could not do."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Lieu


class Reperage(StrEnum):
    """Whether the eye can tell that an element has the focus."""

    VISIBLE = "visible"
    """Pixels change when it takes the focus."""
    FAIBLE = "faible"
    """So few pixels change, or so little, that a human must look."""
    CURSEUR = "curseur"
    """A text field whose caret alone tells it."""
    INVISIBLE = "invisible"
    """Not one pixel of the window changes."""
    NON_REGARDE = "non_regarde"
    """The picture could not be compared."""


class ObstacleClavier(StrEnum):
    """Why a step could not be done by keyboard."""

    HORS_D_ATTEINTE = "hors_d_atteinte"
    """The focus goes round the whole page and never comes to the element."""
    SANS_EFFET = "sans_effet"
    """The element has the focus, and neither Enter, Space nor an arrow acts on it."""
    PIEGE = "piege"
    """The focus goes round a part of the page and no key leads out of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriseDeFocus:
    """A stop of the focus on its way."""

    lieu: Lieu
    role: str
    """ARIA role or name of the tag."""
    nom: str
    """Accessible name, '' where there is none."""
    reperage: Reperage = Reperage.NON_REGARDE


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajetClavier:
    """How one step was done by keyboard, or why it could not be."""

    appuis: int = 0
    """Keys pressed: Tab, Shift+Tab, arrows, Space, Enter and the characters typed."""
    arrets: tuple[PriseDeFocus, ...] = ()
    """Where the focus stopped, in order."""
    obstacle: ObstacleClavier | None = None
    certain: bool = True
    """Whether the obstacle is proven; otherwise a human must try."""
    cible: Lieu | None = None
    """What had to be reached."""
    focus_perdu: bool = False
    """Whether the focus fell back to the page after the action, which changed nothing else."""
