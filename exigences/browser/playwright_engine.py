"""Drives Chromium through Playwright: the default engine."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    Dialog,
    Error,
    Locator,
    Page,
    Playwright,
    TimeoutError,  # noqa: A004 - Playwright's own name
    sync_playwright,
)

from exigences.browser.axe import axe_version, run_axe
from exigences.browser.cdp import CdpPage
from exigences.browser.conditions import context_options, launch_args, user_agent
from exigences.browser.engine import (
    BrowserLostError,
    Conditions,
    ElementRef,
    EngineError,
    Frame,
    PageUnreachableError,
    SessionEvents,
)
from exigences.browser.network import NetworkLog
from exigences.browser.reasons import reason_of
from exigences.model.parcours import Capture, Dialogue, Moteur, NavigationRefusee, Requete

_GONE = ("has been closed", "Browser closed", "Target crashed", "Connection closed", "Page crashed")
_NETWORK_EVENTS = ("requestWillBeSent", "responseReceived", "loadingFinished", "loadingFailed")


@contextmanager
def _translated(what: str) -> Iterator[None]:
    """Turn Playwright's errors into those of the waist, in French."""
    try:
        yield
    except TimeoutError as error:
        message = f"{what} : rien ne s'est passé dans le temps prévu."
        raise EngineError(message) from error
    except Error as error:
        if any(sign in error.message for sign in _GONE):
            message = "Le navigateur s'est fermé pendant la démarche."
            raise BrowserLostError(message) from error
        message = f"{what} : {error.message.splitlines()[0]}"
        raise EngineError(message) from error


@dataclass(slots=True)
class _Tab:
    """A tab and its wire."""

    page: Page
    cdp: CdpPage
    index: int


