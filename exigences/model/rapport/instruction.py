"""The instruction to the double as a text: parts, sentences, lists; nothing of a format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration:
    """A sentence that introduces some points."""

    amorce: str
    points: tuple[str, ...]
    ordonnee: bool = False
    """Whether the points are steps, one after the other."""
    repliee: bool = False
    """Whether it is so long that a page shows it folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partie:
    """A part: its title, sentences and lists, then smaller parts."""

    titre: str
    contenu: tuple[str | Enumeration, ...] = ()
    parties: tuple["Partie", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """The whole instruction of a procedure."""

    titre: str
    contenu: tuple[str | Enumeration, ...]
    parties: tuple[Partie, ...]
