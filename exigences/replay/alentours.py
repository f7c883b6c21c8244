"""Reads, before and after a replay, the pages of help that its screens link: nobody signs in there.

A browser of its own, which knows nothing of what the replay types, opens them one at a time.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from exigences.browser.engine import BrowserSession, EngineError
from exigences.browser.hand import never
from exigences.facts.langue.langues import speaks_otherwise
from exigences.facts.page.etat import read_page
from exigences.facts.page.liens import address_of
from exigences.facts.page.publications import published_on
from exigences.facts.page.sans_script import told_of_scripts
from exigences.facts.page.voisines import help_linked_by, home_of, links_around
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.alentours import (
    Alentours,
    GenreVoisine,
    NonOuverte,
    Publication,
    Voisine,
)
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.model.parcours.trafic import LECTURES, Requete
from exigences.model.procedure.etape import Aller
from exigences.model.procedure.hotes import belongs, declared_hosts
from exigences.model.procedure.procedure import Procedure
from exigences.replay.actions import under_start
from exigences.replay.events import AroundOpened
from exigences.replay.reouvertures import may_be_opened
from exigences.replay.rest import Rest
from exigences.replay.snapshot import Reader
from exigences.replay.trafic import Traffic
from exigences.replay.visite import Visit
from exigences.secret.masque import Masque

PAGES_MAX = 12
"""Linked pages that are opened in one audit."""
PAR_GENRE = 3
"""And of one kind: a portal may link thirty pages that begin with « Comment »."""
PAGE_MS = 8_000
"""Longest wait for one of them."""
EN_TOUT_S = 60.0
"""Longest time given to all of them, before a replay or after it."""
_ORDER = tuple(GenreVoisine)
_TRIED = (NonOuverte.MUETTE, NonOuverte.ERREUR, NonOuverte.CONNEXION)
"""What is said of a page that was asked for, and not read."""


def _unheard(_: AroundOpened) -> None:
    """Nobody listens."""


type Ouvrir = Callable[[], AbstractContextManager[BrowserSession]]


@dataclass(slots=True, kw_only=True)
class Around:
    """What is read around one procedure, once for all its replays."""

    procedure: Procedure
    ouvrir: Ouvrir
    """Opens a browser where nobody is signed in."""
    masque: Masque = field(default_factory=lambda: Masque({}))
    ouvrir_en_anglais: Ouvrir | None = None
    """The same, of someone whose browser asks for English; None where this is not tried."""
    ouvrir_sans_script: Ouvrir | None = None
    """The same, of someone whose browser runs no script; None where this is not tried."""
    scripts: bool = True
    """Whether scripts run in it."""
    pause_s: float = 1
    arret: Callable[[], bool] = never
    """Whether a stop was asked for: what is left then stays closed."""
    listen: Callable[[AroundOpened], None] = _unheard
    """Hears which page is about to be read."""
    found: dict[str, Voisine] = field(default_factory=dict)
    """By address, in the order in which they were found."""
    requetes: list[Requete] = field(default_factory=list)
    suit_le_navigateur: bool = False
    """Whether the first page was seen in another language than French."""
    muette_sans_script: bool = False
    """Whether nothing of the first page can be used without scripts."""
    dit_sans_script: tuple[str, ...] = ()
    """What the first page tells of scripts to those who have none."""
    publiees: dict[str, Publication] = field(default_factory=dict)
    """What the last screens show to all, by address."""
    connu: Alentours = field(default_factory=Alentours)
    """What was read until now, for replays that go on meanwhile on other threads."""

    def before(self) -> None:
        """Open the first page as anybody would, and read what it links; then as others would.

        These ask for English, or have a browser that runs no script.
        """
        first: list[PageFacts] = []

        def look(visit: Visit) -> None:
            page = visit.page(_start_of(self.procedure), 0, entree=True)
            if isinstance(page, PageSnapshot):
                first.append(self._facts(page))
                self._add(links_around(first[0]))
                self._from_home(visit, first[0])
                self._read(visit)

        self._visit(look)
        if first:
            self._as_others_see(first[0])
        self.connu = self.told()

    def _as_others_see(self, first: PageFacts) -> None:
        start = _start_of(self.procedure)
        if english := self._seen_by(self.ouvrir_en_anglais, start, entree=True):
            self.suit_le_navigateur = speaks_otherwise(first, english)
        if bare := self._seen_by(self.ouvrir_sans_script, start, entree=True, scripts=False):
            self.muette_sans_script = _answers(first) and not _answers(bare)
            self.dit_sans_script = told_of_scripts(bare)

    def _seen_by(
        self, ouvrir: Ouvrir | None, url: str, *, entree: bool = False, scripts: bool = True
    ) -> PageFacts | None:
        """An address as a browser shows it; None where it is not tried, or not read.

        `entree` is for the one that the procedure opens first.
        """
        if ouvrir is None or self.arret():
            return None
        seen: list[PageFacts] = []

        def look(visit: Visit) -> None:
            page = visit.page(url, 0, entree=entree)
            if isinstance(page, PageSnapshot):
                seen.append(self._facts(page))

        self._visit(look, ouvrir, scripts=scripts)
        return next(iter(seen), None)

    def _from_home(self, visit: Visit, first: PageFacts) -> None:
        """The home page, and what it links to help, where the first page is another."""
        link = home_of(first)
        if link is None:
            return
        self._add((link,))
        address = address_of(link.url)
        rank = sum(v.etat is not None for v in self.found.values())
        home = visit.page(link.url, rank) if not self.found[address].raison else None
        if isinstance(home, PageSnapshot):
            self.found[address] = replace(self.found[address], etat=home)
            self._add(help_linked_by(self._facts(home)))

    def after(self, parcours: Parcours) -> None:
        """Read what the screens of a replay link beside, those where one signs in first."""
        screens = {address_of(page.url) for page in parcours.jugees}
        begun = False
        first: list[Voisine] = []
        then: list[Voisine] = []
        for page in parcours.jugees:
            facts = self._facts(page)
            links = (v for v in links_around(facts) if address_of(v.url) not in screens)
            (first if page.identifie else then).extend(map(_bare, links) if begun else links)
            begun = begun or bool(facts.champs)
        self._add((*first, *then))
        if self._waiting():
            self._visit(self._read)
        self._publish(parcours)
        self.connu = self.told()

    def _publish(self, parcours: Parcours) -> None:
        """Open the last screen as anybody would, and look there for what was written and sent."""
        last = parcours.jugees[-1] if parcours.envoye and parcours.jugees else None
        bare = last is not None and self.masque.hide(last.url) == last.url
        if last is None or not bare or not may_be_opened(parcours, last):
            return
        if page := self._seen_by(self.ouvrir, last.url):
            screens = tuple(map(self._facts, parcours.jugees))
            if steps := published_on(page, parcours.journal, self.procedure, screens):
                self.publiees[last.url] = Publication(url=last.url, etapes=steps)

    def told(self) -> Alentours:
        """All that was read until now; what still waits was not, for want of room or time."""
        voisines = (
            v if v.etat or v.raison else replace(v, raison=NonOuverte.TROP)
            for v in self.found.values()
        )
        return Alentours(
            lus=True,
            voisines=tuple(map(self._hidden, voisines)),
            requetes=tuple(self.requetes),
            suit_le_navigateur=self.suit_le_navigateur,
            muette_sans_script=self.muette_sans_script,
            dit_sans_script=tuple(map(self.masque.hide, self.dit_sans_script)),
            publications=tuple(self.publiees.values()),
        )

    def _hidden(self, voisine: Voisine) -> Voisine:
        """A linked page without secrets; its state has none since it was read."""
        bare: Voisine = self.masque.hide_all(replace(voisine, etat=None))
        return replace(bare, etat=voisine.etat)

    def _add(self, links: Iterable[Voisine]) -> None:
        for link in links:
            shows = self.masque.hide(link.url) != link.url
            voisine = replace(link, raison=NonOuverte.PERSONNELLE) if shows else link
            self.found.setdefault(address_of(link.url), voisine)

    def _waiting(self) -> list[str]:
        """Addresses still to open, the most helpful first, as many as there is room for."""
        opened = [v for v in self.found.values() if v.etat or v.raison in _TRIED]
        counts = Counter(v.genre for v in opened)
        room = PAGES_MAX - len(opened)
        kept: list[str] = []
        for address in sorted(self.found, key=lambda a: _ORDER.index(self.found[a].genre)):
            voisine = self.found[address]
            if voisine.etat or voisine.raison or counts[voisine.genre] >= PAR_GENRE:
                continue
            counts[voisine.genre] += 1
            kept.append(address)
        return kept[: max(room, 0)]

    def _read(self, visit: Visit) -> None:
        limit = time.monotonic() + EN_TOUT_S
        for address in self._waiting():
            if self.arret() or time.monotonic() > limit:
                return
            voisine = self.found[address]
            self.listen(AroundOpened(nom=self.masque.hide(voisine.nom)))
            rank = sum(v.etat is not None for v in self.found.values())
            seen = visit.page(voisine.url, rank)
            if isinstance(seen, PageSnapshot):
                self.found[address] = replace(voisine, etat=seen)
            else:
                self.found[address] = replace(voisine, raison=seen.raison, statut=seen.statut)
            self.connu = self.told()

    def _visit(
        self,
        work: Callable[[Visit], None],
        ouvrir: Ouvrir | None = None,
        *,
        scripts: bool = True,
    ) -> None:
        """Work in a browser of its own; where it is lost, what was not read stays closed."""
        with suppress(EngineError), (ouvrir or self.ouvrir)() as session:
            traffic = Traffic(session=session, masque=self.masque)
            reader = Reader(
                session=session,
                masque=self.masque,
                axe=False,
                captures=False,
                patient=False,
                scripts=self.scripts and scripts,
            )
            rest = Rest(session=session, pause_s=self.pause_s)
            visit = Visit(session=session, reader=reader, rest=rest, declares=self._declares)
            session.keep(_writes)
            try:
                work(visit)
            finally:
                with suppress(EngineError):
                    traffic.end(held=True)
                self.requetes += traffic.told(traffic.current)

    def _facts(self, page: PageSnapshot) -> PageFacts:
        return read_page(page, 0, self._declares)

    def _declares(self, host: str) -> bool:
        return belongs(host, declared_hosts(self.procedure))


def _start_of(procedure: Procedure) -> str:
    """The address that the replay opens first; the bare start where a template stands in it."""
    first = procedure.etapes[0]
    address = first.aller.adresse if isinstance(first, Aller) else ""
    return under_start(procedure.depart, "" if "{{" in address else address)


def _answers(page: PageFacts) -> bool:
    """Whether a page has anything to fill, to press or to follow."""
    return bool(page.champs or page.boutons or page.liens)


def _writes(method: str, _url: str, kind: str) -> bool:
    """Whether a request is a form that a page sends, by itself: nobody asked for it here."""
    return kind == "Document" and method.upper() not in LECTURES


def _bare(voisine: Voisine) -> Voisine:
    """A link met once the person has begun: its address may hold what they gave."""
    held = urlsplit(voisine.url).query
    return replace(voisine, raison=NonOuverte.PERSONNELLE) if held else voisine
