"""What a request carried of what the replay typed, chose or gave."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Porte:
    """One answer that left: the name of its field, never its value."""

    champ: str
    fichier: bool = False
    """Whether it is a file."""
    certain: bool = True
    """False where only a short value was seen, under a name that is not its field's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chargement:
    """What is known of the load of one request."""

    porte: tuple[Porte, ...] = ()
    illisible: str = ""
    """Why it may have carried more than what was seen; '' where all of it was read."""
