"""Composes the stages: the one place that knows their order."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from pydantic import ValidationError

import exigences
from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, Conditions, EngineError
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge_all
from exigences.facts.build import build_facts
from exigences.facts.premiers import first_screens
from exigences.facts.quantites import quantities
from exigences.facts.referentiel import load_referentiel, load_regles_axe
from exigences.loading import Masque, load_procedure, load_scenario, read_secrets, resolve
from exigences.loading.bareme import load_bareme
from exigences.loading.charges import load_charges
from exigences.loading.populations import load_populations
from exigences.model.bareme import Bareme
from exigences.model.exigence import Constat
from exigences.model.facts import ParcoursFacts
from exigences.model.parcours import Parcours
from exigences.model.procedure import ProcedureSource
from exigences.model.rapport import Rapport
from exigences.model.scenario import Scenario
from exigences.raisons import reason_of
from exigences.rapport.assemble import Analyse, assemble
from exigences.rapport.rendu import render, renderers
from exigences.replay.events import PageSeen, Provoked, ReplayEnded, ReplayEvent, StepEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import admission
from exigences.replay.runner import Replay
from exigences.replay.store import ParcoursFolder, StoreError, read_parcours
from exigences.replay.target import never
from exigences.scoring.argent import costs
from exigences.scoring.populations import who_is_left_out
from exigences.scoring.score import score

PARCOURS = "parcours"
PAGE_FACTOR = 2
WRITTEN = ("html", "json")
"""Formats that every audit writes."""


class ReportError(Exception):
    """A report cannot be read: says which, why, and what to do."""


class MoteurChoisi(StrEnum):
    """The engines that the command line offers."""

    PLAYWRIGHT = "playwright"
    SELENIUM = "selenium"


class OpenEngine(Protocol):
    """Starts a browser."""

    def __call__(
        self, browser: Path, *, hors_ligne: bool = False
    ) -> AbstractContextManager[BrowserEngine]:
        """The engine, stopped with the block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditOptions:
    """What to audit and how."""

    procedure: Path
    scenario: Path
    sortie: Path | None = None
    """Folder of the report; a new one under `rapports/` where none is said."""
    moteur: MoteurChoisi = MoteurChoisi.PLAYWRIGHT
    envoyer: bool = False
    demo: bool = False
    """Whether the embedded fictitious services are served meanwhile."""
    hors_ligne: bool = False
    contact: str = ""
    attente_s: float = 15
    """Longest wait for an element, in seconds; a page or an action has PAGE_FACTOR times more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDone:
    """A report and where it was written."""

    rapport: Rapport
    dossier: Path


def audit(
    options: AuditOptions,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool] = never,
) -> AuditDone:
    """Replay a procedure, judge what it showed, write the report; `listen` follows the replay.

    A replay that stops on its way has its report too: it says where. `arret` asks for a stop.
    """
    source = load_procedure(options.procedure)
    scenario = load_scenario(options.scenario)
    secrets = read_secrets(source, os.environ)
    open_engine = engine_opener(options.moteur)
    browser = find_browser(os.environ)
    now = datetime.now(UTC)
    offline = options.hors_ligne or options.demo
    with (
        _served(source, demo=options.demo) as served,
        open_engine(browser, hors_ligne=offline) as engine,
    ):
        folder = options.sortie or _new_folder(options, now)
        store = ParcoursFolder(folder / PARCOURS)
        parcours = _replay(engine, served, scenario, secrets, options, now, store, listen, arret)
    rapport = analyse(parcours)
    return AuditDone(rapport=rapport, dossier=write_report(rapport, folder))


def _replay(
    engine: BrowserEngine,
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
        admis=admission(source.procedure),
        timeout_ms=options.attente_s * PAGE_FACTOR * 1000,
        contact=options.contact,
    )
    with engine.session(conditions) as session:
        replay = Replay(
            source=source,
            scenario=scenario,
            moteur=engine.describe(),
            outil=exigences.__version__,
            debut=now.isoformat(timespec="seconds"),
            session=session,
            options=ReplayOptions(
                resolve=lambda text: resolve(text, scenario.sosie, secrets),
                masque=Masque(secrets),
                envoyer=options.envoyer,
                timeout_s=options.attente_s,
                arret=arret,
            ),
        )
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


def analyse(parcours: Parcours) -> Rapport:
    """Judge a parcours again: the same one gives the same report."""
    bareme = load_bareme()
    faits = build_facts(parcours)
    constats = judge(faits, bareme)
    populations = load_populations()
    counted = quantities(parcours, faits)
    premiers = first_screens(constats, faits)
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
        )
    )


def judge(faits: ParcoursFacts, bareme: Bareme) -> tuple[Constat, ...]:
    """The verdict on every exigence of the catalogue."""
    seuils = {i: e.seuil for i, e in bareme.exigences.items() if e.seuil is not None}
    return judge_all(load_catalogue(), faits, seuils)


def analyse_folder(folder: Path, sortie: Path | None) -> AuditDone:
    """Judge a stored parcours: a folder of a report, or the parcours in it."""
    stored = folder / PARCOURS if (folder / PARCOURS).is_dir() else folder
    parcours = read_parcours(stored)
    try:
        rapport = analyse(parcours)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        message = (
            f"{stored} ne peut plus être jugé : il a été écrit par une autre version "
            "d'exigences, ou il est abîmé. Rejouez la démarche."
        )
        raise StoreError(message) from error
    target = sortie or (stored.parent if stored.name == PARCOURS else stored)
    return AuditDone(rapport=rapport, dossier=write_report(rapport, target))


def write_report(rapport: Rapport, folder: Path) -> Path:
    """Write the usual formats, each whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in WRITTEN:
            target = folder / f"rapport.{renderers()[name].extension}"
            draft = target.with_name(f".{target.name}.tmp")
            draft.write_text(render(rapport, name), encoding="utf-8", newline="")
            draft.replace(target)
    except OSError as error:
        message = (
            f"Le rapport ne peut pas être écrit dans {folder} ({reason_of(error)}). "
            "Choisissez un autre dossier avec --sortie, ou vérifiez ses droits."
        )
        raise StoreError(message) from error
    return folder


