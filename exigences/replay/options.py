"""How a procedure is replayed, apart from the procedure and the person."""

from collections.abc import Callable
from dataclasses import dataclass, field

from exigences.replay.snapshot import Mask, NoMask
from exigences.replay.target import never


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayOptions:
    """How to replay."""

    resolve: Callable[[str], str]
    """Fills `{{ … }}` in a text."""
    masque: Mask = field(default_factory=NoMask)
    envoyer: bool = False
    timeout_s: float = 15
    """Longest wait for a target, in seconds."""
    pause_s: float = 1
    """Rest between two loads on a host that is not this machine, in seconds."""
    axe: bool = True
    captures: bool = True
    arret: Callable[[], bool] = never
    """Whether a stop was asked for: looked at between two actions."""
