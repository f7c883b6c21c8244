"""What a replay says of itself as it goes: consoles and stores listen."""

from dataclasses import dataclass

from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours, Provocation, StepRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayStarted:
    """One of several replays of the same procedure begins."""

    nom: str
    """Name of the scenario."""
    rang: int
    prevus: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundOpened:
    """A page that the screens link is about to be read."""

    nom: str
    """Name of the link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStarted:
    """A step begins."""

    etape: str
    phrase: str
    rang: int
    """Steps begun so far, this one included."""
    prevues: int
    """Steps written in the procedure, those of forks included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSeen:
    """A new state of a page was read."""

    page: PageSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Provoked:
    """A mistake was made on purpose, and undone."""

    provocation: Provocation


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEnded:
    """A step ended, well or not; `parcours` is all that is known so far."""

    record: StepRecord
    parcours: Parcours


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayEnded:
    """The replay is over."""

    parcours: Parcours


type ReplayEvent = (
    ReplayStarted | AroundOpened | StepStarted | PageSeen | Provoked | StepEnded | ReplayEnded
)
