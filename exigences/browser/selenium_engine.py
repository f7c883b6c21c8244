"""Drives Chromium through Selenium WebDriver and ChromeDriver: the second engine."""

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from selenium.common import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    NoSuchElementException,
    NoSuchFrameException,
    NoSuchShadowRootException,
    StaleElementReferenceException,
    UnexpectedAlertPresentException,
    WebDriverException,
)
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from urllib3.exceptions import HTTPError

from exigences.browser.axe import engine_of, run_axe
from exigences.browser.chromedriver import find_chromedriver
from exigences.browser.conditions import DEFAULT_LANGUAGE, launch_args, own_words
from exigences.browser.contexts import wired_tabs
from exigences.browser.engine import (
    BrowserLostError,
    Conditions,
    ContextLostError,
    ElementRef,
    EngineError,
)
from exigences.browser.gate import Tab
from exigences.browser.hand import must_be_file
from exigences.browser.reading import ReadingEngine
from exigences.browser.reasons import undone
from exigences.browser.selenium_axe import AxeOfSelenium
from exigences.browser.selenium_driver import address_of_tools, kill, start_driver, text_of
from exigences.browser.selenium_keys import press
from exigences.browser.sockets import SocketLine
from exigences.browser.tabs import Tabs
from exigences.browser.wire import LOST, Wire, open_wire
from exigences.browser.wired import POLL_MS, WiredSession
from exigences.model.parcours.parcours import Moteur

_GONE = (
    "invalid session id",
    "no such window",
    "not reachable",
    "disconnected",
    "not connected to DevTools",
    "tab crashed",
    "web view not found",
)
_NOT_READY = (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    NoSuchElementException,
    NoSuchFrameException,
    NoSuchShadowRootException,
    StaleElementReferenceException,
)
_LEFT = (NoSuchElementException, NoSuchFrameException, StaleElementReferenceException)
"""What the driver says of a gesture that it begins again on the page to which the first led."""


@contextmanager
def _translated(what: str) -> Iterator[None]:
    """Turn Selenium's errors into those of the waist, in French."""
    try:
        yield
    except TimeoutError as error:
        message = f"{what} : rien ne s'est passé dans le temps prévu."
        raise EngineError(message) from error
    except (HTTPError, OSError) as error:
        raise BrowserLostError(LOST) from error
    except WebDriverException as error:
        text = text_of(error)
        if any(sign in text for sign in _GONE):
            raise BrowserLostError(LOST) from error
        raise undone(what, text) from error


