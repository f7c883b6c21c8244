"""What the person used: where the replay pressed, wrote or chose, and what stands around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Boite, CheminCadre, Lieu

_WHOLE = frozenset({"html", "body", "html > body"})


@dataclass(frozen=True, slots=True)
class Usage:
    """The places where the replay acted, by screen and frame."""

    places: Mapping[tuple[int, CheminCadre], Sequence[Lieu]]

    @classmethod
    def of(cls, parcours: ParcoursFacts) -> "Usage":
        """Sort by screen what the replay did, or would have sent; waiting for a thing is no use."""
        places: dict[tuple[int, CheminCadre], list[Lieu]] = {}
        for record in parcours.journal:
            acts = record.gestes or record.verbe == "envoyer"
            if acts and record.lieu is not None and record.lieu.page < len(parcours.pages):
                screen = parcours.pages[record.lieu.page].ecran
                places.setdefault((screen, record.lieu.cadre), []).append(record.lieu)
        return cls(places)

    def __bool__(self) -> bool:
        """Whether the replay acted at all."""
        return bool(self.places)

    def meets(self, screen: int, place: Preuve) -> bool:
        """Whether the replay acted on an element, on what holds it, in it, or where it is drawn."""
        own, box = place.selecteur, place.boite
        if own in _WHOLE:
            return False
        return any(
            own == used.selecteur
            or own.startswith(f"{used.selecteur} > ")
            or used.selecteur.startswith(f"{own} > ")
            or _are_one(box, used.boite)
            for used in self.places.get((screen, place.cadre), ())
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
