"""Follows a written journey of the bench: what it shows, sends, and what its author came to do."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import NamedTuple
from urllib.parse import urljoin

from exigences.browser.discovery import find_browser
from exigences.browser.playwright_engine import open_playwright
from exigences.exploration.suites import Commande, fold_name
from exigences.facts.page.ecrans import screens
from exigences.facts.page.etat import read_page
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours, StepRecord
from exigences.model.procedure.etape import Aller, Remplir
from exigences.model.procedure.procedure import ProcedureSource, step_at
from exigences.replay.events import ReplayEvent, StepStarted
from exigences.replay.options import ReplayOptions
from outils.exploration.mesure import Chrono
from outils.exploration.relais import Recue, Relais
from outils.rejeu import replayed
from outils.verite.erreur import VeriteError
from outils.verite.releve import stable

PATIENCE_S = 20
"""Longest wait for an element of a written journey, in seconds."""
_NUMBERED = re.compile(r"(?<=/)\d+/…")
"""The rank of what was made on the way, beside what has no other name than a random one."""
_ANSWERS = ("remplir", "choisir", "cocher", "televerser")


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
        pages=at_rest(pages),
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


def at_rest(pages: Sequence[PageSnapshot]) -> tuple[PageSnapshot, ...]:
    """The screens of the journey, by addresses without what changes from one visit to the next."""
    return tuple(replace(p, url=_NUMBERED.sub("…/…", stable(p.url))) for p in pages if p.est_ecran)
