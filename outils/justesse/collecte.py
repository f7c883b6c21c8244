"""Collects each saved page once with the project's own browser, on both cores, and keeps it."""

import gzip
import hashlib
import json
import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserLostError, BrowserSession, Conditions, EngineError
from exigences.browser.playwright_engine import open_playwright
from exigences.browser.scripts import read_script
from exigences.chaine.visite import visitor
from exigences.facts.page.marqueurs import load_markers
from exigences.model.parcours.etat import PageSnapshot
from exigences.replay.snapshot import Reader
from outils.justesse.erreur import JustesseError
from outils.justesse.service import serve

OUVRIERS = 2
DELAI_PAGE_MS = 15_000
MOTEUR = "moteur.json"
_PAGE = TypeAdapter(PageSnapshot)
_END = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Avancee:
    """A page that has just been collected, or why it could not be."""

    nom: str
    erreur: str
    faites: int
    prevues: int


@dataclass(frozen=True, slots=True)
class Collecte:
    """The folder of what was collected with one state of the collecting scripts."""

    dossier: Path

    def missing(self, names: Sequence[str]) -> tuple[str, ...]:
        """The pages that are not there yet."""
        return tuple(name for name in names if not self._place(name).is_file())

    def read(self, name: str) -> PageSnapshot | None:
        """A collected page, None where it could not be collected."""
        place = self._place(name)
        if not place.is_file():
            return None
        return _PAGE.validate_json(gzip.decompress(place.read_bytes()))

    def write(self, name: str, page: PageSnapshot) -> None:
        """Keep a page, whole or not at all."""
        content = json.dumps(_PAGE.dump_python(page, mode="json"), ensure_ascii=False)
        self._put(self._place(name), gzip.compress(content.encode("utf-8", "replace"), 4))

    def engine(self) -> Mapping[str, str]:
        """Versions of the browser and of axe that collected."""
        place = self.dossier / MOTEUR
        said: Mapping[str, str] = json.loads(place.read_bytes()) if place.is_file() else {}
        return said

    def write_engine(self, said: Mapping[str, str]) -> None:
        """Keep the versions of the browser and of axe."""
        self._put(self.dossier / MOTEUR, json.dumps(said, ensure_ascii=False).encode())

    def _place(self, name: str) -> Path:
        return self.dossier / f"{Path(name).stem}.json.gz"

    def _put(self, place: Path, content: bytes) -> None:
        self.dossier.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f".{place.name}.{os.getpid()}")
        draft.write_bytes(content)
        draft.replace(place)


def collection(cache: Path) -> Collecte:
    """Where pages are kept: another folder as soon as what collects them has changed."""
    state = read_script("collect.js") + json.dumps(dict(load_markers()), sort_keys=True)
    return Collecte(cache / f"collecte-{hashlib.sha256(state.encode()).hexdigest()[:12]}")


def collect(pages: Mapping[str, bytes], target: Collecte) -> Iterator[Avancee]:
    """Collect the pages that are missing, saying each as it comes; a stopped run goes on later."""
    names = target.missing(tuple(pages))
    if not names:
        return
    find_browser(os.environ)
    context = multiprocessing.get_context("spawn")
    todo, done = context.SimpleQueue(), context.SimpleQueue()
    for name in (*names, *[_END] * OUVRIERS):
        todo.put(name)
    with serve({name: pages[name] for name in names}) as base:
        workers = [
            context.Process(target=_work, args=(base, target, todo, done), daemon=True)
            for _ in range(OUVRIERS)
        ]
        try:
            for worker in workers:
                worker.start()
            yield from _follow(done, len(names))
        finally:
            for worker in workers:
                worker.terminate()
                worker.join()


def _follow(done: Any, count: int) -> Iterator[Avancee]:
    busy = OUVRIERS
    made = 0
    while busy:
        name, error = done.get()
        if not name:
            busy -= 1
            if error:
                raise JustesseError(error)
            continue
        made += 1
        yield Avancee(nom=name, erreur=error, faites=made, prevues=count)


def _work(base: str, target: Collecte, todo: Any, done: Any) -> None:
    """Take pages as long as there are; a browser that is lost is started again."""
    error = ""
    try:
        going = True
        while going:
            going = _browse(base, target, todo, done)
    except EngineError as fault:
        error = str(fault)
    except KeyboardInterrupt:
        pass
    finally:
        done.put((_END, error))


def _browse(base: str, target: Collecte, todo: Any, done: Any) -> bool:
    """Collect with one browser, as long as it lives; whether pages may be left."""
    current = [""]
    conditions = Conditions(
        scenario=visitor(),
        # The page asked for, and nothing that its scripts would go to instead.
        admis=lambda url, inner: "" if inner or url == f"{base}{current[0]}" else "hors du corpus",
        timeout_ms=DELAI_PAGE_MS,
    )
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        moteur = engine.describe()
        target.write_engine({"navigateur": moteur.navigateur, "axe": moteur.axe})
        with engine.session(conditions) as session:
            while name := todo.get():
                current[0] = name
                try:
                    done.put((name, _take(session, f"{base}{name}", name, target)))
                except BrowserLostError as error:
                    done.put((name, str(error)))
                    return True
    return False


def _take(session: BrowserSession, url: str, name: str, target: Collecte) -> str:
    """Keep a page; why not, where it could not be read."""
    fault = ""
    try:
        session.goto(url)
    except BrowserLostError:
        raise
    except EngineError as error:  # a page that its scripts wanted to leave stays, and is read
        fault = str(error)
    try:
        reader = Reader(session=session, axe=False, captures=False, html=False)
        reader.settle()
        page = reader.read(0, "justesse", None)
    except BrowserLostError:
        raise
    except EngineError as error:
        return fault or str(error)
    if page is None or page.url.partition("#")[0] != url:
        return fault or f"{name} a laissé la place à une autre page."
    target.write(name, page)
    return ""
