"""What left of a person's answers in one replay, and what the service made of it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Literal

type MotIssue = Literal[
    "rien", "peut_etre_emporte", "passage", "fond", "peut_etre", "probable", "fait"
]


class Voie(StrEnum):
    """How answers left."""

    ECRAN = "ecran"
    """With a passage from one screen to the next."""
    FOND = "fond"
    """Without any: in the background, or to another site."""
    PROVOCATION = "provocation"
    """By a mistake that the replay made on purpose."""


class Issue(IntEnum):
    """What the traffic lets one say, from the lightest to the gravest."""

    RIEN = 0
    """Nothing that left carried an answer."""
    PEUT_ETRE_EMPORTE = 1
    """No answer was seen to leave, but not all that left could be read."""
    PASSAGE = 2
    """Answers went from screen to screen."""
    FOND = 3
    """Answers left in the background, or for another site."""
    PEUT_ETRE = 4
    """The request was perhaps submitted."""
    PROBABLE = 5
    """The request was probably submitted."""
    FAIT = 6
    """The final sending was done, as asked on a test platform."""

    @property
    def mot(self) -> MotIssue:
        """The word of the report for it."""
        return _MOTS[self]


_MOTS: dict[Issue, MotIssue] = {
    Issue.RIEN: "rien",
    Issue.PEUT_ETRE_EMPORTE: "peut_etre_emporte",
    Issue.PASSAGE: "passage",
    Issue.FOND: "fond",
    Issue.PEUT_ETRE: "peut_etre",
    Issue.PROBABLE: "probable",
    Issue.FAIT: "fait",
}


class Trace(StrEnum):
    """What stays on the service."""

    COMPTE = "compte"
    MESSAGE = "message"
    BROUILLON = "brouillon"
    DEPOT = "depot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emport:
    """A request that carried answers, or may have."""

    etape: str
    """Path of the step during which it left; '' after the last one."""
    page: int | None
    """State of the page that it left from."""
    methode: str
    url: str
    champs: tuple[str, ...]
    """The names of the fields and files that were seen to leave."""
    voie: Voie
    tiers: bool
    """Whether it went to another site."""
    certain: bool
    illisible: str = ""
    bloquee: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceLue:
    """Something made on the service, as a page said it."""

    trace: Trace
    phrase: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Envois:
    """All that one replay sent."""

    issue: Issue
    emports: tuple[Emport, ...]
    traces: tuple[TraceLue, ...]
    faux: tuple[int, ...] = ()
    """Indices of the states from which what was written wrong, on purpose, was sent for good."""
    vides: tuple[int, ...] = ()
    """States on which an empty form was sent, and taken by the service."""
    donne: bool = True
    """Whether anything was typed, chosen or given."""
    angle_mort: str = ""
    """Why a part of what left could not be seen, in French; '' where all of it was."""
