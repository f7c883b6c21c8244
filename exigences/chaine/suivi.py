"""Replays a procedure while it is written: waits where a step fails, goes on once it is edited."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import exigences
from exigences.browser.engine import BrowserSession
from exigences.browser.hand import never
from exigences.chaine.audit import AuditOptions
from exigences.chaine.conditions import conditions_of, language_of
from exigences.chaine.conseil import advice_on
from exigences.chaine.etats import secrets_of, state_to_begin
from exigences.chaine.joueur import played
from exigences.chaine.moteurs import engine_opener
from exigences.chaine.remise import where_to_go_on
from exigences.chaine.sosies import choose
from exigences.fichiers.guet import PAS_S, Guet, state_of
from exigences.loading import fill_steps, load_procedure, new_unique, read_secrets
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.model.procedure.scenario import Scenario
from exigences.replay.events import ReplayEvent
from exigences.replay.options import ReplayOptions
from exigences.replay.outcome import Stop
from exigences.replay.policy import reach_of, resolver
from exigences.replay.runner import Replay
from exigences.secret.masque import Masque


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecrite:
    """A procedure as its file says it now, its `{{ … }}` filled in."""

    source: ProcedureSource
    etapes: tuple[Etape, ...]


@dataclass(slots=True, kw_only=True)
class RejeuSuivi(Replay):
    """A replay whose steps may be edited where one of them fails."""

    edited: Callable[[BrowserSession, Procedure, str, PageSnapshot | None], Ecrite | None]
    """Waits for another version of the procedure; None once a stop is asked for."""

    def _journey(self) -> Iterator[ReplayEvent]:
        yield from self._start()
        rank = 0
        while rank < len(self._wanted()):
            try:
                yield from self._one(self._wanted(), rank, "etapes", ())
            except Stop as stop:
                if stop.fin is not Fin.ECHEC:
                    raise
                rank = self._edited(stop, rank)
            else:
                rank += 1

    def _edited(self, stop: Stop, rank: int) -> int:
        """Wait until the procedure is edited; where to go on from."""
        last = self.carnet.pages[-1] if self.carnet.pages else None
        found = self.edited(self.session, self.source.procedure, stop.phrase, last)
        if found is None:
            raise stop
        rank = where_to_go_on(self.source.procedure.etapes, found.source.procedure.etapes, rank)
        self.source = self.carnet.source = found.source
        self.options = replace(self.options, etapes=found.etapes)
        self.rang = rank
        return rank


def follow(
    options: AuditOptions,
    listen: Callable[[ReplayEvent], None],
    tell: Callable[[str], None],
    arret: Callable[[], bool] = never,
) -> Parcours:
    """Replay a file for its first person, waiting where it fails; nothing is sent nor judged."""
    guet = _Guet(
        fichier=Path(options.procedure),
        scenario=choose(options.scenarios[:1])[0].scenario,
        tell=tell,
        arret=arret,
    )
    etat = state_to_begin(options.etat_de_session, None, None, os.environ)
    guet.masque.learn(secrets_of(etat, os.environ))
    read = guet.read()
    reach = reach_of(read.source.procedure, resolver(hors_ligne=options.hors_ligne))
    conditions = conditions_of(
        guet.scenario, reach, attente_s=options.attente_s, contact=options.contact, etat=etat
    )
    with (
        engine_opener(
            options.moteur, options.grille, plateforme_de_test=read.source.procedure.en_test
        )(
            hors_ligne=options.hors_ligne,
            regles=reach.rules(),
            langue=language_of(guet.scenario),
        ) as engine,
        engine.session(conditions) as session,
    ):
        replay = RejeuSuivi(
            source=read.source,
            scenario=guet.scenario,
            moteur=engine.describe(),
            outil=exigences.__version__,
            debut=datetime.now(UTC).isoformat(timespec="seconds"),
            session=session,
            noms=reach.names(),
            options=ReplayOptions(
                etapes=read.etapes,
                masque=guet.masque,
                timeout_s=options.attente_s,
                axe=False,
                captures=False,
                deja_identifie=etat is not None,
                arret=arret,
            ),
            edited=guet.edited,
        )
        return played(replay, listen)


@dataclass(slots=True, kw_only=True)
class _Guet:
    """Watches the file of a procedure, for the replay that waits."""

    fichier: Path
    scenario: Scenario
    tell: Callable[[str], None]
    arret: Callable[[], bool]
    masque: Masque = field(default_factory=lambda: Masque({}))
    unique: str = field(default_factory=new_unique)

    def read(self) -> Ecrite:
        """The procedure as it is now; LoadingError where it cannot be replayed."""
        read = load_procedure(self.fichier)
        secrets = read_secrets(read, os.environ)
        self.masque.learn(secrets)
        quiet = read.procedure.model_copy(update={"provocations": ()})
        steps = fill_steps(quiet.etapes, self.scenario.sosie, secrets, self.unique)
        return Ecrite(source=replace(read, procedure=quiet), etapes=steps)

    def edited(
        self,
        session: BrowserSession,
        procedure: Procedure,
        phrase: str,
        page: PageSnapshot | None,
    ) -> Ecrite | None:
        """Tell what to write, and wait until it is; None once a stop is asked for."""
        guet = Guet(state_of((self.fichier,)))
        self.tell(f"{phrase}\n{self._advice(page, procedure)}")
        while not self.arret():
            session.wait(PAS_S * 1000)  # the page goes on living meanwhile
            if not guet.told_by(state_of((self.fichier,))):
                continue
            try:
                return self.read()
            except ExigencesError as error:
                self.tell(str(error))
        return None

    def _advice(self, page: PageSnapshot | None, procedure: Procedure) -> str:
        wait = f"Corrigez {self.fichier}, puis enregistrez : le rejeu reprendra d'ici."
        return "\n".join(filter(None, (advice_on(page, procedure, self.scenario.sosie), wait)))
