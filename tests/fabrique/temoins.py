"""Witnesses of a test: all that its servers received, and all that its browsers listed."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from exigences.browser.engine import BrowserEngine, BrowserSession, Conditions, Depart, PageEngine
from exigences.model.parcours.parcours import Moteur
from exigences.model.parcours.trafic import Requete
from tests.fabrique.recepteur import Recue, assert_same


@dataclass(slots=True)
class Temoins:
    """What was received, by port, and what was listed, since they were last forgotten."""

    recues: dict[int, list[Recue]] = field(default_factory=dict)
    """The very list that each server fills."""
    listees: list[Requete] = field(default_factory=list)

    def forget(self) -> None:
        """Begin anew; a server that is still there goes on with the same list."""
        self.listees.clear()
        for recues in self.recues.values():
            recues.clear()

    def assert_agree(self) -> None:
        """All that each server received was listed, and the other way round."""
        for port, recues in self.recues.items():
            assert_same(self.listees, recues, port)


TEMOINS = Temoins()
"""Those of the current test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoteurVu:
    """An engine; what its sessions list is known to the witnesses once they are over."""

    moteur: BrowserEngine
    temoins: Temoins

    def describe(self) -> Moteur:
        """Name and versions."""
        return self.moteur.describe()

    def beside(self) -> PageEngine:
        """The same browser, for another thread: its sessions read pages."""
        return self.moteur.beside()

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[BrowserSession]:
        """Open a session, and take note of all that it ever gives."""
        departs: list[Depart] = []

        def close() -> None:
            session.drain()
            self.temoins.listees += map(session.answered, departs)

        with ExitStack() as pile:
            fin = pile.enter_context(ExitStack())
            session = pile.enter_context(self.moteur.session(conditions))
            fin.callback(close)
            drain = session.drain

            def noter() -> tuple[Depart, ...]:
                nouveaux = drain()
                departs.extend(nouveaux)
                return nouveaux

            session.drain = noter  # type: ignore[method-assign]
            yield session
