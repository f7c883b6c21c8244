"""Explores the services of the bench, and compares what is reached with their written journeys."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import urljoin

from exigences.browser.discovery import find_browser
from exigences.browser.playwright_engine import open_playwright
from exigences.chaine.exploration import ExplorationOptions, explore
from exigences.exploration.limites import Limites
from exigences.exploration.suites import Commande, fold_name
from exigences.facts.page.ecrans import screens
from exigences.facts.page.etat import read_page
from exigences.loading import load_procedure
from exigences.model.document import Document
from exigences.model.erreur import ExigencesError
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours, StepRecord
from exigences.model.procedure.etape import Aller, Remplir
from exigences.model.procedure.procedure import ProcedureSource, step_at
from exigences.replay.events import ReplayEvent, StepStarted
from exigences.replay.options import ReplayOptions
from outils.exploration.mesure import ATTENTE_S, Chrono, replay
from outils.exploration.relais import Recue, Relais, relay
from outils.rejeu import replayed
from outils.verite.archives import Dossier
from outils.verite.erreur import VeriteError
from outils.verite.installation import version
from outils.verite.passages import prepared, with_port
from outils.verite.releve import stable
from outils.verite.vivant import Atelier

MESURES = Path(__file__).resolve().parent / "banc.json"
MINUTES = 5
"""How long one exploration may last."""
PATIENCE_S = 20
"""Longest wait for an element of a written journey, in seconds."""
_FOLDERS = re.compile(r"/[^\s:()]+/(?:demarches|installes)/(?:[^\s:/]+/)?")
_NUMBERED = re.compile(r"(?<=/)\d+/…")
"""The rank of what was made on the way, beside what has no other name than a random one."""
_ANSWERS = ("remplir", "choisir", "cocher", "televerser")


class Essai(Document):
    """What came of one exploration."""

    vus: int
    """Screens of the written journey that it saw."""
    ecrans: int
    """All the screens that it saw."""
    arret: str
    phrase: str
    actes: tuple[str, ...]
    """What it sent, of what the written journey sends by its final step."""
    ecritures: tuple[str, ...]
    """All else that it sent by a method that may change something."""
    rejoue: bool
    """Whether what was written, replayed, saw the same screens."""
    duree_s: float
    rejeu_s: float


class DemarcheMesuree(Document):
    """A journey of the bench."""

    service: str
    demarche: str
    version: str = ""
    manque: str = ""
    """Why it could not be measured."""
    jusqua: str = ""
    """What the written journey is followed up to."""
    a_voir: int = 0
    compte: bool = False
    """Whether an account is opened on the way."""
    branches: tuple[str, ...] = ()
    """The ways that its author takes before the first answer."""
    seule: Essai | None = None
    """From the address alone."""
    guidee: Essai | None = None
    """With those ways asked for; None where the address was enough."""


class MesuresDuBanc(Document):
    """All of them."""

    demarches: tuple[DemarcheMesuree, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecrite:
    """What the written journey showed, up to where a robot must stop."""

    depart: str
    """Where it begins: the last address that it opens before any other gesture."""
    pages: tuple[PageSnapshot, ...]
    jusqua: str
    compte: bool
    branches: tuple[str, ...]
    actes: tuple[Recue, ...]
    """What its final step sends, and nothing before it."""


def measured(nom: str, cache: Path) -> Iterator[DemarcheMesuree]:
    """Explore each journey of a service of the bench; one that cannot be measured says why."""
    dossier = Dossier(nom)
    service = dossier.service()
    names = [d.demarche for d in service.demarches]
    try:
        with prepared(dossier, service, cache) as atelier:
            made = version(dossier.chemin, service)
            for name in names:
                bench = _Banc(dossier=dossier.chemin, atelier=atelier, pret=service.pret)
                try:
                    yield bench.measure(name).model_copy(update={"version": made})
                except (VeriteError, ExigencesError) as error:
                    yield DemarcheMesuree(service=nom, demarche=name, manque=_short(error))
    except (VeriteError, OSError) as error:
        for name in names:
            yield DemarcheMesuree(service=nom, demarche=name, manque=_short(error))


def _short(error: Exception) -> str:
    """What an error says, without the folders of this machine: of many lines, both ends."""
    first, *more = [line for line in str(error).splitlines() if line.strip()] or [""]
    return stable_phrase(_FOLDERS.sub("", " ".join((first[:80], *more[-1:]))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Banc:
    """A service that is installed here."""

    dossier: Path
    atelier: Atelier
    pret: str

    def measure(self, demarche: str) -> DemarcheMesuree:
        """Follow the written journey, then explore from its address."""
        with self.atelier.alive(self.pret), relay(self.atelier.port) as relais:
            source = self._source(demarche, relais)
            written = follow(source, relais)
        tries: list[Essai] = []
        with self.atelier.alive(self.pret):
            for branches in ((), written.branches):
                if tries and (not branches or tries[0].vus == _count(written.pages)):
                    break
                with relay(self.atelier.port, relais.port) as relais:
                    tries.append(attempt(written, branches, relais))
        return DemarcheMesuree(
            service=self.dossier.name,
            demarche=demarche,
            jusqua=written.jusqua,
            a_voir=_count(written.pages),
            compte=written.compte,
            branches=written.branches,
            seule=tries[0],
            guidee=tries[1] if tries[1:] else None,
        )

    def _source(self, demarche: str, relais: Relais) -> ProcedureSource:
        """Read the journey, at the port of the relay."""
        with TemporaryDirectory() as there:
            journeys = with_port(self.dossier, Path(there), relais.port)
            source = load_procedure(journeys / f"{demarche}.yaml")
        bare = source.procedure.model_copy(update={"provocations": ()})
        return replace(source, procedure=bare, dossier=self.dossier / "demarches")


@dataclass(slots=True)
class _Mark:
    """Notes what had been received when the final step began."""

    relais: Relais
    chrono: Chrono = field(default_factory=Chrono)
    avant: int | None = None

    def __call__(self, event: ReplayEvent) -> None:
        """Take note of an event."""
        self.chrono(event)
        if isinstance(event, StepStarted) and event.rang == event.prevues:
            self.avant = len(self.relais.recues)


def follow(source: ProcedureSource, relais: Relais) -> Ecrite:
    """Replay a written journey to its very end; VeriteError where it does not get there."""
    mark = _Mark(relais)
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        options = ReplayOptions(timeout_s=PATIENCE_S, axe=False, captures=False, envoyer=True)
        for event in replayed(engine, source, options):
            mark(event)
    parcours = mark.chrono.fin[-1].parcours
    if not parcours.envoye and not parcours.devant_obstacle:
        raise VeriteError(f"La démarche écrite s'arrête : {parcours.phrase_fin}")
    before, after = _parted(relais.recues, mark.avant)
    last = parcours.journal[-1].etape if parcours.envoye else ""
    journal = tuple(takewhile(lambda r: r.etape != last, parcours.journal))
    jusqua = "envoi" if parcours.envoye else "obstacle"
    if (sign_in := _sign_in(parcours, journal)) is not None:
        journal, jusqua = journal[: sign_in + 1], "connexion"
    first = _start(source, parcours)
    pages = parcours.pages[first.page : 1 + max((r.page or 0 for r in journal), default=0)]
    return Ecrite(
        depart=first.adresse,
        pages=_at_rest(pages),
        jusqua=jusqua,
        compte=_opens_on_the_way(pages),
        branches=tuple(dict.fromkeys(_ways(source, parcours, journal))),
        actes=tuple(_apart(after, before)),
    )


class _Start(NamedTuple):
    """Where a written journey begins."""

    adresse: str
    page: int


def _start(source: ProcedureSource, parcours: Parcours) -> _Start:
    """The last address that is opened before any other gesture, with the state that it gave."""
    start = _Start(source.procedure.depart, 0)
    shown = {record.etape: record.page for record in parcours.journal}
    for rank, step in enumerate(takewhile(lambda e: isinstance(e, Aller), source.procedure.etapes)):
        page = shown.get(f"etapes.{rank}")
        if isinstance(step, Aller) and step.aller.adresse != "/" and page is not None:
            start = _Start(urljoin(start.adresse, step.aller.adresse), page)
    return start


def _parted(recues: Sequence[Recue], avant: int | None) -> tuple[list[Recue], list[Recue]]:
    """What was received before the final step, and from then on, of what may change something."""
    cut = len(recues) if avant is None else avant
    return [r for r in recues[:cut] if r.ecrit], [r for r in recues[cut:] if r.ecrit]


def _apart(after: Sequence[Recue], before: Sequence[Recue]) -> Iterator[Recue]:
    """What the final step sends, by the names that nothing before it sent to the same place."""
    for one in after:
        alike = [b.noms for b in before if (b.methode, b.chemin) == (one.methode, one.chemin)]
        own = one.noms - frozenset[str]().union(*alike)
        if not alike or own:
            yield replace(one, noms=own if alike else frozenset())


def _sign_in(parcours: Parcours, journal: Sequence[StepRecord]) -> int | None:
    """Rank of the first step that gives the password of an account that exists."""
    for rank, record in enumerate(journal):
        champ = _field(_before(parcours, journal, rank), record)
        if champ is not None and champ.nature is Nature.MOT_DE_PASSE:
            return rank
    return None


def _before(parcours: Parcours, journal: Sequence[StepRecord], rank: int) -> PageFacts | None:
    """The state on which a step acted."""
    known = [r.page for r in journal[:rank] if r.page is not None]
    if not known:
        return None
    return read_page(parcours.pages[known[-1]], 0, _anywhere)


def _anywhere(_: str) -> bool:
    return True


def _field(page: PageFacts | None, record: StepRecord) -> Champ | None:
    """The field that a step fills."""
    if page is None or record.lieu is None:
        return None
    where = record.lieu.selecteur
    return next((c for c in page.champs if c.lieu.selecteur == where), None)


def _ways(
    source: ProcedureSource, parcours: Parcours, journal: Sequence[StepRecord]
) -> Iterator[str]:
    """What its author came to do, and with what.

    That is what is pressed before the first answer, the links that are followed later, and the name
    or number of a person that the first screen asks for.
    """
    answered = ""
    for rank, record in enumerate(journal):
        page = _before(parcours, journal, rank)
        if page is None or record.lieu is None:
            continue
        where = record.lieu.selecteur
        if record.verbe in _ANSWERS:
            answered = answered or page.url
            if page.url == answered:
                yield from _held(source, record, page)
        elif record.verbe == "cliquer":
            buttons = () if answered else page.boutons
            controls: list[Commande] = [*page.liens, *buttons]
            names = [fold_name(c) for c in controls if c.lieu.selecteur == where]
            yield from filter(None, names[:1])


def _held(source: ProcedureSource, record: StepRecord, page: PageFacts) -> Iterator[str]:
    """A field of the first screen that names somebody to the service, and what is written there."""
    step = step_at(source.procedure, record.etape)
    champ = _field(page, record)
    if champ is None or not isinstance(step, Remplir) or "{{" in step.remplir.valeur:
        return
    if champ.libelle and champ.nature in (Nature.IDENTIFIANT_CONNEXION, Nature.AUTRE):
        yield f"{champ.libelle}={step.remplir.valeur}"


def _opens_on_the_way(pages: Sequence[PageSnapshot]) -> bool:
    """Whether a screen before the last one asks for a new password."""
    ranks = tuple(screens(tuple(pages)))
    asking = {
        rank
        for page, rank in zip(pages, ranks, strict=True)
        if any(
            c.nature is Nature.NOUVEAU_MOT_DE_PASSE and c.visible
            for c in read_page(page, 0, _anywhere).champs
        )
    }
    return bool(asking - {ranks[-1]}) if ranks else False


def _at_rest(pages: Sequence[PageSnapshot]) -> tuple[PageSnapshot, ...]:
    """The screens of the journey, by addresses without what changes from one visit to the next."""
    return tuple(replace(p, url=_NUMBERED.sub("…/…", stable(p.url))) for p in pages if p.est_ecran)


def _count(pages: tuple[PageSnapshot, ...]) -> int:
    return len(set(screens(pages)))


def in_common(ours: tuple[PageSnapshot, ...], theirs: tuple[PageSnapshot, ...]) -> int:
    """How many screens of the first are among those of the second."""
    ranks = tuple(screens((*ours, *theirs)))
    return len(set(ranks[: len(ours)]) & set(ranks[len(ours) :]))


def attempt(written: Ecrite, branches: Sequence[str], relais: Relais) -> Essai:
    """Explore from where a journey begins, then replay what was written."""
    own, again = Chrono(), Chrono()
    with TemporaryDirectory() as folder:
        options = ExplorationOptions(
            adresse=written.depart,
            fichier=Path(folder, "demarche.yaml"),
            limites=Limites(
                duree_s=MINUTES * 60,
                ouvrir_un_compte=written.compte,
                branches=tuple(branches),
            ),
            hors_ligne=True,
            attente_s=ATTENTE_S,
        )
        try:
            found = explore(options, own)
        except ExigencesError as error:
            return _none(_short(error), relais, written)
        sent = tuple(relais.recues)
        replay(load_procedure(options.fichier), again)
    pages = _at_rest(own.fin[-1].parcours.pages)
    return Essai(
        vus=in_common(written.pages, pages),
        ecrans=_count(pages),
        arret=found.conclusion.arret.value,
        phrase=stable_phrase(found.conclusion.phrase),
        actes=tuple(_told(r) for r in relais.recues if _is_act(r, written.actes)),
        ecritures=_others(sent, written.actes),
        rejoue=in_common(pages, _at_rest(again.fin[-1].parcours.pages)) == _count(pages),
        duree_s=round(own.duree_s, 2),
        rejeu_s=round(again.duree_s, 2),
    )


def _none(phrase: str, relais: Relais, written: Ecrite) -> Essai:
    """An exploration that wrote nothing."""
    return Essai(
        vus=0,
        ecrans=0,
        arret="impossible",
        phrase=stable_phrase(phrase),
        actes=tuple(_told(r) for r in relais.recues if _is_act(r, written.actes)),
        ecritures=_others(tuple(relais.recues), written.actes),
        rejoue=False,
        duree_s=0,
        rejeu_s=0,
    )


def stable_phrase(phrase: str) -> str:
    """A sentence without what changes from one run to the next."""
    return " ".join(phrase.split())[:200]


def _is_act(recue: Recue, actes: Sequence[Recue]) -> bool:
    return any(
        (recue.methode, recue.chemin) == (a.methode, a.chemin) and a.noms <= recue.noms
        for a in actes
    )


def _told(recue: Recue) -> str:
    return f"{recue.methode} {recue.chemin}"


def _others(recues: Sequence[Recue], actes: Sequence[Recue]) -> tuple[str, ...]:
    """What else was sent by a method that may change something, once each."""
    told = (_told(r) for r in recues if r.ecrit and not _is_act(r, actes))
    return tuple(dict.fromkeys(told))
