"""Plays the replay of one person, and keeps each thing as soon as it is seen."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event

import exigences
from exigences.browser.engine import BrowserEngine, BrowserSession, EngineError
from exigences.browser.hand import nothing
from exigences.chaine.alentours import Entourage
from exigences.chaine.conditions import conditions_of
from exigences.chaine.ensemble import Listen
from exigences.chaine.essais import Essais, ParcoursEssaye
from exigences.chaine.etats import secrets_of
from exigences.chaine.sosies import SosieChoisi, folder_of
from exigences.fichiers.ecriture import Porte
from exigences.loading import fill_steps
from exigences.model.erreur import kept_in
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import PageSeen, Provoked, ReplayEnded, StepEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import Reach
from exigences.replay.runner import Replay
from exigences.replay.store import ParcoursFolder

NOT_BEGUN = "Le rejeu s'est arrêté avant sa première étape."
NOTHING_AROUND = Entourage()
NOTHING_TRIED = ParcoursEssaye()


@dataclass(slots=True, kw_only=True)
class Joueur:
    """What the replays of one audit have in common."""

    source: ProcedureSource
    reach: Reach
    folder: Path
    sosies: Sequence[SosieChoisi]
    secrets: Mapping[str, str]
    etat: EtatDeSession | None
    uniques: Sequence[str]
    """For each person, what `{{ unique }}` stands for: none where nothing changes."""
    porte: Porte
    debut: datetime
    envoyer: bool
    contact: str
    attente_s: float
    garde: bool
    """Whether the state that the first replay leaves is to be kept."""
    arret: Callable[[], bool]
    essais: Essais | None = None
    """What tries the screens aside; None where the pages are not to be opened again."""
    inutile: Event = field(default_factory=Event)
    """Set where the replays that are still played are of no use any more."""
    stores: dict[int, ParcoursFolder] = field(default_factory=dict)
    """Where the replay of each person is kept, once it has begun."""
    laisse: EtatDeSession | None = None
    """The state that the first replay left, where it is to be kept."""

    def play(
        self,
        engine: BrowserEngine,
        person: int,
        listen: Listen,
        around: Entourage = NOTHING_AROUND,
    ) -> Parcours:
        """Play one replay; `around` is what is kept beside it meanwhile."""
        store = ParcoursFolder(self.folder / folder_of(self.sosies, person), self.porte)
        self.stores[person] = store
        scenario = self.sosies[person].scenario
        conditions = conditions_of(
            scenario,
            self.reach,
            attente_s=self.attente_s,
            contact=self.contact,
            etat=self.etat,
        )
        with kept_in(store.folder.parent), engine.session(conditions) as session:
            look = self._look(session, first=person == 0)
            replay = Replay(
                source=self.source,
                scenario=scenario,
                moteur=engine.describe(),
                outil=exigences.__version__,
                debut=self.debut.isoformat(timespec="seconds"),
                session=session,
                noms=self.reach.names(),
                options=self._options(person, store, look),
            )
            tried = self.essais.of(engine, scenario) if self.essais else NOTHING_TRIED
            parcours = _stored(replay, store, listen, around, tried)
            look()  # what the last page set once it was read
        return tried.after(parcours, store)

    def _look(self, session: BrowserSession, *, first: bool) -> Callable[[], None]:
        """Take note of what the browser keeps, before each state is read: each origin has its own.

        What a service draws on the way is hidden too. Without a state, nothing is looked at.
        """
        if not self.garde and self.etat is None:
            return nothing

        def look() -> None:
            with suppress(EngineError):
                seen = session.memory()
                self.porte.masque.learn(secrets_of(seen, os.environ))
                if first:
                    self.laisse = (self.laisse or EtatDeSession()).then(seen)

        return look

    def _options(
        self, person: int, store: ParcoursFolder, look: Callable[[], None]
    ) -> ReplayOptions:
        sosie = self.sosies[person].scenario.sosie
        unique = self.uniques[person] if self.uniques else None
        return ReplayOptions(
            etapes=fill_steps(self.source.procedure.etapes, sosie, self.secrets, unique),
            masque=self.porte.masque,
            envoyer=self.envoyer,
            timeout_s=self.attente_s,
            dossier=store.folder.name,
            deja_identifie=self.etat is not None,
            avant_lecture=look,
            arret=lambda: self.arret() or self.inutile.is_set(),
        )


def played(replay: Replay, listen: Listen) -> Parcours:
    """Play to the end, and tell all that happens."""
    for event in replay.run():
        listen(event)
        if isinstance(event, ReplayEnded):
            return event.parcours
    message = "un rejeu finit toujours par un parcours"
    raise AssertionError(message)


def _stored(
    replay: Replay,
    store: ParcoursFolder,
    listen: Listen,
    around: Entourage,
    tried: ParcoursEssaye,
) -> Parcours:
    """Play to the end, and keep each thing as soon as it is seen."""
    store.write_head(around.beside(replay.carnet.parcours(Fin.INTERROMPU, NOT_BEGUN), store))
    for event in replay.run():
        match event:
            case PageSeen(page=page):
                store.add_page(page)
                tried.offer(page, replay.session.answer)
            case Provoked(provocation=provocation):
                store.add_provocation(provocation)
            case StepEnded(parcours=parcours) | ReplayEnded(parcours=parcours):
                store.write_head(around.beside(parcours, store))
            case _:
                pass
        listen(event)
    return parcours
