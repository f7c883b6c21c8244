"""What a service should say before the person identifies themselves: nine points."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Lieu


class PointPrealable(StrEnum):
    """The nine points that Regulation (EU) 2018/1724 wants shown before any identification."""

    ETAPES = "etapes"
    AUTORITE = "autorite"
    """Who decides, and how to reach them."""
    IDENTIFICATION = "identification"
    PIECES = "pieces"
    RECOURS = "recours"
    FRAIS = "frais"
    DELAIS = "delais"
    SILENCE = "silence"
    """What no answer means."""
    LANGUES = "langues"


class EtatPrealable(StrEnum):
    """Whether a point is told before the person identifies themselves or fills a field."""

    TROUVE = "trouve"
    TARDIF = "tardif"
    """It is told, but once the person has begun."""
    A_VERIFIER = "a_verifier"
    """A page that may tell it was not opened."""
    ABSENT = "absent"
    NON_VU = "non_vu"
    """The replay did not see what would allow to say that it is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationPrealable:
    """One of the nine points, and where it is told."""

    point: PointPrealable
    etat: EtatPrealable
    lieu: Lieu | None = None
    """Where it is told, or the link to the page that may tell it."""
    extrait: str = ""
