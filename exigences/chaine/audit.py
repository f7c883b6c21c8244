"""Composes the stages: the one place that knows their order."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import exigences
from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, Conditions, EngineError
from exigences.catalogue.verdicts import judge
from exigences.chaine.dossier import new_folder, own_folder, without_secrets, write_report
from exigences.chaine.moteurs import engine_opener
from exigences.chaine.services import served_at
from exigences.chaine.sosies import choose, folder_of, left, people_of, share
from exigences.facts.build import build_facts
from exigences.facts.demandes.quantites import quantities
from exigences.facts.page.referentiel import load_referentiel, load_regles_axe
from exigences.fichiers.ecriture import Porte
from exigences.loading import fill_steps, read_secrets
from exigences.loading.bareme import load_bareme
from exigences.loading.besoins import load_besoins
from exigences.loading.bibliotheque import DEMARCHES, open_procedure
from exigences.loading.charges import load_charges
from exigences.loading.populations import load_populations
from exigences.model.bareme import Bareme
from exigences.model.choix import TEMOIN, MoteurChoisi
from exigences.model.erreur import kept_in
from exigences.model.exigence import Constat
from exigences.model.facts import ParcoursFacts
from exigences.model.parcours import Fin, Parcours
from exigences.model.procedure import ProcedureSource
from exigences.model.rapport import Rapport
from exigences.model.scenario import Scenario
from exigences.rapport.assemble import Analyse, assemble
from exigences.rapport.premiers import first_screens
from exigences.rapport.vecus import Vie
from exigences.replay.events import (
    PageSeen,
    Provoked,
    ReplayEnded,
    ReplayEvent,
    ReplayStarted,
    StepEnded,
)
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import Reach, reach_of, resolver
from exigences.replay.relecture import read_parcours
from exigences.replay.runner import Replay
from exigences.replay.sosies import (
    PARCOURS,
    SOSIES,
    Rejeu,
    SosieJoue,
    identifier,
    read_replays,
    replays_of,
    within,
    write_sosies,
)
from exigences.replay.store import ParcoursFolder
from exigences.replay.target import never
from exigences.scoring.argent import costs
from exigences.scoring.populations import who_is_left_out
from exigences.scoring.score import score
from exigences.scoring.vecu import live
from exigences.secret.masque import Masque

PAGE_FACTOR = 2
NOT_BEGUN = "Le rejeu s'est arrêté avant sa première étape."


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
    envoyer: bool = False
    demo: bool = False
    """Whether the embedded fictitious services are served meanwhile; always for their own
    procedures, by name."""
    hors_ligne: bool = False
    contact: str = ""
    attente_s: float = 15
    """Longest wait for an element, in seconds; a page or an action has PAGE_FACTOR times more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDone:
    """A report and where it was written."""

    rapport: Rapport
    dossier: Path
    arrete: str = ""
    """What a stop asked for on the way left undone, a sentence; '' where nothing was."""


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
    porte = Porte(Masque(secrets))
    with porte.faults():
        return _audit(options, source, secrets, porte, listen, arret)


def _audit(
    options: AuditOptions,
    source: ProcedureSource,
    secrets: Mapping[str, str],
    porte: Porte,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool],
) -> AuditDone:
    sosies = choose(options.scenarios)
    serving = share(sosies, source.procedure)
    open_engine = engine_opener(options.moteur)
    browser = find_browser(os.environ)
    now = datetime.now(UTC)
    demo = options.demo or options.procedure in DEMARCHES.noms()
    offline = options.hors_ligne or demo
    reach = reach_of(source.procedure, resolver(hors_ligne=offline))
    replayed = list(dict.fromkeys(serving))
    with ExitStack() as held:
        with (
            served_at(source, demo=demo) as served,
            open_engine(browser, hors_ligne=offline, regles=reach.rules()) as engine,
        ):
            folder = options.sortie or new_folder(
                Path(source.fichier).stem, [s.nom for s in sosies], now
            )
            held.enter_context(own_folder(folder))
            played: dict[str, Parcours] = {}
            refused: dict[str, str] = {}
            for rank, i in enumerate(replayed, 1):
                if rank > 1 and arret():
                    break
                if len(sosies) > 1:
                    nom = sosies[i].scenario.nom
                    listen(ReplayStarted(nom=nom, rang=rank, prevus=len(replayed)))
                store = ParcoursFolder(folder / folder_of(sosies, i), porte)
                scenario = sosies[i].scenario
                try:
                    played[store.folder.name] = _replay(
                        engine,
                        reach,
                        served,
                        scenario,
                        secrets,
                        options,
                        now,
                        store,
                        listen,
                        arret,
                    )
                except EngineError as error:
                    if rank == 1:
                        raise
                    refused[store.folder.name] = porte.masque.hide(str(error))
                people = people_of(sosies, serving, played, refused)
                if len(sosies) > 1:
                    write_sosies(folder, people, porte)
        several = replays_of(people, played) if len(sosies) > 1 else ()
        with kept_in(folder):
            rapport = without_secrets(analyse(played[PARCOURS], several), porte.masque)
        return AuditDone(
            rapport=rapport,
            dossier=write_report(rapport, folder, porte),
            arrete=left(people) if len(sosies) > 1 and arret() else "",
        )


