"""Why an exploration went no further."""

from dataclasses import dataclass
from enum import StrEnum


class Arret(StrEnum):
    """What stops an exploration."""

    ENVOI = "envoi"
    """The next gesture commits the person, or cannot be told from one that does."""
    OBSTACLE = "obstacle"
    """A captcha, a code, a payment, a sign-in: a robot does not pass it for a person."""
    COMPTE = "compte"
    """The screen opens an account, and nobody asked for one."""
    FIN = "fin"
    """Nothing leads on, and nothing is asked."""
    SANS_SUITE = "sans_suite"
    """Something is asked, or several ways are offered, and nothing says which leads on."""
    REFUS = "refus"
    """The service refuses the answers."""
    BOUCLE = "boucle"
    """The same screen comes back."""
    LIMITE = "limite"
    """As many screens or gestures as are allowed."""
    ERREUR = "erreur"
    """The service answers with an error."""


ABOUTI = frozenset({Arret.ENVOI, Arret.OBSTACLE, Arret.COMPTE, Arret.FIN})
"""Where the exploration stops because there is nothing more that a robot should do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """Where an exploration stops, in one sentence."""

    arret: Arret
    phrase: str
