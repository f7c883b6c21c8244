"""A step whose target was found by another way than the first that was written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reparation:
    """What the step said, and what it acted on."""

    avant: str
    """The first designation, as it is written."""
    par: str
    """The one that found it."""
    nom: str
    """Accessible name of what was found."""
    role: str
    """Its role where it has one that a designation says, else ''."""
