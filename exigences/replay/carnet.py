"""Keeps what a replay leaves, step after step, and tells it as a parcours at any moment."""

from dataclasses import dataclass, field, replace

from exigences.browser.engine import BrowserSession
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import (
    KEPT,
    Fin,
    Moteur,
    NomResolu,
    Parcours,
    Provocation,
    StatutEtape,
    StepRecord,
)
from exigences.model.procedure.etape import Etape, verb_of
from exigences.model.procedure.procedure import ProcedureSource
from exigences.model.procedure.scenario import Scenario
from exigences.replay.actions import Done
from exigences.replay.outcome import place_of
from exigences.replay.phrases import phrase_at
from exigences.replay.trafic import Lot, Traffic
from exigences.secret.masque import Masque


@dataclass(slots=True, kw_only=True)
class Carnet:
    """The states, the steps and the mistakes of one replay, with what left during each."""

    source: ProcedureSource
    scenario: Scenario
    moteur: Moteur
    outil: str
    debut: str
    noms: tuple[NomResolu, ...]
    masque: Masque
    session: BrowserSession
    traffic: Traffic
    deja_identifie: bool = False
    pages: list[PageSnapshot] = field(default_factory=list)
    journal: list[tuple[StepRecord, Lot]] = field(default_factory=list)
    provocations: list[tuple[Provocation, Lot]] = field(default_factory=list)
    envoye: bool = False

    def parcours(self, fin: Fin, phrase: str) -> Parcours:
        """All that is known so far."""
        self.traffic.hear()
        told: Parcours = self.masque.hide_all(self._bare(fin, phrase))
        provocations = tuple(
            replace(p, requetes=self.traffic.told(lot)) for p, lot in self.provocations
        )
        return replace(told, pages=tuple(self.pages), provocations=provocations)

    def _bare(self, fin: Fin, phrase: str) -> Parcours:
        """The same without its states, which have no secret since they were read."""
        refused, dialogs = self.session.refused(), self.session.dialogs()
        return Parcours(
            source=self.source,
            scenario=self.scenario,
            moteur=self.moteur,
            outil=self.outil,
            debut=self.debut,
            pages=(),
            journal=tuple(replace(r, requetes=self.traffic.told(lot)) for r, lot in self.journal),
            fin=fin,
            phrase_fin=phrase,
            envoye=self.envoye,
            refusees=refused[:KEPT],
            dialogues=dialogs[:KEPT],
            autres_refusees=max(0, len(refused) - KEPT),
            autres_dialogues=max(0, len(dialogs) - KEPT),
            noms=self.noms,
            requetes_apres=self.traffic.untold(),
            deja_identifie=self.deja_identifie,
        )

    def keep(self, record: StepRecord) -> None:
        """Put down a step, with all that left since the one before it."""
        self.journal.append((record, self.traffic.own()))

    def tried(self, provocation: Provocation) -> None:
        """Put down a mistake made on purpose, with all that left because of it."""
        self.provocations.append((provocation, self.traffic.own()))

    def record(
        self,
        step: Etape,
        path: str,
        statut: StatutEtape,
        message: str = "",
        done: Done | None = None,
        before: PageSnapshot | None = None,
    ) -> StepRecord:
        """Write down what became of a step, without any secret; `before` is what it found."""
        done = done or Done()
        record = StepRecord(
            etape=path,
            verbe=verb_of(step) or "",
            phrase=phrase_at(self.source.procedure, step, path),
            ligne=self.source.lignes.get(path, 0),
            statut=statut,
            page=len(self.pages) - 1 if self.pages else None,
            message=message,
            lieu=place_of(done, before),
            gestes=done.gestes,
            touches=done.touches,
            clavier=done.clavier,
            ecoute=done.ecoute,
            repare=done.found.repare if done.found is not None else None,
            dit_inactif=done.found is not None and done.found.dit_inactif,
        )
        hidden: StepRecord = self.masque.hide_all(record)
        return hidden
