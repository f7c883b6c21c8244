"""Looks at pages one by one, without a procedure: facts, verdicts and axe, as plain data."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from queue import Empty, SimpleQueue

from exigences.browser.discovery import find_browser
from exigences.browser.engine import Conditions, PageEngine
from exigences.chaine.visite import Objet, fault, visitor
from exigences.model.procedure.hotes import without_user
from exigences.replay.policy import reach_of_pages, resolver

ENOUGH_TO_SHARE = 4
"""Pages from which a second reader earns the time that it takes to start."""
ROUNDS = 4
"""Browsers that may be started again in a row without reading a page: a busy machine loses some."""

GONE = "{} : le navigateur s'est fermé, et ne repart pas."

type OpenEngine = Callable[[], AbstractContextManager[PageEngine]]


def inspect(
    urls: Sequence[str],
    *,
    hors_ligne: bool = False,
    contact: str = "",
    attente_s: float = 30,
    approfondi: bool = False,
    arret: Callable[[], bool] = lambda: False,
) -> Iterator[Objet]:
    """One object a page, in the order given; a page that does not answer has only `erreur`.

    `approfondi` tries each page with keys and at other sizes as well.
    Once `arret` says that a stop was asked for, the pages being read are the last ones.
    BrowserMissingError, EngineError or what broke, where no browser can be started at all.
    """
    from exigences.browser.reading import open_reading  # noqa: PLC0415 - slow

    browser = find_browser(os.environ)
    reach = reach_of_pages(urls, resolver(hors_ligne=hors_ligne))
    conditions = Conditions(
        scenario=visitor(),
        admis=reach.admis,
        lent=reach.slow,
        timeout_ms=attente_s * 1000,
        contact=contact,
    )
    opening = partial(open_reading, browser, hors_ligne=hors_ligne, regles=reach.rules())
    run = _Run(urls, opening, conditions, arret, approfondi=approfondi)
    shared = len(urls) >= ENOUGH_TO_SHARE and (os.cpu_count() or 1) > 1
    run.start(2 if shared else 1)
    try:
        from exigences.chaine.regard import prepare  # noqa: PLC0415 - while the browser starts

        prepare()
        yield from run.objects()
    finally:
        run.stop()


class _Run:
    """The pages to look at, shared between threads that each hold a session of one browser."""

    def __init__(
        self,
        urls: Sequence[str],
        open_engine: OpenEngine,
        conditions: Conditions,
        arret: Callable[[], bool],
        *,
        approfondi: bool = False,
    ) -> None:
        self.urls = urls
        self.open_engine = open_engine
        self.conditions = conditions
        self.arret = arret
        self.approfondi = approfondi
        self.todo: SimpleQueue[int] = SimpleQueue()
        self.alone: SimpleQueue[int] = SimpleQueue()
        """Pages being read when the browser was lost: the next one reads them one at a time."""
        self.done: dict[int, Objet] = {}
        self.changed = threading.Condition()
        self.driver: threading.Thread | None = None
        self.ended = False
        self.fault: Exception | None = None
        for index in range(len(urls)):
            self.todo.put(index)

    def start(self, readers: int) -> None:
        """Start a browser, read by this many threads."""
        self.driver = threading.Thread(target=self._drive, args=(readers,), daemon=True)
        self.driver.start()

    def stop(self) -> None:
        """Leave what was not begun, and close the browser."""
        self._leave()
        if self.driver is not None:
            self.driver.join()

    def _leave(self) -> None:
        """Forget the pages that were not begun."""
        for queue in (self.todo, self.alone):
            while _next(queue) is not None:
                pass

    def objects(self) -> Iterator[Objet]:
        """Every object as soon as those before it are there."""
        for index, url in enumerate(self.urls):
            with self.changed:
                self.changed.wait_for(lambda: index in self.done or self.ended)  # noqa: B023 - at once
            found = self.done.pop(index, None)
            if found is None and index == 0 and self.fault is not None:
                raise self.fault
            if found is None and self.arret():
                return
            yield found or fault(url, GONE.format(without_user(url)))

    def _drive(self, readers: int) -> None:
        """Open browsers as long as there are pages, and one in two of them reads some."""
        try:
            before, idle = (0, 0), 0
            while any(left := (self.todo.qsize(), self.alone.qsize())) and idle < ROUNDS:
                idle = idle + 1 if left == before else 0
                before = left
                with self.open_engine() as engine:
                    self._share(engine, readers)
        except Exception as error:  # noqa: BLE001 - told by the thread that waits
            self.fault = error
        finally:
            with self.changed:
                self.ended = True
                self.changed.notify_all()

    def _share(self, engine: PageEngine, readers: int) -> None:
        """Read what must be read alone, then the rest by several threads."""
        self._serve(engine, self.alone)
        threads = [
            threading.Thread(target=self._serve, args=(engine, self.todo), daemon=True)
            for _ in range(readers)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _serve(self, engine: PageEngine, queue: SimpleQueue[int]) -> None:
        """Look at pages as long as the browser lives; a tab that is lost is opened again."""
        from exigences.chaine.regard import look  # noqa: PLC0415 - while the browser starts

        try:
            moteur = engine.describe()
            while not queue.empty():
                with engine.session(self.conditions) as session:
                    while (index := self._take(queue)) is not None:
                        url = self.urls[index]
                        found, lost = look(session, moteur, url, approfondi=self.approfondi)
                        if lost and engine.lost and queue is self.todo:
                            self.alone.put(index)
                            return
                        self._tell(index, found)
                        if lost:
                            break
        except Exception as error:  # noqa: BLE001 - told by the thread that waits
            self.fault = error

    def _take(self, queue: SimpleQueue[int]) -> int | None:
        """The next page to read, none once a stop was asked for."""
        if self.arret():
            self._leave()
        return _next(queue)

    def _tell(self, index: int, found: Objet) -> None:
        with self.changed:
            self.done[index] = found
            self.changed.notify_all()


def _next(queue: SimpleQueue[int]) -> int | None:
    try:
        return queue.get_nowait()
    except Empty:
        return None
