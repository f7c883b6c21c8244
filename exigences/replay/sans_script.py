"""Opens again, in a browser that runs no script, the documents that the replay answered.

Each is opened from what the service gave: it is not asked for it again, and who is signed in is
shown what they were shown.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace

from exigences.browser.engine import Answer, BrowserLostError, EngineError, TriedSession
from exigences.browser.hand import never
from exigences.facts.page.etat import read_page
from exigences.facts.page.sans_script import lost_without_scripts
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.alentours import PerteSansScript
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.model.parcours.trafic import writes
from exigences.model.procedure.etape import Role, verbs_that
from exigences.replay.snapshot import Reader
from exigences.replay.trafic import Traffic
from exigences.secret.masque import Masque

GARDES_MAX = 12
"""Documents of one replay that are kept in memory, until it is known which were answered."""
ECRANS_MAX = 3
"""Those that are opened: each adds to the time of an audit."""
_FILLS = verbs_that(Role.REMPLIT)
_PRESSES = verbs_that(Role.PRESSE)


@dataclass(slots=True, kw_only=True)
class WithoutScripts:
    """What the forms of one replay lose without scripts."""

    ouvrir: Callable[[], AbstractContextManager[TriedSession]]
    """Opens a browser that runs no script, and knows nothing of the person."""
    masque: Masque = field(default_factory=lambda: Masque({}))
    arret: Callable[[], bool] = never
    venus: dict[str, Answer] = field(default_factory=dict)
    """The documents as they came, by identity."""

    def offer(self, page: PageSnapshot, answer: Callable[[], Answer | None]) -> None:
        """Keep the document of a screen, as it came."""
        if page.document in self.venus or len(self.venus) >= GARDES_MAX or not page.est_ecran:
            return
        if came := answer():
            self.venus[page.document] = came

    def told(self, parcours: Parcours) -> Parcours:
        """A parcours with what its forms lose."""
        presses = _pressed(parcours)
        pages = tuple(self._used(parcours, presses))[:ECRANS_MAX]
        if not pages or self.arret():
            return parcours
        pertes: list[PerteSansScript] = []
        around = parcours.alentours
        with suppress(EngineError), self.ouvrir() as session:
            traffic = Traffic(session=session, masque=self.masque)
            reader = Reader(
                session=session,
                masque=self.masque,
                axe=False,
                captures=False,
                html=False,
                scripts=False,
            )
            session.keep(writes)
            try:
                for page in pages:
                    pertes += self._lost(session, reader, page, presses.get(page.document, ()))
            finally:
                with suppress(EngineError):
                    traffic.end(held=True)
                requests = (*around.requetes, *traffic.told(traffic.current))
                around = replace(around, requetes=requests, sans_script=tuple(pertes))
        return replace(parcours, alentours=around)

    def _used(
        self, parcours: Parcours, presses: Mapping[str, Collection[str]]
    ) -> Iterator[PageSnapshot]:
        """The first state of each document in which something was answered, as long as it came.

        Then that of those where something was only pressed, and where a script answered.
        """
        filled = {r.lieu.page for r in parcours.journal if r.verbe in _FILLS and r.lieu}
        answered = [page for page in parcours.jugees if page.indice in filled]
        pressed = [page for page in parcours.jugees if page.document in presses]
        seen: set[str] = set()
        for page in (*answered, *pressed):
            if page.document in self.venus.keys() - seen:
                seen.add(page.document)
                yield page

    def _lost(
        self,
        session: TriedSession,
        reader: Reader,
        page: PageSnapshot,
        presses: Collection[str],
    ) -> Iterator[PerteSansScript]:
        try:
            # A tab of the page may be shown by its address alone: the person's is open.
            session.show(self.venus[page.document], page.url.partition("#")[2])
            reader.settle()
            seen = reader.read(page.indice, page.etape, None)
        except BrowserLostError:
            raise
        except EngineError:
            return
        perte = seen and lost_without_scripts(_facts(page), _facts(seen), presses)
        if perte:
            yield self.masque.hide_all(perte)


def _pressed(parcours: Parcours) -> Mapping[str, Collection[str]]:
    """What was pressed in each document, and changed it without another one: a script answered."""
    documents = {page.indice: page.document for page in parcours.pages}
    found: dict[str, set[str]] = {}
    for done in parcours.journal:
        if done.verbe not in _PRESSES or done.lieu is None or done.lieu.cadre:
            continue
        before, after = done.lieu.page, done.page
        if after in (None, before):
            continue
        if documents.get(before) == documents.get(after):
            found.setdefault(documents[before], set()).add(done.lieu.selecteur)
    return found


def _facts(page: PageSnapshot) -> PageFacts:
    return read_page(page, 0, lambda _: True)
