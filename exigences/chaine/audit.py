"""Replays a procedure for each person, stores what it showed, and has it judged."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from exigences.browser.engine import BrowserEngine, EngineError
from exigences.browser.hand import never
from exigences.chaine.alentours import Entourage, entourage
from exigences.chaine.analyse import AuditDone, analyse
from exigences.chaine.conditions import language_of
from exigences.chaine.dossier import new_folder, own_folder, without_secrets, write_report
from exigences.chaine.elan import Elan
from exigences.chaine.ensemble import Listen, Ouvrir, Tell, at_once, how_many
from exigences.chaine.essais import Essais
from exigences.chaine.etats import keep_state, secrets_of, state_to_begin
from exigences.chaine.joueur import Joueur
from exigences.chaine.moteurs import engine_opener
from exigences.chaine.services import served_at
from exigences.chaine.sosies import SosieChoisi, choose, folder_of, left, people_of, share
from exigences.fichiers.ecriture import Porte
from exigences.loading import new_unique, read_secrets, uses_unique
from exigences.loading.bibliotheque import DEMARCHES, open_procedure
from exigences.model.choix import TEMOIN, MoteurChoisi
from exigences.model.erreur import kept_in
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import (
    ReplayEvent,
    ReplayStarted,
    StepEnded,
)
from exigences.replay.policy import Reach, reach_of, resolver
from exigences.replay.sosies import PARCOURS, SosieJoue, replays_of, write_sosies
from exigences.secret.masque import Masque


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditOptions:
    """What to audit and how."""

    procedure: str
    """A file, or the name of one of the package."""
    scenarios: tuple[str, ...] = (TEMOIN,)
    """Names of the library, files, folders, or the word `tous`; the first is the reference, whose
    replay fills the report."""
    sortie: Path | None = None
    """Folder of the report; a new one under `rapports/` where none is said."""
    moteur: MoteurChoisi = MoteurChoisi.PLAYWRIGHT
    grille: str = ""
    """Address of the hub of a Selenium Grid; '' for a browser of this machine."""
    envoyer: bool = False
    demo: bool = False
    """Whether the embedded fictitious services are served meanwhile; always for their own
    procedures, by name."""
    hors_ligne: bool = False
    contact: str = ""
    alentours: bool = True
    """Whether the pages of help that the screens link are read too."""
    etat_de_session: Path | None = None
    """The signed-in state that each replay begins with."""
    garder_etat: Path | None = None
    """Where the state is kept that the first replay leaves, if it goes to its end."""
    parallele: int = 0
    """How many replays are played at once, where no public host is visited; 0 for every core."""
    attente_s: float = 15
    """Longest wait for an element, in seconds; a page or an action has PAGE_FACTOR times more."""


def audit(
    options: AuditOptions,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool] = never,
) -> AuditDone:
    """Replay a procedure, judge what it showed, write the report; `listen` follows the replays.

    Each person has their part; only those whose conditions differ have a replay of their own.

    A replay that stops on its way has its report too: it says where. `arret` asks for a stop.
    """
    source = open_procedure(options.procedure)
    secrets = read_secrets(source, os.environ)
    etat = state_to_begin(options.etat_de_session, options.garder_etat, options.sortie, os.environ)
    secret = {**secrets, **secrets_of(etat, os.environ)}
    with Porte(Masque(secret)).faults():
        sosies = choose(options.scenarios)
    uniques = _uniques(source, sosies)
    changing = {f"unique.{rank}": word for rank, word in enumerate(uniques)}
    porte = Porte(Masque({**secret, **changing}))
    with porte.faults():
        run = _Audit(
            options=options,
            sosies=sosies,
            serving=share(sosies, source.procedure),
            secrets=secrets,
            etat=etat,
            uniques=uniques,
            porte=porte,
            debut=datetime.now(UTC),
            listen=listen,
            arret=arret,
        )
        return _run(run, source)


def _uniques(source: ProcedureSource, sosies: Sequence[SosieChoisi]) -> tuple[str, ...]:
    """A new word for each person: two replays of one audit are two demands, under two names."""
    people = [sosie.scenario.sosie for sosie in sosies]
    if not uses_unique(source.procedure, people):
        return ()
    return tuple(new_unique() for _ in people)


def _run(run: "_Audit", source: ProcedureSource) -> AuditDone:
    """Open what a replay needs, play, and judge; the folder is held until the report is there."""
    options = run.options
    demo = options.demo or options.procedure in DEMARCHES.noms()
    offline = options.hors_ligne or demo
    reach = reach_of(source.procedure, resolver(hors_ligne=offline))
    ouvrir = partial(
        engine_opener(options.moteur, options.grille, plateforme_de_test=source.procedure.en_test),
        hors_ligne=offline,
        regles=reach.rules(),
        langue=run.langue,
    )
    with ExitStack() as held:
        wanted = options.alentours and source.procedure.alentours
        # Replays that are played at once have a browser each: ours reads what lies around.
        ours = ouvrir if wanted or run.threads(source) == 1 else nullcontext
        with served_at(source, demo=demo) as served, ours() as engine:
            names = [s.nom for s in run.sosies]
            stem = Path(source.fichier).stem
            folder = options.sortie or new_folder(stem, names, run.debut)
            held.enter_context(own_folder(folder))
            around = Entourage()
            if engine is not None and wanted:
                around = entourage(
                    engine,
                    served.procedure,
                    run.sosies[0].scenario,
                    reach,
                    masque=run.porte.masque,
                    contact=options.contact,
                    arret=run.arret,
                    listen=run.listen,
                )
            joueur = run.player(served, reach, folder, essais=around.around is not None)
            run.play_all(engine, ouvrir, joueur, around)
        return run.conclude(folder)


@dataclass(slots=True, kw_only=True)
class _Audit:
    """One audit under way: what was asked for, and what was played so far."""

    options: AuditOptions
    sosies: Sequence[SosieChoisi]
    serving: Sequence[int]
    """For each person, the rank of the one whose replay serves them."""
    secrets: Mapping[str, str]
    etat: EtatDeSession | None
    uniques: Sequence[str]
    """For each person, what `{{ unique }}` stands for: none where nothing changes."""
    porte: Porte
    debut: datetime
    listen: Callable[[ReplayEvent], None]
    arret: Callable[[], bool]
    played: dict[str, Parcours] = field(default_factory=dict)
    """The parcours of each replay, by the name of its folder."""
    refused: dict[str, str] = field(default_factory=dict)
    """Why a replay could not begin, by the same name."""
    elan: Elan = field(default_factory=Elan)
    laisse: EtatDeSession | None = None
    """The state that the first replay left, where it is to be kept."""

    @property
    def several(self) -> bool:
        """Whether several people are judged."""
        return len(self.sosies) > 1

    @property
    def langue(self) -> str:
        """The language of the browser's own messages: one browser serves all, the first says."""
        return language_of(self.sosies[0].scenario)

    @property
    def replayed(self) -> Sequence[int]:
        """The people of whom a replay is needed, the reference first."""
        return list(dict.fromkeys(self.serving))

    def threads(self, source: ProcedureSource) -> int:
        """How many replays are played at once."""
        alone = self.options.grille or self.etat or self.options.garder_etat
        asked = 1 if alone else self.options.parallele
        return how_many(asked, source.procedure, len(self.replayed))

    def people(self) -> tuple[SosieJoue, ...]:
        """The people, with the replay that serves each."""
        return people_of(self.sosies, self.serving, self.played, self.refused)

    def player(
        self, source: ProcedureSource, reach: Reach, folder: Path, *, essais: bool
    ) -> Joueur:
        """What plays the replays on a service that is served; `essais` tries the screens aside."""
        return Joueur(
            source=source,
            reach=reach,
            folder=folder,
            sosies=self.sosies,
            secrets=self.secrets,
            etat=self.etat,
            uniques=self.uniques,
            porte=self.porte,
            debut=self.debut,
            envoyer=self.options.envoyer,
            contact=self.options.contact,
            attente_s=self.options.attente_s,
            garde=self.options.garder_etat is not None,
            arret=self.arret,
            essais=Essais(
                reach=reach,
                masque=self.porte.masque,
                contact=self.options.contact,
                arret=self.arret,
            )
            if essais
            else None,
        )

    def play_all(
        self, engine: BrowserEngine | None, ouvrir: Ouvrir, joueur: Joueur, around: Entourage
    ) -> None:
        """Play each replay that is needed, until a stop is asked for; `ouvrir` opens others."""
        replayed = self.replayed
        with self._players(engine, ouvrir, joueur, around) as tell:
            around.before()  # while replays that are played at once go on
            for rank, i in enumerate(replayed, 1):
                if rank > 1 and self.arret():
                    break
                if self.several:
                    nom = self.sosies[i].scenario.nom
                    self.listen(ReplayStarted(nom=nom, rang=rank, prevus=len(replayed)))
                name = folder_of(self.sosies, i)
                try:
                    parcours = tell(i, self.heard)
                    self.played[name] = around.after(parcours, joueur.stores[i])
                except EngineError as error:
                    if rank == 1:
                        raise
                    self.refused[name] = self.porte.masque.hide(str(error))
                if self.several:
                    write_sosies(joueur.folder, self.people(), self.porte)
        self.laisse = joueur.laisse

    def _players(
        self,
        engine: BrowserEngine | None,
        ouvrir: Ouvrir,
        joueur: Joueur,
        around: Entourage,
    ) -> AbstractContextManager[Tell]:
        """Who plays the replays: one browser in turn, or several at once."""

        def play(browser: BrowserEngine, person: int, listen: Listen) -> Parcours:
            return joueur.play(browser, person, listen, around)

        threads = self.threads(joueur.source)
        if engine is None or threads > 1:
            return at_once(self.replayed, ouvrir, play, joueur.inutile, threads)
        return nullcontext(partial(play, engine))

    def heard(self, event: ReplayEvent) -> None:
        """Tell what a replay does, and begin to judge beside it as soon as a state was seen."""
        if isinstance(event, StepEnded):
            self.elan.take(event.parcours)
        self.listen(event)

    def conclude(self, folder: Path) -> AuditDone:
        """Judge what was played, and write the report."""
        several = replays_of(self.people(), self.played) if self.several else ()
        self.elan.wait()
        with kept_in(folder):
            rapport = without_secrets(analyse(self.played[PARCOURS], several), self.porte.masque)
        return AuditDone(
            rapport=rapport,
            dossier=write_report(rapport, folder, self.porte),
            arrete=left(self.people()) if self.several and self.arret() else "",
            etat=keep_state(
                self.options.garder_etat, self.laisse, self.played[PARCOURS], os.environ
            ),
        )
