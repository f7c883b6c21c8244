"""Drives Chromium through Playwright: the default engine."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Locator,
    Page,
    TimeoutError,  # noqa: A004 - Playwright's own name
    sync_playwright,
)

from exigences.browser.axe import engine_of
from exigences.browser.conditions import (
    DEFAULT_LANGUAGE,
    context_options,
    launch_args,
    user_agent,
)
from exigences.browser.emulation import (
    BESIDE_SERVICE_WORKERS,
    device,
    identity,
    slow_line,
)
from exigences.browser.engine import (
    BrowserLostError,
    Conditions,
    ElementRef,
    EngineError,
    PageUnreachableError,
)
from exigences.browser.gate import Tab
from exigences.browser.guest import joined
from exigences.browser.hand import must_be_file
from exigences.browser.launching import launched
from exigences.browser.leaving import left_at_last
from exigences.browser.reading import ReadingEngine
from exigences.browser.reasons import undone
from exigences.browser.tabs import Tabs
from exigences.browser.wire import LOST, Wire
from exigences.browser.wired import POLL_MS, WiredSession
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.parcours.parcours import Moteur

_GONE = ("has been closed", "Browser closed", "Target crashed", "Connection closed", "Page crashed")
"""What Playwright says of a browser or a page that is no more."""
_DEFEATS = ("TypeError", "ReferenceError", "RangeError")
"""Errors of Playwright's own scripts, where the page has broken what they stand on."""


@contextmanager
def _translated(what: str) -> Iterator[None]:
    """Turn Playwright's errors into those of the waist, in French."""
    try:
        yield
    except Error as error:
        if any(sign in error.message for sign in _GONE):
            raise BrowserLostError(LOST) from error
        raise undone(what, error.message) from error


class PlaywrightSession(WiredSession):
    """A browser context for one person."""

    def __init__(self, context: BrowserContext, tabs: Tabs, first: Page) -> None:
        super().__init__(tabs)
        self._context = context
        self._known: dict[str, Page] = {}
        """Page of each tab, by target."""
        context.set_default_timeout(tabs.conditions.timeout_ms)
        context.on("dialog", lambda _: None)  # answered over the wire
        self._adopt(first)

    # Tabs -----------------------------------------------------------------------------------

    def _adopt(self, page: Page) -> str:
        """Know a page by its target."""
        with _translated("Ouvrir un onglet"):
            wire = self._context.new_cdp_session(page)
            target = str(wire.send("Target.getTargetInfo")["targetInfo"]["targetId"])
            wire.detach()
        self._known[target] = page
        return target

    @property
    def _page(self) -> Page:
        """The tab that opened last, as soon as Playwright knows it."""
        limit = time.monotonic() + self._limit_s
        while True:
            tab = self._tabs.current()
            page = self._known.get(tab.target)
            if page is not None and not page.is_closed():
                return page
            strangers = [p for p in self._context.pages if p not in self._known.values()]
            for stranger in strangers:
                self._adopt(stranger)
            if strangers:
                continue
            if time.monotonic() >= limit:
                message = "Changer d'onglet : rien ne s'est passé dans le temps prévu."
                raise EngineError(message)
            self._live(POLL_MS)

    def _taken(self) -> Tab:
        """The current tab, once Playwright has it too: until then Playwright holds it back."""
        _ = self._page
        return self._tabs.current()

    def _live(self, ms: float) -> None:
        """Let Playwright hear its events, by any tab that is still there."""
        with _translated("Attendre"):
            for page in self._context.pages:
                if not page.is_closed():
                    page.wait_for_timeout(ms)
                    return
        raise BrowserLostError(LOST)

    # Gestures -------------------------------------------------------------------------------

    def _locate(self, element: ElementRef) -> Locator:
        scope: Any = self._page
        for selector in element.cadre.selecteurs:
            scope = scope.frame_locator(_css(selector))
        located: Locator = scope.locator(_css(element.selecteur))
        return located

    def _act(
        self,
        what: str,
        element: ElementRef,
        act: Callable[[Locator], object],
        otherwise: Callable[[], bool],
    ) -> None:
        """Do something to an element; `otherwise` where the page defeats Playwright's scripts."""
        with _translated(what):
            if not self.scripted() and otherwise():
                return
            try:
                act(self._locate(element))
            except TimeoutError as error:
                if late := self._tabs.given_up(self._tabs.current(), self._limit_s):
                    raise PageUnreachableError(late) from error
                raise
            except Error as error:
                if not any(sign in error.message for sign in _DEFEATS):
                    raise
                if not otherwise():
                    message = f"{what} : l'élément n'est pas prêt."
                    raise EngineError(message) from error

    def click(self, element: ElementRef) -> None:
        """Click."""
        if not self._pressed_as_seen(element):
            self._act("Cliquer", element, Locator.click, lambda: self._hand.click(element))

    def select(self, element: ElementRef, option: str) -> None:
        """Choose an option by its label."""
        self._act(
            f"Choisir « {option} »",
            element,
            lambda found: found.select_option(label=option),
            lambda: self._hand.select(element, option),
        )

    def check(self, element: ElementRef, state: bool) -> None:
        """Put a box in this state."""
        if self._seen_otherwise(element) and self._hand.check(element, state=state):
            return
        self._act(
            "Cocher",
            element,
            lambda found: found.set_checked(state),
            lambda: self._hand.check(element, state=state),
        )

    def upload(self, element: ElementRef, path: str) -> None:
        """Give a file."""
        must_be_file(path)
        with _translated("Donner le fichier"):
            self._locate(element).set_input_files(path)

    def press(self, key: str, element: ElementRef | None = None) -> None:
        """Press a key."""
        with _translated(f"Appuyer sur {key}"):
            if element is not None:
                self._hand.focus(element)
            self._page.keyboard.press(key)

    # Life of the browser --------------------------------------------------------------------

    def wait(self, ms: float) -> None:
        """Let the browser live."""
        self._live(ms)


