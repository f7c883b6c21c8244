"""What the person used: where the replay pressed, wrote or chose, and what stands around it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Boite, CheminCadre, Lieu

_WHOLE = frozenset({"html", "body", "html > body"})


class Rang(IntEnum):
    """How near an element is to what a person uses."""

    UTILISE = 0
    """They act on it, or on what it is a part of."""
    AUTOUR = 1
    """It holds what they act on, or is drawn there."""
    A_COTE = 2


def used_places(parcours: ParcoursFacts) -> Iterator[Lieu]:
    """Where the replay acted, or would have sent; waiting for a thing is no use of it."""
    for record in parcours.journal:
        if record.lieu is not None and (record.gestes or record.verbe == "envoyer"):
            yield record.lieu


@dataclass(frozen=True, slots=True)
class Usage:
    """The places where the replay acted, by screen and frame."""

    places: Mapping[tuple[int, CheminCadre], Sequence[Lieu]]
    ecrans: Sequence[int]
    """The screen of each state."""

    @classmethod
    def of(cls, parcours: ParcoursFacts) -> "Usage":
        """Sort by screen what the replay used."""
        screens = tuple(page.ecran for page in parcours.etats)
        places: dict[tuple[int, CheminCadre], list[Lieu]] = {}
        for lieu in used_places(parcours):
            if lieu.page < len(parcours.pages):
                places.setdefault((screens[lieu.page], lieu.cadre), []).append(lieu)
        return cls(places, screens)

    def __bool__(self) -> bool:
        """Whether the replay acted at all."""
        return bool(self.places)

    def rank(self, place: Preuve) -> Rang:
        """How near an element is to what the replay acted on."""
        if place.selecteur in _WHOLE:
            return Rang.A_COTE
        places = self.places.get((self.ecrans[place.page], place.cadre), ())
        return min((_rank(place, used) for used in places), default=Rang.A_COTE)

    def meets(self, place: Preuve) -> bool:
        """Whether the replay acted on an element, on what holds it, in it, or where it is drawn."""
        return self.rank(place) is not Rang.A_COTE


def _rank(place: Preuve, used: Lieu) -> Rang:
    own = place.selecteur
    if own == used.selecteur or own.startswith(f"{used.selecteur} > "):
        return Rang.UTILISE
    if used.selecteur.startswith(f"{own} > ") or _are_one(place.boite, used.boite):
        return Rang.AUTOUR
    return Rang.A_COTE


def _are_one(one: Boite | None, other: Boite | None) -> bool:
    """Whether the middle of a box is in another: what is drawn there is pressed with it."""
    if one is None or other is None:
        return False
    return _holds_middle(one, other) or _holds_middle(other, one)


def _holds_middle(outer: Boite, inner: Boite) -> bool:
    x, y = inner.x + inner.largeur / 2, inner.y + inner.hauteur / 2
    across = outer.x <= x <= outer.x + outer.largeur
    return across and outer.y <= y <= outer.y + outer.hauteur
