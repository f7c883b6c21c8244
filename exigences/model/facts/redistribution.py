"""What a page does not fit in a window as narrow as a screen enlarged four times."""

from dataclasses import dataclass

from exigences.model.lieu import Lieu


@dataclass(frozen=True, slots=True, kw_only=True)
class Debordement:
    """Words or a field that go past the right edge of the window."""

    lieu: Lieu
    texte: str
    bord: int
    """Where it ends, in CSS pixels from the left; the window stops at 320."""
    certain: bool
    """Whether one must scroll sideways to read it; otherwise a human must look."""
