"""Drives a Chromium that a Selenium Grid lends: the second engine, on another machine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from selenium import webdriver
from selenium.common import WebDriverException
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.webdriver import WebDriver
from urllib3.exceptions import HTTPError

from exigences.browser.conditions import DEFAULT_LANGUAGE, launch_args
from exigences.browser.engine import EngineError
from exigences.browser.grid import Grid, check_grid, grid_of, is_slow, kept_alive, line_to, refusal
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
    hors_ligne: bool = False,
    regles: Sequence[str] = (),
    langue: str = DEFAULT_LANGUAGE,  # noqa: ARG001 - its node has given it one already
) -> Iterator[SeleniumEngine]:
    """Borrow a browser; EngineError with a French sentence where the Grid gives none.

    The browser's own messages are in the language that its node gives it, whatever `langue` says.
    """
    grid = grid_of(address)
    check_grid(grid)
    driver = _borrowed(grid, launch_args(None, hors_ligne=hors_ligne, regles=regles))
    try:
        session = str(driver.session_id)
        line = line_to(grid, session, driver.capabilities)
        if line is None:
            message = (
                f"La grille {grid.adresse} ne donne pas accès aux outils du navigateur (se:cdp)."
            )
            raise EngineError(message)
        with kept_alive(grid, session, line), open_wire(line, driver.quit) as wire:
            yield SeleniumEngine(driver, wire)
    finally:
        with suppress(WebDriverException, HTTPError, OSError):
            driver.quit()


def _borrowed(grid: Grid, args: Sequence[str]) -> WebDriver:
    config = ClientConfig(remote_server_addr=grid.adresse, timeout=QUEUE_S)
    config.extra_headers = grid.headers
    for last in (False, True):
        try:
            driver = webdriver.Remote(
                command_executor=grid.adresse, options=options_of(args), client_config=config
            )
        except (WebDriverException, HTTPError, OSError) as error:
            said = text_of(error)
            if last or not is_slow(said):
                raise refusal(grid, said) from error
        else:
            break
    config.timeout = COMMAND_S
    return driver
