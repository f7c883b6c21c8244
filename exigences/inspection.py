"""Looks at pages one by one, without a procedure: facts, verdicts and axe, as plain data."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from exigences.browser.axe import axe_source
from exigences.browser.discovery import find_browser
from exigences.browser.engine import (
    BrowserLostError,
    Conditions,
    EngineError,
    PageEngine,
    PageSession,
)
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.verdicts import judge
from exigences.facts.build import build_facts
from exigences.facts.francais import is_french
from exigences.facts.lexique import find_terms, load_lexicon
from exigences.facts.referentiel import axe_options
from exigences.facts.signes import all_signs
from exigences.loading.bareme import load_bareme
from exigences.model.exigence import Constat
from exigences.model.facts import PageFacts
from exigences.model.parcours import Fin, Moteur, PageSnapshot, Parcours
from exigences.model.procedure import Procedure, ProcedureSource
from exigences.model.scenario import Scenario, Sosie
from exigences.rapport.page_seule import page_object
from exigences.replay.policy import is_private
from exigences.replay.snapshot import Reader
from exigences.replay.target import never

ENOUGH_TO_SHARE = 4
"""Pages from which a second reader earns the time that it takes to start."""
ROUNDS = 2
"""Browsers that may be started again in a row without reading a page."""
FAULT = 400

type Objet = dict[str, Any]
type OpenEngine = Callable[[], AbstractContextManager[PageEngine]]


def inspect(
    urls: Sequence[str],
    *,
    hors_ligne: bool = False,
    contact: str = "",
    attente_s: float = 30,
    arret: Callable[[], bool] = never,
) -> Iterator[Objet]:
    """One object a page, in the order given; a page that does not answer has only `erreur`.

    Once `arret` says that a stop was asked for, the pages being read are the last ones.
    BrowserMissingError or EngineError where no browser can be started at all.
    """
    from exigences.browser.reading import open_reading  # noqa: PLC0415 - slow

    browser = find_browser(os.environ)
    conditions = Conditions(
        scenario=visitor(),
        admis=admission_of(urls),
        timeout_ms=attente_s * 1000,
        contact=contact,
    )
    run = _Run(urls, lambda: open_reading(browser, hors_ligne=hors_ligne), conditions, arret)
    shared = len(urls) >= ENOUGH_TO_SHARE and (os.cpu_count() or 1) > 1
    run.start(2 if shared else 1)
    try:
        _prepare()
        yield from run.objects()
    finally:
        run.stop()


def _prepare() -> None:
    """Read what every page is judged with, while the browsers start."""
    axe_source()
    axe_options()
    load_catalogue()
    load_bareme()
    next(find_terms("prêts", load_lexicon()), None)
    is_french("prêts")
    for signs in all_signs().values():
        signs.compile()


class _Run:
    """The pages to look at, shared between threads that each hold a session of one browser."""

    def __init__(
        self,
        urls: Sequence[str],
        open_engine: OpenEngine,
        conditions: Conditions,
        arret: Callable[[], bool],
    ) -> None:
        self.urls = urls
        self.open_engine = open_engine
        self.conditions = conditions
        self.arret = arret
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
            if found is None and index == 0 and isinstance(self.fault, EngineError):
                raise self.fault
            if found is None and self.arret():
                return
            yield found or _fault(url, f"{url} : le navigateur s'est fermé, et ne repart pas.")

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
        try:
            moteur = engine.describe()
            while not queue.empty():
                with engine.session(self.conditions) as session:
                    while (index := self._take(queue)) is not None:
                        found, lost = _object(session, moteur, self.urls[index])
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


def visitor() -> Scenario:
    """The situation of an inspection: a computer, a mouse, a fast line."""
    nobody = Sosie(prenom="Camille", nom="Dupuis", naissance=date(1980, 1, 1))
    return Scenario(nom="Inspection d'une page", mouvement_reduit=True, sosie=nobody)


def _host(url: str) -> str:
    """The host of a web address, '' where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return parts.hostname or "" if parts.scheme in ("http", "https") else ""


def admission_of(urls: Sequence[str]) -> Callable[[str, bool], str]:
    """What was asked for may be entered, and where it leads; a private network only if asked."""
    asked = {host for url in urls if (host := _host(url))}
    at_home = all(is_private(host) for host in asked)

    def admis(url: str, inner: bool) -> str:  # noqa: ARG001 - the shape that sessions want
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme in ("about", "blob") or host in asked:
            return ""
        if parts.scheme not in ("http", "https"):
            return f"les adresses {parts.scheme}: ne sont pas ouvertes"
        return "adresse d'un réseau privé" if is_private(host) and not at_home else ""

    return admis


def _object(session: PageSession, moteur: Moteur, url: str) -> tuple[Objet, bool]:
    """The object of a page, and whether the browser was lost over it."""
    try:
        return page_object(url, *_read(session, moteur, url)), False
    except BrowserLostError as error:
        why = str(error)
        return _fault(url, f"{url} : {why[0].lower()}{why[1:]}"), True
    except EngineError as error:
        return _fault(url, str(error)), False
    except Exception as error:  # noqa: BLE001 - whatever a page holds, the next ones are read
        kind = type(error).__name__
        return _fault(url, f"{url} : l'analyse de cette page a échoué ({kind})."), False


def _fault(url: str, sentence: str) -> Objet:
    return {"url": url, "erreur": sentence}


def _read(session: PageSession, moteur: Moteur, url: str) -> tuple[PageFacts, tuple[Constat, ...]]:
    if not _host(url):
        message = (
            f"{url} : seules les adresses http:// et https:// s'inspectent. "
            "Pour un fichier, servez-le sur 127.0.0.1."
        )
        raise EngineError(message)
    session.goto(url)
    reader = Reader(session=session, captures=False, html=False, patient=False)
    reader.settle()
    snapshot = reader.read(0, "inspection", None)
    if snapshot is None or (snapshot.statut or 0) >= FAULT:
        status = snapshot.statut if snapshot else "inconnue"
        message = f"{url} a répondu par une erreur {status} : vérifiez l'adresse."
        raise EngineError(message)
    faits = build_facts(_parcours(snapshot, moteur))
    return faits.pages[0], judge(faits, load_bareme())


def _parcours(snapshot: PageSnapshot, moteur: Moteur) -> Parcours:
    """A page alone is a parcours that was not seen to its end: nothing missing is concluded."""
    procedure = Procedure.model_validate(
        {
            "nom": snapshot.titre or snapshot.url,
            "organisme": "",
            "droit": "",
            "depart": snapshot.url,
            "etapes": [{"aller": snapshot.url}],
        }
    )
    return Parcours(
        source=ProcedureSource(procedure=procedure, fichier="", lignes={}),
        scenario=visitor(),
        moteur=moteur,
        outil="",
        debut="",
        pages=(snapshot,),
        journal=(),
        fin=Fin.INTERROMPU,
        phrase_fin="Une seule page a été vue.",
    )
