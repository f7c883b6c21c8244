"""Chooses the nearest places that meet demands, from a commune."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from exigences.mots.pliage import fold
from exigences.territoire.apports import brought_by
from exigences.territoire.lieux import Lieu, Point, TerritoireError

RAYON = 50.0
"""Kilometres beyond which a place is near nobody."""
_ETENDUE = 30.0
"""Kilometres between two places of one commune; beyond, two communes have that name."""
_SANS_PUBLIC = fold("Ce lieu n'accueille pas de public")
_CODE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Choisi:
    """A place that was chosen."""

    lieu: Lieu
    km: float | None
    """None where no coordinates tell it: it is in the commune."""
    repond_a: tuple[str, ...]
    """The demands that it meets, among those asked for."""


def from_commune(lieux: Sequence[Lieu], commune: str) -> tuple[str, Point | None]:
    """The name of a commune, and its middle; TerritoireError where it is unknown, or two are so."""
    inside = [lieu for lieu in lieux if _is_in(lieu, commune)]
    if not inside:
        raise TerritoireError(_unknown(lieux, commune))
    points = [lieu.point for lieu in inside if lieu.point]
    if any(one.distance(points[0]) > _ETENDUE for one in points):
        codes = ", ".join(sorted({lieu.code_postal for lieu in inside if lieu.code_postal}))
        raise TerritoireError(
            f"« {commune} » est le nom de plusieurs communes : donnez plutôt son code postal "
            f"({codes})."
        )
    return inside[0].commune, _middle(points)


def choose(
    lieux: Iterable[Lieu], commune: str, origin: Point | None, demands: Sequence[str], nombre: int
) -> tuple[Choisi, ...]:
    """At most `nombre` places, nearest first: those that meet a demand that no nearer one meets.

    What is left of the number goes to the nearest ones. Without demands, any that helps will do.
    """
    near = sorted(
        (c for lieu in lieux if (c := _candidate(lieu, commune, origin, demands)) is not None),
        key=lambda c: (c.km or 0.0, c.lieu.nom, c.lieu.adresse),
    )
    kept: list[Choisi] = []
    met: set[str] = set()
    for one in near:
        if len(kept) < nombre and set(one.repond_a) - met:
            kept.append(one)
            met |= set(one.repond_a)
    kept += [one for one in near if one not in kept][: nombre - len(kept)]
    return tuple(one for one in near if one in kept)


def _candidate(
    lieu: Lieu, commune: str, origin: Point | None, demands: Sequence[str]
) -> Choisi | None:
    inside = _is_in(lieu, commune)
    km = origin.distance(lieu.point) if origin and lieu.point else None
    if (km is None and not inside) or (km is not None and km > RAYON):
        return None
    if _SANS_PUBLIC in map(fold, lieu.acces):
        return None
    met = {demand for apport in brought_by(lieu) for demand in apport.a}
    answered = tuple(demand for demand in demands if demand in met)
    if not (answered if demands else met):
        return None
    return Choisi(lieu=lieu, km=km, repond_a=answered)


def _is_in(lieu: Lieu, commune: str) -> bool:
    if commune.isdecimal() and len(commune) == _CODE:
        return commune in (lieu.code_postal, lieu.code_insee)
    return _name(lieu.commune) == _name(commune)


def _name(commune: str) -> str:
    words = fold(commune).replace("-", " ").replace("'", " ").split()
    return " ".join({"st": "saint", "ste": "sainte"}.get(word, word) for word in words)


def _middle(points: Sequence[Point]) -> Point | None:
    if not points:
        return None
    return Point(
        latitude=sum(p.latitude for p in points) / len(points),
        longitude=sum(p.longitude for p in points) / len(points),
    )


def _unknown(lieux: Sequence[Lieu], commune: str) -> str:
    names = {_name(lieu.commune): lieu.commune for lieu in lieux}
    near = [names[one] for one in get_close_matches(_name(commune), names, n=3)]
    maybe = f" Vouliez-vous dire {' ou '.join(f'« {one} »' for one in near)} ?" if near else ""
    return (
        f"Aucun lieu du fichier n'est à « {commune} ».{maybe} Donnez le nom ou le code postal "
        "d'une commune voisine, ou un point avec --pres-de 48.11,-1.68."
    )
