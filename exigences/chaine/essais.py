"""Tries the screens of the replays of an audit aside, and keeps with each what was tried."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from exigences.browser.engine import Answer, BrowserEngine
from exigences.chaine.conditions import conditions_aside
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.scenario import Scenario
from exigences.replay.policy import Reach
from exigences.replay.sans_script import WithoutScripts
from exigences.replay.store import ParcoursFolder
from exigences.replay.trials import Trials, Vue
from exigences.secret.masque import Masque


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcoursEssaye:
    """The trials of one replay; nothing where they are not wanted."""

    trials: Trials | None = None
    nus: WithoutScripts | None = None

    def offer(self, page: PageSnapshot, answer: Callable[[], Answer | None]) -> None:
        """Have a screen tried while the replay goes on."""
        if self.trials is not None:
            self.trials.offer(page, answer)
        if self.nus is not None:
            self.nus.offer(page, answer)

    def after(self, parcours: Parcours, store: ParcoursFolder) -> Parcours:
        """Wait for what was tried, and keep it with the replay."""
        if self.trials is None or self.nus is None:
            return parcours
        told = self.nus.told(self.trials.told(parcours))
        for before, page in zip(parcours.pages, told.pages, strict=True):
            if page is not before:
                store.tell_again(page)
        store.write_head(told)
        return told


@dataclass(frozen=True, slots=True, kw_only=True)
class Essais:
    """What the replays of one audit share: a screen that two of them show is tried once."""

    reach: Reach
    masque: Masque
    contact: str
    arret: Callable[[], bool]
    connus: dict[Vue, dict[str, Any]] = field(default_factory=dict)

    def of(self, engine: BrowserEngine, scenario: Scenario) -> ParcoursEssaye:
        """The trials of a replay in the situation of a person, on a line that does not slow it."""
        if not scenario.javascript:
            return ParcoursEssaye()
        conditions = conditions_aside(scenario, self.reach, self.contact)
        bare = replace(
            conditions, scenario=conditions.scenario.model_copy(update={"javascript": False})
        )
        return ParcoursEssaye(
            trials=Trials(
                ouvrir=lambda: engine.beside().session(conditions),
                masque=self.masque,
                arret=self.arret,
                essais=self.connus,
            ),
            nus=WithoutScripts(
                ouvrir=lambda: engine.beside().session(bare),
                masque=self.masque,
                arret=self.arret,
            ),
        )