def _replay(
    engine: BrowserEngine,
    reach: Reach,
    source: ProcedureSource,
    scenario: Scenario,
    secrets: Mapping[str, str],
    options: AuditOptions,
    now: datetime,
    store: ParcoursFolder,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool],
) -> Parcours:
    conditions = Conditions(
        scenario=scenario,
        admis=reach.admis,
        lent=reach.slow,
        timeout_ms=options.attente_s * PAGE_FACTOR * 1000,
        contact=options.contact,
    )
    with kept_in(store.folder.parent), engine.session(conditions) as session:
        replay = Replay(
            source=source,
            scenario=scenario,
            moteur=engine.describe(),
            outil=exigences.__version__,
            debut=now.isoformat(timespec="seconds"),
            session=session,
            noms=reach.names(),
            options=ReplayOptions(
                etapes=fill_steps(source.procedure.etapes, scenario.sosie, secrets),
                masque=store.porte.masque,
                envoyer=options.envoyer,
                timeout_s=options.attente_s,
                dossier=store.folder.name,
                arret=arret,
            ),
        )
        store.write_head(replay.parcours(Fin.INTERROMPU, NOT_BEGUN))
        for event in replay.run():
            match event:
                case PageSeen(page=page):
                    store.add_page(page)
                case Provoked(provocation=provocation):
                    store.add_provocation(provocation)
                case StepEnded(parcours=parcours) | ReplayEnded(parcours=parcours):
                    store.write_head(parcours)
                case _:
                    pass
            listen(event)
    return parcours


def analyse(parcours: Parcours, sosies: Sequence[Rejeu] = ()) -> Rapport:
    """Judge a parcours again, and what each person lives: the same ones give the same report.

    Without `sosies`, the person of the parcours is the only one.
    """
    bareme = load_bareme()
    faits = build_facts(parcours)
    constats = judge(faits, bareme)
    populations = load_populations()
    counted = quantities(parcours, faits)
    premiers = first_screens(constats, faits)
    alone = Rejeu(
        sosie=SosieJoue(
            scenario=identifier(parcours.scenario.nom),
            rejeu=identifier(parcours.scenario.nom),
            parcours=PARCOURS,
            personne=parcours.scenario,
        ),
        parcours=parcours,
    )
    return assemble(
        Analyse(
            parcours=parcours,
            faits=faits,
            constats=constats,
            score=score(constats, bareme, faits.alternative.niveau),
            bareme=bareme,
            quantites=counted,
            couts=costs(counted, faits.procedure, bareme.temps, bareme.argent),
            charges=load_charges(),
            exclusion=who_is_left_out(constats, premiers, len(faits.ecrans), populations),
            populations=populations,
            referentiel=load_referentiel(),
            regles=load_regles_axe(),
            besoins=load_besoins(),
            autres=tuple(
                (rejeu.parcours, build_facts(rejeu.parcours))
                for rejeu in {id(r.parcours): r for r in sosies}.values()
                if rejeu.parcours is not parcours and rejeu.parcours.journal
            ),
            vies=_lives(sosies or (alone,), parcours, faits, constats, bareme),
        )
    )


def _lives(
    sosies: Sequence[Rejeu],
    reference: Parcours,
    faits: ParcoursFacts,
    constats: tuple[Constat, ...],
    bareme: Bareme,
) -> tuple[Vie, ...]:
    """What each person lives; a replay that serves several is judged once."""
    judged = {id(reference): (faits, constats)}
    for rejeu in sosies:
        if id(rejeu.parcours) not in judged:
            own = build_facts(rejeu.parcours)
            judged[id(rejeu.parcours)] = own, judge(own, bareme)
    return tuple(
        Vie(
            scenario=rejeu.sosie.scenario,
            personne=rejeu.sosie.personne,
            rejeu=rejeu.sosie.rejeu,
            faits=judged[id(rejeu.parcours)][0],
            phrase_fin=rejeu.parcours.phrase_fin,
            raison=rejeu.sosie.raison,
            vecu=live(
                *judged[id(rejeu.parcours)], rejeu.sosie.personne, load_besoins(), temoin=faits
            ),
        )
        for rejeu in sosies
    )


def analyse_folder(folder: Path, sortie: Path | None) -> AuditDone:
    """Judge a stored audit: the folder of a report, or the parcours of the reference in it."""
    whole = folder.parent if folder.name == PARCOURS else folder
    several = (whole / SOSIES).exists()
    inner = several or (folder / PARCOURS).is_dir()
    stored = within(whole, PARCOURS) if inner else folder
    parcours = read_parcours(stored)
    sosies = read_replays(whole, {PARCOURS: parcours}) if several else ()
    rapport = analyse(parcours, sosies)
    target = sortie or (stored.parent if stored.name == PARCOURS else stored)
    return AuditDone(rapport=rapport, dossier=write_report(rapport, target, Porte()))
