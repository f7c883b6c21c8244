"""Drives a Chromium that a Selenium Grid lends: the second engine, on another machine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from selenium import webdriver
from selenium.common import WebDriverException
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.webdriver import WebDriver
from urllib3.exceptions import HTTPError

from exigences.browser.bidi import ANGLE_MORT, CutLine
from exigences.browser.conditions import DEFAULT_LANGUAGE, launch_args
from exigences.browser.grid import (
    NO_WINDOW,
    WINDOWS,
    Grid,
    check_grid,
    grid_of,
    is_slow,
    kept_alive,
    line_by_bidi,
    line_to,
    refusal,
    without_tools,
)
from exigences.browser.selenium_driver import options_of, text_of
from exigences.browser.selenium_engine import SeleniumEngine
from exigences.browser.wire import open_wire

QUEUE_S = 330
"""Longest wait for a place: a Grid gives up by itself after 300 s, and says so."""
COMMAND_S = 60
"""Longest wait for one command, once there is a place."""


@contextmanager
def open_grid(
    address: str,
    *,
    plateforme_de_test: bool = False,
    hors_ligne: bool = False,
    regles: Sequence[str] = (),
    langue: str = DEFAULT_LANGUAGE,  # noqa: ARG001 - its node has given it one already
) -> Iterator[SeleniumEngine]:
    """Borrow a browser; EngineError with a French sentence where the Grid gives none.

    Where its tools can be had by WebDriver BiDi alone, it is lent to a test platform alone. The
    browser's own messages are in the language that its node gives it, whatever `langue` says.
    """
    grid = grid_of(address)
    check_grid(grid)
    args = launch_args(None, hors_ligne=hors_ligne, regles=regles)
    for bidi in (False, True) if plateforme_de_test else (False,):
        with _lent(grid, args, bidi=bidi) as (driver, line):
            if line is None:
                continue
            ask = NO_WINDOW if bidi else WINDOWS
            alive = kept_alive(grid, str(driver.session_id), line, ask)
            with alive, open_wire(line, driver.quit) as wire:
                yield SeleniumEngine(driver, wire, ANGLE_MORT if bidi else "")
            return
    raise without_tools(grid, plateforme_de_test=plateforme_de_test)


@contextmanager
def _lent(
    grid: Grid, args: Sequence[str], *, bidi: bool
) -> Iterator[tuple[WebDriver, CutLine | None]]:
    """A driver and the wire of its browser, if it has one; given back with the block."""
    driver = _borrowed(grid, args, bidi=bidi)
    try:
        session = str(driver.session_id)
        if bidi:
            yield driver, line_by_bidi(grid, session, driver.current_window_handle)
        else:
            yield driver, line_to(grid, session, driver.capabilities)
    finally:
        with suppress(WebDriverException, HTTPError, OSError):
            driver.quit()


def _borrowed(grid: Grid, args: Sequence[str], *, bidi: bool) -> WebDriver:
    options = options_of(args)
    if bidi:
        options.enable_bidi = True
    config = ClientConfig(remote_server_addr=grid.adresse, timeout=QUEUE_S)
    config.extra_headers = grid.headers
    for last in (False, True):
        try:
            driver = webdriver.Remote(
                command_executor=grid.adresse, options=options, client_config=config
            )
        except (WebDriverException, HTTPError, OSError) as error:
            said = text_of(error)
            if last or not is_slow(said):
                raise refusal(grid, said) from error
        else:
            break
    config.timeout = COMMAND_S
    return driver
