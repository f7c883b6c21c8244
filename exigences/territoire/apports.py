"""What each service of a place brings to who goes through a procedure."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from exigences.donnees import read_data
from exigences.mots.pliage import fold
from exigences.territoire.lieux import Lieu


@dataclass(frozen=True, slots=True, kw_only=True)
class Apport:
    """Something that is found in a place, and the demands that it meets."""

    par: str
    a: frozenset[str]


@cache
def load_apports() -> Mapping[str, tuple[Apport, ...]]:
    """What `exigences/donnees/mediation.yaml` says, by the folded name of a service."""
    found: dict[str, tuple[Apport, ...]] = {}
    for service in read_data("mediation.yaml")["services"]:
        apports = tuple(Apport(par=r["par"], a=frozenset(r["a"])) for r in service["repond"])
        for name in (service["service"], *service.get("aussi", ())):
            found[fold(name)] = apports
    return found


def brought_by(lieu: Lieu) -> tuple[Apport, ...]:
    """What a place brings, each thing once."""
    known = load_apports()
    return tuple(dict.fromkeys(a for name in lieu.services for a in known.get(fold(name), ())))
