"""A place of digital mediation, as its row tells it."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from exigences.model.erreur import ExigencesError

_TERRE = 6371.0
"""Mean radius of the Earth, in kilometres."""


class TerritoireError(ExigencesError):
    """Places that cannot be read or chosen: says what, where, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A place on the map, in degrees."""

    latitude: float
    longitude: float

    def distance(self, other: "Point") -> float:
        """Kilometres as the crow flies (haversine)."""
        lat, lon = (
            radians(other.latitude - self.latitude),
            radians(other.longitude - self.longitude),
        )
        half = (
            sin(lat / 2) ** 2
            + cos(radians(self.latitude)) * cos(radians(other.latitude)) * sin(lon / 2) ** 2
        )
        return 2 * _TERRE * asin(sqrt(min(1.0, half)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lieu:
    """What a row says of a place; '' and () where it says nothing."""

    nom: str
    commune: str
    code_postal: str = ""
    code_insee: str = ""
    adresse: str = ""
    point: Point | None = None
    telephone: str = ""
    horaires: str = ""
    """As OpenStreetMap writes them."""
    services: tuple[str, ...] = ()
    """Its services, programmes and labels."""
    publics: tuple[str, ...] = ()
    """The only people whom it receives."""
    frais: tuple[str, ...] = ()
    acces: tuple[str, ...] = ()
    date_maj: str = ""
