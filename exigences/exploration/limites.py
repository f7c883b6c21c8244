"""How far an exploration may go, and what it may do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limites:
    """What an exploration may do."""

    ecrans: int = 30
    gestes: int = 300
    requetes: int = 5000
    duree_s: float = 900
    ouvrir_un_compte: bool = False
    test: bool = False
    """Whether the service is a test platform: what cannot be told from a final act is then done."""
    branches: tuple[str, ...] = ()
    """Answers, buttons and links to take wherever they are offered, by name."""
