"""Opens the browser that reads what the screens link, and keeps what it read with each replay."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from exigences.browser.engine import BrowserEngine
from exigences.chaine.conditions import conditions_aside
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from exigences.replay.alentours import Around
from exigences.replay.events import AroundOpened
from exigences.replay.policy import Reach
from exigences.replay.store import ParcoursFolder
from exigences.secret.masque import Masque

ENGLISH = ("en-GB", "en")
"""What the browser of someone who reads no French asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entourage:
    """What is read around the replays of an audit; nothing where it is not wanted."""

    around: Around | None = None

    def before(self) -> None:
        """Read what the first page links."""
        if self.around is not None:
            self.around.before()

    def after(self, parcours: Parcours, store: ParcoursFolder) -> Parcours:
        """Read what the screens of a replay link beside, and keep it with the replay."""
        if self.around is None:
            return parcours
        self.around.after(parcours)
        whole = self.beside(parcours, store)
        store.write_head(whole)
        return whole

    def beside(self, parcours: Parcours, store: ParcoursFolder) -> Parcours:
        """A parcours with what was read until now, which is written beside it."""
        if self.around is None:
            return parcours
        told = self.around.connu
        tried = parcours.alentours  # what its screens, tried aside, sent and lost
        requests = (*told.requetes, *tried.requetes)
        told = replace(told, requetes=requests, sans_script=tried.sans_script)
        store.add_around(told)
        return replace(parcours, alentours=told)


def entourage(
    engine: BrowserEngine,
    procedure: Procedure,
    scenario: Scenario,
    reach: Reach,
    *,
    masque: Masque,
    contact: str,
    arret: Callable[[], bool],
    listen: Callable[[AroundOpened], None],
) -> Entourage:
    """Read around in the situation of a person, on a line that does not slow it."""
    conditions = conditions_aside(scenario, reach, contact)
    english = replace(
        conditions, scenario=conditions.scenario.model_copy(update={"langues": ENGLISH})
    )
    bare = replace(
        conditions, scenario=conditions.scenario.model_copy(update={"javascript": False})
    )
    return Entourage(
        around=Around(
            procedure=procedure,
            ouvrir=lambda: engine.session(conditions),
            ouvrir_en_anglais=lambda: engine.session(english),
            ouvrir_sans_script=(lambda: engine.session(bare)) if scenario.javascript else None,
            masque=masque,
            scripts=scenario.javascript,
            arret=arret,
            listen=listen,
        )
    )