class SeleniumSession(WiredSession):
    """A browser context for one person, in the browser that a driver holds."""

    def __init__(self, driver: WebDriver, tabs: Tabs) -> None:
        super().__init__(tabs)
        self._driver = driver
        self._window = ""
        self._refusal = ""
        """What the driver said when an element was last not ready."""
        tabs.open()

    # Tabs -----------------------------------------------------------------------------------

    def _taken(self) -> Tab:
        """The current tab, made that of the driver too: until then the driver holds it back."""
        tab = self._tabs.current()
        if tab.target != self._window:
            with self._in(tab, "Changer d'onglet"):
                self._driver.switch_to.window(tab.target)
            self._window = tab.target
        return tab

    @contextmanager
    def _in(self, tab: Tab, what: str) -> Iterator[None]:
        """Do something in a tab, which may close meanwhile."""
        try:
            with _translated(what):
                yield
        except BrowserLostError as error:
            raise self._tabs.fault(tab.target) from error

    def axe(self, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run axe-core on the page and its frames, through axe-selenium-python."""
        return run_axe(self._cdp, options, AxeOfSelenium(self._cdp))

    # Gestures -------------------------------------------------------------------------------

    def _locate(self, element: ElementRef) -> WebElement:
        self._taken()
        self._driver.switch_to.default_content()
        for selector in element.cadre.selecteurs:
            self._driver.switch_to.frame(self._find(selector))
        return self._find(element.selecteur)

    def _find(self, selector: str) -> WebElement:
        """An element of the current frame; ` >>> ` passes into an open shadow root."""
        *hosts, inner = selector.split(" >>> ")
        scope: Any = self._driver
        for host in hosts:
            scope = scope.find_element(By.CSS_SELECTOR, host).shadow_root
        found: WebElement = scope.find_element(By.CSS_SELECTOR, inner)
        return found

    def _act(
        self,
        what: str,
        element: ElementRef,
        act: Callable[[WebElement], None],
        otherwise: Callable[[], bool],
    ) -> None:
        """Do something to an element once it is ready; `otherwise` where the page defeats that."""
        limit = time.monotonic() + self._limit_s
        detours = len(self._tabs.events.detours)
        with self._in(self._taken(), what):
            before = self.document()
            try:
                while not self._acted(element, act, otherwise, before):
                    if time.monotonic() >= limit:
                        raise undone(what, f"{self._refusal} (timeout)")
                    time.sleep(POLL_MS / 1000)
            except ContextLostError:
                if len(self._tabs.events.detours) == detours:
                    raise
                # A tab that the gesture opened was closed at once: the gesture was done.

    def _acted(
        self,
        element: ElementRef,
        act: Callable[[WebElement], None],
        otherwise: Callable[[], bool],
        before: str,
    ) -> bool:
        found = None
        try:
            found = self._locate(element)
            act(found)
        except _NOT_READY as error:
            self._refusal = text_of(error)
            done = found is not None and isinstance(error, _LEFT)
            return done and self.document() != before
        except WebDriverException as error:
            if _is_message_box(error):
                return found is not None  # then it was done, and the page spoke
            if not _is_defeat(error):
                raise
            return otherwise()
        return True

    def click(self, element: ElementRef) -> None:
        """Click."""
        if not self._pressed_as_seen(element):
            self._act("Cliquer", element, WebElement.click, lambda: self._hand.click(element))

    def select(self, element: ElementRef, option: str) -> None:
        """Choose an option by its label."""
        self._act(
            f"Choisir « {option} »",
            element,
            lambda found: Select(found).select_by_visible_text(option),
            lambda: self._hand.select(element, option),
        )

    def check(self, element: ElementRef, state: bool) -> None:
        """Put a box in this state."""
        self._act(
            "Cocher",
            element,
            lambda found: _check(found, state=state),
            lambda: self._hand.check(element, state=state),
        )

    def upload(self, element: ElementRef, path: str) -> None:
        """Give a file."""
        must_be_file(path)
        self._act("Donner le fichier", element, lambda found: found.send_keys(path), _no_other_way)

    def press(self, key: str, element: ElementRef | None = None) -> None:
        """Press a key."""
        with _translated(f"Appuyer sur {key}"):
            self._taken()
            if element is not None:
                self._hand.focus(element)
            press(self._driver, key)


class SeleniumEngine:
    """One Chromium and its driver, one browser context per person."""

    def __init__(self, driver: WebDriver, wire: Wire, angle_mort: str = "") -> None:
        self._driver = driver
        self._angle_mort = angle_mort
        self._first = driver.current_window_handle
        self._wire = wire

    @property
    def _version(self) -> str:
        return str(self._driver.capabilities["browserVersion"])

    def describe(self) -> Moteur:
        """Name and versions, and what its wire does not tell."""
        return replace(engine_of("selenium", self._version), angle_mort=self._angle_mort)

    def beside(self) -> ReadingEngine:
        """The same browser, for another thread."""
        return ReadingEngine(self._wire, self._version, watched=True)

    @contextmanager
    def session(self, conditions: Conditions) -> Iterator[SeleniumSession]:
        """Open a context under these conditions."""
        try:
            with wired_tabs(self._wire, conditions, self._version, watched=True) as tabs:
                yield SeleniumSession(self._driver, tabs)
        finally:
            with suppress(WebDriverException, HTTPError, OSError):
                self._driver.switch_to.window(self._first)


@contextmanager
def open_selenium(
    browser: Path,
    *,
    hors_ligne: bool = False,
    regles: Sequence[str] = (),
    langue: str = DEFAULT_LANGUAGE,
) -> Iterator[SeleniumEngine]:
    """Start Chromium by its driver; EngineError with a French sentence where it does not start."""
    service = Service(
        executable_path=str(find_chromedriver(browser, os.environ)),
        env={**os.environ, **own_words(langue)},
        popen_kw={"start_new_session": True},  # Ctrl-C is ours: the browser must outlive it
    )
    args = launch_args(browser, hors_ligne=hors_ligne, regles=regles)
    driver = start_driver(browser, service, args)
    try:
        line = SocketLine(address_of_tools(driver.capabilities))
        with open_wire(line, lambda: kill(service)) as wire:
            yield SeleniumEngine(driver, wire)
    finally:
        with suppress(WebDriverException, HTTPError, OSError):
            driver.quit()


def _is_defeat(error: WebDriverException) -> bool:
    """Whether the page broke the scripts by which the driver sees it."""
    return any(sign in text_of(error) for sign in ("unknown error", "javascript error"))


def _no_other_way() -> bool:
    return False


def _is_message_box(error: WebDriverException) -> bool:
    """Whether a message box stood in the way: it is answered over the wire meanwhile."""
    return isinstance(error, UnexpectedAlertPresentException) or "No dialog" in text_of(error)


def _check(found: WebElement, *, state: bool) -> None:
    if found.is_selected() is not state:
        found.click()
