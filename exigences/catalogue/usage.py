"""What the person used: where the replay pressed, wrote or chose, and what stands around it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Boite, CheminCadre, Lieu

_WHOLE = frozenset({"html", "body", "html > body"})


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

    def meets(self, place: Preuve) -> bool:
        """Whether the replay acted on an element, on what holds it, in it, or where it is drawn."""
        own, box = place.selecteur, place.boite
        if own in _WHOLE:
            return False
        return any(
            own == used.selecteur
            or own.startswith(f"{used.selecteur} > ")
            or used.selecteur.startswith(f"{own} > ")
            or _are_one(box, used.boite)
            for used in self.places.get((self.ecrans[place.page], place.cadre), ())
        )


def _are_one(one: Boite | None, other: Boite | None) -> bool:
    """Whether the middle of a box is in another: what is drawn there is pressed with it."""
    if one is None or other is None:
        return False
    return _holds_middle(one, other) or _holds_middle(other, one)


def _holds_middle(outer: Boite, inner: Boite) -> bool:
    x, y = inner.x + inner.largeur / 2, inner.y + inner.hauteur / 2
    across = outer.x <= x <= outer.x + outer.largeur
    return across and outer.y <= y <= outer.y + outer.hauteur
