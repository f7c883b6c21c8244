"""How far a published figure was checked."""

from enum import StrEnum


class Fiabilite(StrEnum):
    """Where a figure was read; one that nobody could read anywhere is not written at all."""

    SOURCE = "source"
    """In the source itself."""
    RAPPORTEE = "rapportee"
    """In a text that cites the source."""
    HYPOTHESE = "hypothese"
    """Nowhere: this project supposes it, to be discussed."""