def read_report(path: Path) -> Rapport:
    """Read a report again; ReportError where it is not one."""
    try:
        return Rapport.model_validate_json(path.read_bytes())
    except OSError as error:
        message = (
            f"{path} ne peut pas être lu ({reason_of(error)}). "
            "Donnez le fichier rapport.json qu'un audit a écrit."
        )
        raise ReportError(message) from error
    except ValidationError as error:
        message = (
            f"{path} n'est pas un rapport de cette version d'exigences. "
            "Refaites-le avec « exigences analyser » sur le dossier de son parcours."
        )
        raise ReportError(message) from error


def engine_opener(moteur: MoteurChoisi) -> OpenEngine:
    """How to start an engine; EngineError where its libraries are not installed."""
    try:
        module = import_module(f"exigences.browser.{moteur.value}_engine")
    except ImportError as error:
        message = (
            f"Le moteur {moteur.value} n'est pas installé : lancez "
            f"« pip install 'exigences[{moteur.value}]' »."
        )
        raise EngineError(message) from error
    opener: OpenEngine = getattr(module, f"open_{moteur.value}")
    return opener


def _new_folder(options: AuditOptions, now: datetime) -> Path:
    stamp = now.astimezone().strftime("%Y-%m-%d-%Hh%Mm%S")
    base = Path("rapports") / f"{options.procedure.stem}-{options.scenario.stem}-{stamp}"
    rank = 1
    folder = base
    while not _made(folder):
        rank += 1
        folder = base.with_name(f"{base.name}-{rank}")
    return folder


def _made(folder: Path) -> bool:
    """Make a folder, which two audits cannot both do; writing in it tells what else is wrong."""
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        return False
    except OSError:
        pass
    return True


@contextmanager
def _served(source: ProcedureSource, *, demo: bool) -> Iterator[ProcedureSource]:
    """The procedure, with the embedded services answering at its address if they are asked for."""
    if not demo:
        yield source
        return
    start = urlsplit(source.procedure.depart)
    with _demo_on(start.port) as port:
        moved = urlunsplit(start._replace(netloc=f"{start.hostname}:{port}"))
        procedure = source.procedure.model_copy(update={"depart": moved})
        yield replace(source, procedure=procedure)


@contextmanager
def _demo_on(port: int | None) -> Iterator[int]:
    """Serve on this port, or on a free one where it is taken."""
    with ExitStack() as stack:
        from exigences.demo import DemoError, serve_demo  # noqa: PLC0415 - for a demonstration only

        try:
            running = stack.enter_context(serve_demo(port or 0))
        except DemoError:
            running = stack.enter_context(serve_demo(0))
        yield running.port