class PlaywrightSession:
    """A browser context for one person."""

    def __init__(self, context: BrowserContext, conditions: Conditions) -> None:
        self._context = context
        self._conditions = conditions
        self._network = NetworkLog()
        self._events = SessionEvents()
        self._tabs: list[_Tab] = []
        self._opened = 0
        self._main_frames: set[str] = set()
        self._arrived: list[Page] = []
        context.on("page", lambda page: self._arrived.append(page))  # noqa: PLW0108 - Playwright marks its handlers
        context.on("dialog", self._dismiss)
        with _translated("Ouvrir un onglet"):
            context.new_page()
        self._welcome()

    # Tabs -----------------------------------------------------------------------------------

    def _welcome(self) -> None:
        """Take in the tabs that have opened since: the last one becomes current."""
        while self._arrived:
            page = self._arrived.pop(0)
            if page.url not in ("", "about:blank") and (reason := self._refusal(page.url)):
                self._events.refuse(page.url, reason)
                page.close()
            elif not page.is_closed():
                self._adopt(page)

    def _refusal(self, url: str) -> str:
        return self._conditions.admis(url, False)

    def _adopt(self, page: Page) -> None:
        with _translated("Ouvrir un onglet"):
            page.set_default_timeout(self._conditions.timeout_ms)
            wire = self._context.new_cdp_session(page)
            tab = _Tab(page, CdpPage(_sender(wire)), self._opened)
            self._opened += 1
            self._tabs.append(tab)
            page.on("close", lambda _: self._closed(tab))
            self._watch(wire)
            self._apply_network(wire)

    def _closed(self, tab: _Tab) -> None:
        self._tabs.remove(tab)

    def _watch(self, wire: CDPSession) -> None:
        for name in _NETWORK_EVENTS:
            method = f"Network.{name}"
            wire.on(method, self._feeder(method))
        wire.on("Fetch.requestPaused", lambda event: self._gate(wire, event))
        wire.send("Network.enable")
        main = wire.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        pattern = {"resourceType": "Document", "requestStage": "Request"}
        wire.send("Fetch.enable", {"patterns": [pattern]})
        self._main_frames.add(main)

    def _feeder(self, method: str) -> Callable[[dict[str, Any]], None]:
        return lambda params: self._network.feed(method, params)

    def _gate(self, wire: CDPSession, event: dict[str, Any]) -> None:
        """Let a document through, or stop it before it is asked for."""
        url = event["request"]["url"]
        inner = event.get("frameId") not in self._main_frames
        reason = self._conditions.admis(url, inner)
        with suppress(Error):
            if reason:
                self._events.refuse(url, reason)
                wire.send(
                    "Fetch.failRequest",
                    {
                        "requestId": event["requestId"],
                        "errorReason": "BlockedByClient" if inner else "Aborted",
                    },
                )
            else:
                wire.send("Fetch.continueRequest", {"requestId": event["requestId"]})

    def _apply_network(self, wire: CDPSession) -> None:
        line = self._conditions.scenario.reseau
        if line.descendant_kbps is line.montant_kbps is line.latence_ms is None:
            return
        wire.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": line.latence_ms or 0,
                "downloadThroughput": (line.descendant_kbps or 0) * 125 or -1,
                "uploadThroughput": (line.montant_kbps or 0) * 125 or -1,
            },
        )

    def _dismiss(self, dialog: Dialog) -> None:
        self._events.dialog(dialog.type, dialog.message)
        with suppress(Error):
            if dialog.type in ("beforeunload", "alert"):
                dialog.accept()
            else:
                dialog.dismiss()

    @property
    def _current(self) -> _Tab:
        self._welcome()
        if not self._tabs:
            message = "Le navigateur s'est fermé pendant la démarche."
            raise BrowserLostError(message)
        return self._tabs[-1]

    # Pages ----------------------------------------------------------------------------------

    def goto(self, url: str) -> None:
        """Open an address and wait for its document."""
        page = self._current.page
        try:
            page.goto(url, wait_until="domcontentloaded")
        except TimeoutError as error:
            seconds = self._conditions.timeout_ms / 1000
            message = f"{url} n'a pas fini de répondre en {seconds:g} s."
            raise PageUnreachableError(message) from error
        except Error as error:
            if any(sign in error.message for sign in _GONE):
                message = "Le navigateur s'est fermé pendant la démarche."
                raise BrowserLostError(message) from error
            raise PageUnreachableError(reason_of(url, error.message)) from error

    def back(self) -> None:
        """Go back by the history."""
        with _translated("Revenir en arrière"):
            self._current.page.go_back(wait_until="domcontentloaded")

    def reload(self) -> None:
        """Load the current page again."""
        with _translated("Recharger la page"):
            self._current.page.reload(wait_until="domcontentloaded")

    def frames(self) -> tuple[Frame, ...]:
        """The frames of the current page."""
        return self._current.cdp.frames()

    def document(self) -> str:
        """Identity of the loaded document."""
        return self._current.cdp.main_frame()[2]

    def evaluate(self, frame: Frame, function: str, argument: object = None) -> Any:
        """Run a function in the isolated world of a frame."""
        return self._current.cdp.evaluate(frame.id, function, argument)

    def library(self, frame: Frame, name: str, source: str) -> None:
        """Make a library known in the isolated world of a frame."""
        self._current.cdp.ensure(frame.id, name, source)

    def axe(self, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run axe-core on the page and its frames."""
        return run_axe(self._current.cdp, options)

    def screenshot(self) -> Capture:
        """The full page as WebP."""
        return self._current.cdp.screenshot()

    # Gestures -------------------------------------------------------------------------------

    def _locate(self, element: ElementRef) -> Locator:
        scope: Any = self._current.page
        for selector in element.cadre.selecteurs:
            scope = scope.frame_locator(_css(selector))
        located: Locator = scope.locator(_css(element.selecteur))
        return located

    def click(self, element: ElementRef) -> None:
        """Click."""
        with _translated("Cliquer"):
            self._locate(element).click()

    def fill(self, element: ElementRef, value: str) -> None:
        """Replace what a field holds."""
        with _translated("Remplir le champ"):
            self._locate(element).fill(value)

    def select(self, element: ElementRef, option: str) -> None:
        """Choose an option by its label."""
        with _translated(f"Choisir « {option} »"):
            self._locate(element).select_option(label=option)

    def check(self, element: ElementRef, state: bool) -> None:
        """Put a box in this state."""
        with _translated("Cocher"):
            self._locate(element).set_checked(state)

    def upload(self, element: ElementRef, path: str) -> None:
        """Give a file."""
        with _translated("Donner le fichier"):
            self._locate(element).set_input_files(path)

    def press(self, key: str, element: ElementRef | None = None) -> None:
        """Press a key."""
        with _translated(f"Appuyer sur {key}"):
            if element is None:
                self._current.page.keyboard.press(key)
            else:
                self._locate(element).press(key)

    # Life of the browser --------------------------------------------------------------------

    def busy(self) -> bool:
        """Whether something that the page depends on is on its way."""
        return self._network.busy()

    def wait(self, ms: float) -> None:
        """Let the browser live."""
        with _translated("Attendre"):
            self._current.page.wait_for_timeout(ms)

    def drain(self) -> tuple[Requete, ...]:
        """Requests since the last call."""
        return self._network.drain()

    def status(self) -> int | None:
        """HTTP status of the current page."""
        return self._network.statuses.get(self.document())

    def tab(self) -> int:
        """Index of the current tab."""
        return self._current.index

    @contextmanager
    def aside(self, url: str) -> Iterator[None]:
        """Open an address in a tab of its own."""
        with _translated("Ouvrir un onglet"):
            page = self._context.new_page()
        try:
            self.goto(url)
            yield
        finally:
            with suppress(Error):
                page.close()

    def refused(self) -> tuple[NavigationRefusee, ...]:
        """Navigations refused."""
        return tuple(self._events.refused)

    def dialogs(self) -> tuple[Dialogue, ...]:
        """Message boxes dismissed."""
        return tuple(self._events.dialogs)


class PlaywrightEngine:
    """One Chromium, one context per person."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def describe(self) -> Moteur:
        """Name and versions."""
        return Moteur(
            nom="playwright",
            version=version("playwright"),
            navigateur=f"Chromium {self._browser.version}",
            axe=axe_version(),
        )

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[PlaywrightSession]:
        """Open a context under these conditions."""
        options = context_options(conditions.scenario)
        agent = user_agent(conditions, self._browser.version)
        with _translated("Ouvrir le navigateur"):
            context = self._browser.new_context(user_agent=agent, **options)
        try:
            yield PlaywrightSession(context, conditions)
        finally:
            with suppress(Error):
                context.close()


@contextmanager
def open_playwright(
    browser: Path, *, hors_ligne: bool = False, port: int | None = None
) -> Iterator[PlaywrightEngine]:
    """Start Chromium; `port` lets `join_playwright` share it; EngineError if it does not start."""
    with sync_playwright() as playwright:
        launched = _launch(playwright, browser, hors_ligne=hors_ligne, port=port)
        try:
            yield PlaywrightEngine(launched)
        finally:
            with suppress(Error):
                launched.close()


@contextmanager
def join_playwright(port: int) -> Iterator[PlaywrightEngine]:
    """Drive, from another thread, the browser that `open_playwright` started with this port."""
    with sync_playwright() as playwright:
        try:
            joined = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        except Error as error:
            message = "Le navigateur n'a pas pu être partagé."
            raise EngineError(message) from error
        yield PlaywrightEngine(joined)


def _launch(
    playwright: Playwright, browser: Path, *, hors_ligne: bool, port: int | None
) -> Browser:
    shared = () if port is None else (f"--remote-debugging-port={port}",)
    try:
        return playwright.chromium.launch(
            executable_path=str(browser),
            args=[*launch_args(browser, hors_ligne=hors_ligne), *shared],
            handle_sigint=False,
        )
    except Error as error:
        message = (
            f"Le navigateur {browser} n'a pas démarré : {error.message.splitlines()[0]}. "
            "Vérifiez qu'il se lance à la main, ou donnez-en un autre dans EXIGENCES_NAVIGATEUR."
        )
        raise EngineError(message) from error


def _sender(wire: CDPSession) -> Callable[[str, dict[str, Any]], Mapping[str, Any]]:
    def send(method: str, params: dict[str, Any]) -> Mapping[str, Any]:
        try:
            answer: Mapping[str, Any] = wire.send(method, params)
        except Error as error:
            if any(sign in error.message for sign in _GONE):
                message = "Le navigateur s'est fermé pendant la démarche."
                raise BrowserLostError(message) from error
            raise EngineError(error.message) from error
        return answer

    return send


def _css(selector: str) -> str:
    """Our selectors in Playwright's words: a host, then inside its shadow root."""
    host, *inner = selector.split(" >>> ")
    return " >> ".join([f"css:light={host}", *(f"css={part}" for part in inner)])