class PlaywrightEngine:
    """One Chromium, one context per person."""

    def __init__(self, browser: Browser, wire: Wire) -> None:
        self._browser = browser
        self._wire = wire

    def describe(self) -> Moteur:
        """Name and versions."""
        return engine_of("playwright", self._browser.version)

    def beside(self) -> ReadingEngine:
        """The same browser, for another thread."""
        return ReadingEngine(self._wire, self._browser.version, watched=True)

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[PlaywrightSession]:
        """Open a context under these conditions."""
        options = context_options(conditions.scenario)
        agent = user_agent(conditions, self._browser.version)
        what = "Charger l'état de session" if conditions.etat else "Ouvrir le navigateur"
        with _translated(what):
            context = self._browser.new_context(
                user_agent=agent, **options, storage_state=_kept(conditions.etat)
            )
        try:
            with _translated("Ouvrir un onglet"):
                page = context.new_page()
                info = context.new_cdp_session(page).send("Target.getTargetInfo")["targetInfo"]
            tabs = Tabs(
                socket=self._wire.socket,
                context=info["browserContextId"],
                conditions=conditions,
                commands=(
                    device(conditions.scenario),
                    identity(conditions.scenario, agent),
                    BESIDE_SERVICE_WORKERS,
                    *slow_line(conditions.scenario.reseau),
                ),
                watched=True,
            )
            with self._wire.followed(tabs.listen), left_at_last(tabs):
                tabs.join(info["targetId"])
                yield PlaywrightSession(context, tabs, page)
        finally:
            with suppress(Error):
                context.close()


@contextmanager
def open_playwright(
    browser: Path,
    *,
    hors_ligne: bool = False,
    regles: Sequence[str] = (),
    langue: str = DEFAULT_LANGUAGE,
) -> Iterator[PlaywrightEngine]:
    """Start Chromium; EngineError with a French sentence where it does not start."""
    args = launch_args(browser, hors_ligne=hors_ligne, regles=regles)
    with ExitStack() as ending, ThreadPoolExecutor(1) as aside:
        starting = aside.submit(ending.enter_context, launched(browser, args, langue))
        playwright = ending.enter_context(sync_playwright())  # meanwhile: both take their time
        wire = starting.result()
        started = ending.enter_context(joined(playwright, wire.socket))
        ending.callback(wire.kill)
        yield PlaywrightEngine(started, wire)


def _kept(etat: EtatDeSession | None) -> Any:
    """A signed-in state in Playwright's words, which are its own.

    Its storage is left to Playwright: a tab that both it and we take in is ended by Chromium when
    it touches its storage.
    """
    return None if etat is None else etat.model_dump(by_alias=True, exclude_none=True)


def _css(selector: str) -> str:
    """Our selectors in Playwright's words: a host, then inside its shadow root."""
    host, *inner = selector.split(" >>> ")
    return " >> ".join([f"css:light={host}", *(f"css={part}" for part in inner)])
