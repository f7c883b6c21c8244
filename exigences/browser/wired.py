"""What every engine does over the wire of the browser: load pages, read them, log their network."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from exigences.browser.answers import kept_answer, standing
from exigences.browser.axe import run_axe
from exigences.browser.cdp import CdpPage
from exigences.browser.choosers import answered
from exigences.browser.ecouteurs import hears_gestures, note_listeners
from exigences.browser.emulation import device
from exigences.browser.engine import (
    Answer,
    ContextLostError,
    Depart,
    Detour,
    ElementRef,
    EngineError,
    Frame,
    PageUnreachableError,
    Rule,
    unless_lost,
)
from exigences.browser.entendre import announce, hear
from exigences.browser.gate import Tab
from exigences.browser.hand import CdpHand, must_be_file
from exigences.browser.leaving import leave
from exigences.browser.memory import FORGET, READ, cookies_of, no_cookie, origin_of
from exigences.browser.reasons import DECODING, LATE, RELOADS, RESTLESS, STORM, reason_of
from exigences.browser.scripts import read_script
from exigences.browser.tabs import Tabs
from exigences.browser.wire import in_time
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.lieu import Boite
from exigences.model.parcours.ecoute import Entendu
from exigences.model.parcours.etat import Capture
from exigences.model.parcours.parcours import Dialogue, NavigationRefusee
from exigences.model.parcours.trafic import Requete

ANSWERED = "() => performance.getEntriesByType('navigation')[0]?.responseStatus"
POLL_MS = 10
LONGEST_POLL_MS = 40
GUARDED_MS = 20
"""How long a key is given to send something, where a rule holds back what it sends."""


class WiredSession:
    """The tabs of one person, loaded and read over the wire; an adapter adds the gestures.

    Loading goes over the wire too, where Chrome says of each load how it ended: a library that
    watches the page's events takes the page of an earlier fault, which comes late, for the new one.
    """

    def __init__(self, tabs: Tabs) -> None:
        self._tabs = tabs
        self._limit_s = tabs.conditions.timeout_ms / 1000
        self._cdp = CdpPage(tabs.send, tabs.worlds, asleep=not tabs.conditions.scenario.javascript)
        self._hand = CdpHand(self._cdp)

    # Pages ----------------------------------------------------------------------------------

    def goto(self, url: str) -> None:
        """Open an address and wait for its document."""
        limit = time.monotonic() + self._limit_s
        tab = self._taken()
        before = self._tabs.log().documents.arrivals.get(tab.target, 0)
        try:
            fault = self._tabs.navigate(tab, url, self._limit_s)
            if not fault:
                self._until(self._has_document, limit)
                return
        except TimeoutError as error:
            self._tabs.stop(tab)
            raise self._unreached(url, tab, before) from error
        raise reason_of(url, fault)

    def show(self, answer: Answer, fragment: str = "") -> None:
        """Open a page on a document that came already, at a place in it."""
        with standing(self._tabs, answer):
            self.goto(f"{answer.url}#{fragment}" if fragment else answer.url)

    def _unreached(self, url: str, tab: Tab, before: int) -> EngineError:
        """Why an address did not give a page in time; `before` counts the documents till then."""
        log = self._tabs.log().documents
        broken = log.fault_of(url)
        if self._tabs.storm or len(self._tabs.opened) > RELOADS:
            return EngineError(STORM)
        if log.arrivals.get(tab.target, 0) - before > RELOADS:
            return PageUnreachableError(RESTLESS)
        if DECODING in broken:
            return reason_of(url, broken)
        late = f"{url} n'a pas fini de répondre en {self._limit_s:g} s."
        return PageUnreachableError(late, LATE)

    def _taken(self) -> Tab:
        """The current tab, in the hands of the engine."""
        return self._tabs.current()

    def back(self) -> None:
        """Go back by the history."""
        self._turn(-1, "Revenir en arrière")

    def forward(self) -> None:
        """Go forward by the history."""
        self._turn(1, "Revenir en avant")

    def _turn(self, pages: int, what: str) -> None:
        """Go some pages further in the history, or stay where there is none."""
        past = self._tabs.send("Page.getNavigationHistory", {})
        index = past["currentIndex"] + pages
        if not 0 <= index < len(past["entries"]):
            return
        limit = time.monotonic() + self._limit_s
        with in_time(what):
            entry = {"entryId": past["entries"][index]["id"]}
            self._tabs.send("Page.navigateToHistoryEntry", entry)
            self._until(lambda: self._rank() == index, limit)
            self._until(self._has_document, limit)

    def reload(self) -> None:
        """Load the current page again."""
        limit = time.monotonic() + self._limit_s
        before = self.document()
        with in_time("Recharger la page"):
            self._tabs.send("Page.reload", {})
            self._until(lambda: self.document() != before, limit)
            self._until(self._has_document, limit)

    def _rank(self) -> int:
        """Rank of the current page in the history."""
        return int(self._cdp.command("Page.getNavigationHistory", {})["currentIndex"])

    def _has_document(self) -> bool:
        state = self._cdp.evaluate(self._cdp.main_frame()[0], "() => document.readyState")
        return bool(state != "loading")

    def _until(self, done: Callable[[], bool], limit: float) -> None:
        """Wait until something is true, asking ever less often; TimeoutError past the limit."""
        pause = float(POLL_MS)
        while True:
            with suppress(ContextLostError):
                if done():
                    return
            if time.monotonic() >= limit:
                raise TimeoutError
            self.wait(pause)
            pause = min(pause * 1.5, LONGEST_POLL_MS)

    # Gestures -------------------------------------------------------------------------------

    def _pressed_as_seen(self, element: ElementRef) -> bool:
        """Bring an element in sight, and press what an engine refuses to, and a person does.

        False where it is none of that: a control under its own label, one that says it is off
        (`aria-disabled`) and is not, a list that lets what holds it hear the press, or any of a
        page that is wider than the screen of a phone.
        """
        self._bring_in_sight(element)
        return self._seen_otherwise(element) and self._hand.click(element)

    def _bring_in_sight(self, element: ElementRef) -> None:
        """Scroll as a person would before pressing, so that the page hears of it first."""
        if self.scripted(element.cadre):
            with suppress(ContextLostError):
                self._cdp.evaluate(element.cadre.id, read_script("in_sight.js"), element.selecteur)

    def _seen_otherwise(self, element: ElementRef) -> bool:
        """Whether people press it where an engine does not."""
        if not self.scripted(element.cadre):
            return False
        script = read_script("pressing.js")
        try:
            return bool(self._cdp.evaluate(element.cadre.id, script, element.selecteur))
        except ContextLostError:
            return False

    def fill(self, element: ElementRef, value: str) -> None:
        """Replace what a field holds, by keys, once it is ready."""
        limit = time.monotonic() + self._limit_s
        self._taken()
        with in_time("Remplir le champ"):
            self._until(lambda: self._hand.fill(element, value, self._stopped), limit)

    def choose(self, press: Callable[[], None], path: str, champ: ElementRef | None) -> bool:
        """Give a file to the window of files that a gesture opens."""
        must_be_file(path)
        self._taken()
        return answered(self._tabs, self._cdp, press, path, champ)

    def _stopped(self) -> bool:
        """Whether a key just sent what must not leave: a person would be on another page."""
        if self._tabs.gate.keep is None:
            return False
        self.wait(GUARDED_MS)
        return self._tabs.gate.kept > 0

    # Reading --------------------------------------------------------------------------------

    def frames(self) -> tuple[Frame, ...]:
        """The frames of the current page."""
        return self._cdp.frames()

    def document(self) -> str:
        """Identity of the loaded document."""
        return self._cdp.main_frame()[2]

    def evaluate(self, frame: Frame, function: str, argument: object = None) -> Any:
        """Run a function in the isolated world of a frame."""
        return self._cdp.evaluate(frame.id, function, argument)

    def library(self, frame: Frame, name: str, source: str) -> None:
        """Make a library known in the isolated world of a frame."""
        self._cdp.ensure(frame.id, name, source)

    def axe(self, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run axe-core on the page and its frames."""
        return run_axe(self._cdp, options)

    def listeners(self, frame: Frame) -> None:
        """Leave in the world of a frame which elements listen to the mouse."""
        note_listeners(self._cdp, frame)

    def hears(self, *, souris: bool) -> bool:
        """Whether anything of the page may hear that a field is filled."""
        return len(self.frames()) > 1 or hears_gestures(self._cdp, souris=souris)

    def heard(self, frame: Frame) -> tuple[Entendu, ...]:
        """What a screen reader says of a frame."""
        return hear(self._cdp, frame)

    def announced(self, element: ElementRef) -> Entendu | None:
        """How an element is announced."""
        return announce(self._cdp, element.cadre, element.selecteur)

    def picture(self, zone: Boite | None = None, *, seen: bool = False) -> str:
        """What the window, or a part of the page, shows."""
        return self._cdp.picture(zone, seen=seen)

    def screenshot(self) -> Capture:
        """The full page as WebP."""
        return self._cdp.screenshot()

    def closed_content(self) -> list[str]:
        """What closed shadow roots hold."""
        return self._cdp.closed_content()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self._hand.type(text)

    def key(self, name: str, *, back: bool = False) -> None:
        """Press a key that writes nothing, where the focus is."""
        self._hand.key(name, back=back)

    def chord(self, held: str, letter: str) -> None:
        """Press a letter while another key is held."""
        self._hand.chord(held, letter)

    def give(self, element: ElementRef) -> bool:
        """Give an element the focus."""
        return self._hand.focus(element) is not None

    def window(self, size: tuple[int, int] | None) -> None:
        """Give the window another size, or that of the scenario again."""
        name, screen = device(self._tabs.conditions.scenario)
        told = {} if size is None else {"width": size[0], "height": size[1]}
        self._cdp.command(name, {**screen, **told})

    def memory(self) -> EtatDeSession:
        """Its cookies, and what the page and its frames keep."""
        origins = []
        for frame in self.frames():
            with suppress(ContextLostError):
                if frame.lisible and (kept := origin_of(self.evaluate(frame, READ))):
                    origins.append(kept)
        with in_time("Lire l'état de session"):
            cookies = cookies_of(self._tabs.socket, self._tabs.context)
        return cookies.model_copy(update={"origins": tuple(origins)})

    def forget(self) -> None:
        """Leave no cookie, and nothing of what the page and its frames keep."""
        for frame in self.frames():
            with suppress(ContextLostError):
                if frame.lisible:
                    kept = {"origin": self.evaluate(frame, FORGET), "storageTypes": "all"}
                    self._cdp.command("Storage.clearDataForOrigin", kept)
        with in_time("Effacer l'état de session"):
            no_cookie(self._tabs.socket, self._tabs.context)

    # Life of the browser --------------------------------------------------------------------

    def busy(self) -> bool:
        """Whether something that the page depends on is on its way."""
        return self._tabs.busy()

    def wait(self, ms: float) -> None:
        """Let the browser live."""
        time.sleep(ms / 1000)

    def drain(self) -> tuple[Depart, ...]:
        """All that left since the last call, once what it carries is known."""
        if self._tabs.watched:
            for tab in tuple(self._tabs.opened):
                self._tabs.peers(tab)
                self._tabs.look(tab)
        while (log := self._tabs.log()).incomplete():
            time.sleep(POLL_MS / 1000)
        return log.drain()

    def hold(self) -> None:
        """Let nothing more leave."""
        self._tabs.hold()

    def keep(self, rule: Rule | None) -> int:
        """Hold back the requests of a rule."""
        gate = self._tabs.gate
        gate.keep, kept, gate.kept = rule, gate.kept, 0
        return kept

    def stop_all(self, *, on: bool) -> None:
        """Have everything stop where it can be held back, or what usually does."""
        self._tabs.stop_all(on=on)

    def leave(self) -> None:
        """Leave every page."""
        leave(self._tabs)

    def answered(self, depart: Depart) -> Requete:
        """The request of a departure, with its answer."""
        return self._tabs.log().answered(depart)

    def status(self) -> int | None:
        """HTTP status of the current page; as the page tells it, where its answer was not heard."""
        if (heard := self._tabs.log().documents.statuses.get(self.document())) is not None:
            return heard
        with unless_lost():
            return self._cdp.evaluate(self._cdp.main_frame()[0], ANSWERED) or None
        return None

    def answer(self) -> Answer | None:
        """The document of the current page as it came."""
        return kept_answer(self._tabs, self._cdp)

    def method(self) -> str:
        """HTTP method by which the current page was asked for."""
        return self._tabs.log().documents.methods.get(self.document(), "GET")

    def stranded(self) -> str:
        """Why no page answered where the current tab was going."""
        documents = self._tabs.log().documents
        if url := self._cdp.unreachable():
            return str(reason_of(url, documents.fault_of(url)))
        url = self._cdp.main_frame()[1]
        broken = documents.fault_of(url)
        return str(reason_of(url, broken)) if DECODING in broken else ""

    def scripted(self, frame: Frame | None = None) -> bool:
        """Whether scripts may run in a frame."""
        own = frame.id if frame else self._tabs.current().target
        return not self._cdp.asleep and own not in self._tabs.log().documents.sandboxed

    def detours(self) -> tuple[Detour, ...]:
        """Where tabs were going that they were not let."""
        self._tabs.expel()
        found, self._tabs.events.detours = tuple(self._tabs.events.detours), []
        return found

    def tab(self) -> int:
        """Index of the current tab."""
        return self._tabs.rank(self._tabs.current())

    @contextmanager
    def aside(self, url: str) -> Iterator[None]:
        """Open an address in a tab of its own."""
        tab = self._tabs.open()
        try:
            self.goto(url)
            yield
        finally:
            self._tabs.close(tab)

    def refused(self) -> tuple[NavigationRefusee, ...]:
        """Navigations refused."""
        return tuple(self._tabs.events.refused.values())

    def dialogs(self) -> tuple[Dialogue, ...]:
        """Message boxes dismissed."""
        return tuple(self._tabs.events.dialogs)
