"""How a procedure is replayed, apart from the procedure and the person."""

from collections.abc import Callable
from dataclasses import dataclass, field

from exigences.browser.hand import never, nothing
from exigences.model.procedure.etape import Etape
from exigences.replay.reprises import PAUSE_S
from exigences.secret.masque import Masque


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayOptions:
    """How to replay."""

    etapes: tuple[Etape, ...] | None = None
    """The steps as they are done, their `{{ … }}` filled in; None: as they are written."""
    masque: Masque = field(default_factory=lambda: Masque({}))
    envoyer: bool = False
    timeout_s: float = 15
    """Longest wait for a target, in seconds."""
    pause_s: float = 1
    """Rest between two loads on a host that is not this machine, in seconds."""
    reprise_s: float = PAUSE_S
    """Rest before an address that gave no page is opened again, in seconds."""
    axe: bool = True
    captures: bool = True
    dossier: str = "parcours"
    """Folder of the parcours under that of the report, for what tells where a picture is;
    '' where none is kept."""
    deja_identifie: bool = False
    """Whether the session was opened with a signed-in state."""
    avant_lecture: Callable[[], None] = nothing
    """Called before each state is read."""
    arret: Callable[[], bool] = never
    """Whether a stop was asked for: looked at between two actions."""
