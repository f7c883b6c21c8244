"""Tries the screens of a replay with keys and at other sizes, aside, while the replay goes on.

Each document is opened again from what the service gave, in a browser that knows nothing of the
person: the service is not asked for it twice, and the replay sees nothing of what is tried.
"""

import math
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from typing import Any

from exigences.browser.engine import Answer, BrowserLostError, EngineError, TriedSession
from exigences.browser.hand import never
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.model.parcours.trafic import Requete, writes
from exigences.replay.approfondi import is_readable, try_page, with_trials
from exigences.replay.familiar import Familiar
from exigences.replay.snapshot import Reader
from exigences.replay.trafic import Traffic
from exigences.secret.masque import Masque

MOST = 4
"""Documents of one replay that are tried: each adds to the time of an audit."""
AFTER_S = 30.0
"""How long after the end of the replay a screen may still begin to be tried."""
NOWHERE = "about:blank"

type Vue = tuple[tuple[object, ...], ...]
"""What a document shows, and where."""


@dataclass(slots=True, kw_only=True)
class Trials:
    """What is tried of one replay, by a thread of its own."""

    ouvrir: Callable[[], AbstractContextManager[TriedSession]]
    """Opens a browser that knows nothing of the person."""
    masque: Masque = field(default_factory=lambda: Masque({}))
    arret: Callable[[], bool] = never
    essais: dict[Vue, dict[str, Any]] = field(default_factory=dict)
    """What was tried, by what the page shows."""
    requetes: tuple[Requete, ...] = ()
    """All that left meanwhile."""
    known: Familiar = field(default_factory=Familiar)
    waiting: SimpleQueue[tuple[PageSnapshot, Answer] | None] = field(default_factory=SimpleQueue)
    asked: set[Vue] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)
    thread: threading.Thread | None = None
    limite: float = math.inf

    def offer(self, page: PageSnapshot, answer: Callable[[], Answer | None]) -> None:
        """Have a screen tried, where it is the first state of a document that shows something new.

        `answer` gives that document as it came.
        """
        new = page.document not in self.documents
        self.documents.add(page.document)
        if not new or not _is_judged(page) or len(self.asked) >= MOST:
            return
        view = view_of(page)
        if view in self.asked or view in self.essais or (came := answer()) is None:
            return
        self.asked.add(view)
        if self.thread is None:
            self.thread = threading.Thread(target=self._work, name="exigences-trials", daemon=True)
            self.thread.start()
        self.waiting.put((page, came))

    def told(self, parcours: Parcours) -> Parcours:
        """A parcours with what was tried, once that is over."""
        if self.thread is not None:
            self.limite = time.monotonic() + AFTER_S
            self.waiting.put(None)
            self.thread.join()
        around = parcours.alentours
        return replace(
            parcours,
            pages=tuple(map(self._with, parcours.pages)),
            alentours=replace(around, requetes=(*around.requetes, *self.requetes)),
        )

    def _with(self, page: PageSnapshot) -> PageSnapshot:
        tried = self.essais.get(view_of(page))
        if tried is None or not _is_judged(page):
            return page
        return with_trials(page, tried)

    def _work(self) -> None:
        """Try what is offered until nothing more is; a browser that is lost ends it."""
        with suppress(EngineError), self.ouvrir() as session:
            traffic = Traffic(session=session, masque=self.masque)
            reader = Reader(
                session=session, masque=self.masque, axe=False, captures=False, html=False
            )
            try:
                while (offered := self.waiting.get()) is not None:
                    if not self.arret() and time.monotonic() < self.limite:
                        self._try(session, reader, *offered)
            finally:
                with suppress(EngineError):
                    traffic.end(held=True)
                self.requetes = traffic.told(traffic.current)

    def _try(
        self, session: TriedSession, reader: Reader, page: PageSnapshot, answer: Answer
    ) -> None:
        """Open a document and try it, where it shows what it showed."""
        try:
            session.keep(None)
            session.keep(writes)
            session.stop_all(on=False)
            session.show(answer)
            reader.settle()
            seen = reader.read(page.indice, page.etape, None)
            view = view_of(page)
            if seen is not None and view_of(seen) == view:
                session.listeners(session.frames()[0])
                session.stop_all(on=True)
                self.essais[view] = self.masque.hide_all(try_page(session, _anything, self.known))
            session.keep(_anything)
            session.goto(NOWHERE)
        except BrowserLostError:
            raise
        except EngineError:
            return


def view_of(page: PageSnapshot) -> Vue:
    """What people see of the main frame of a page, and where: its fields and its texts."""
    collected = page.cadres[0].collecte if page.cadres else {}
    fields = (c for c in collected.get("champs", ()) if c["visible"])
    return (
        (page.url,),
        *((c["selecteur"], *_place(c)) for c in fields),
        *((b["texte"], *_place(b)) for b in collected.get("blocs", ())),
    )


def _place(raw: Any) -> tuple[int, ...]:
    return tuple(round(value) for value in raw.get("boite") or ())


def _is_judged(page: PageSnapshot) -> bool:
    """Whether a page is a screen that our checks could read."""
    return page.est_ecran and is_readable(page)


def _anything(_method: str, _url: str, _kind: str) -> bool:
    return True
