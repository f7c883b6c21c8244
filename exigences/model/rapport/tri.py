"""What a reference, accepted exceptions and limits make of the findings of a report.

It goes beside the report, whose document is the same whatever a team settles.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from exigences.model.reglages import ExceptionAdmise


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesuree:
    """A limit that is set on a number of the report, and whether it is passed."""

    sujet: str
    """What is measured: « Le score »."""
    depassement: str = ""
    """What says that it is passed, with both numbers; '' where it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tri:
    """Findings sorted by the gate; those of the report, by their fingerprints."""

    reference: str = ""
    """Date of the report that is the reference, as that report writes it; '' where none is."""
    connues: frozenset[str] = frozenset()
    """What the reference had."""
    nouvelles: frozenset[str] = frozenset()
    """What it had not, on a screen that it reached."""
    admises: Mapping[str, ExceptionAdmise] = field(default_factory=dict)
    """What is accepted on the day of the report, by which exception."""
    depassements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The sentences that block, by the exigence, or the rule of axe after « axe: »."""
    mesures: tuple[Mesuree, ...] = ()


SANS_REGLAGES = Tri()
"""Nothing is limited, nothing is accepted, and there is no reference."""
