"""Sorts what leaves the browser by what the replay was doing meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from exigences.browser.engine import Depart, PageSession
from exigences.model.parcours.portage import Chargement
from exigences.model.parcours.trafic import Requete, writes
from exigences.secret.masque import Masque


def nothing(_: Depart) -> Chargement:
    """Nothing was carried."""
    return Chargement()


@dataclass(slots=True)
class Lot:
    """What left during one step, one provocation, or the end."""

    departs: list[tuple[Depart, Chargement]] = field(default_factory=list)
    """Each departure, without its content, and what it carried."""
    owned: bool = False
    """Whether a step or a provocation tells it."""


@dataclass(slots=True, kw_only=True)
class Traffic:
    """All that left one session: each departure is in one lot, and is told with its answer."""

    session: PageSession
    masque: Masque
    porte: Callable[[Depart], Chargement] = nothing
    """What a departure carried, asked once, as soon as it is known."""
    current: Lot = field(default_factory=Lot)
    ecrit: bool = False
    """Whether what was given has gone to a server by a request that writes."""

    def turn(self) -> None:
        """Begin something else: what left until now belongs to what came before, if it is told."""
        self.hear()
        if self.current.owned:
            self.current = Lot()

    def own(self) -> Lot:
        """The current lot, for what tells it; what leaves until the next turn comes into it too."""
        self.current.owned = True
        return self.current

    def hear(self) -> None:
        """Put what left by now in the current lot."""
        for depart in self.session.drain():
            carried = self.porte(depart)
            given = bool(carried.porte or carried.illisible)
            left = depart.requete
            self.ecrit |= given and writes(left.methode, left.url, left.type)
            self.current.departs.append((replace(depart, contenu=(), entetes={}), carried))

    def wrote(self) -> bool:
        """Whether a server may keep something of what was given so far."""
        self.hear()
        return self.ecrit

    def end(self, *, held: bool) -> None:
        """Leave the pages for good; `held` lets nothing go that they send then."""
        self.turn()
        if held:
            self.session.hold()
        self.session.leave()
        self.hear()

    def told(self, lot: Lot) -> tuple[Requete, ...]:
        """The requests of a lot with what is known of their answers by now, without secrets."""
        return tuple(self._told(*departure) for departure in lot.departs)

    def untold(self) -> tuple[Requete, ...]:
        """The requests of the current lot, where nothing else tells it."""
        return () if self.current.owned else self.told(self.current)

    def _told(self, depart: Depart, load: Chargement) -> Requete:
        found = self.session.answered(depart)
        told: Requete = self.masque.hide_all(
            replace(found, porte=load.porte, illisible=load.illisible)
        )
        return told
