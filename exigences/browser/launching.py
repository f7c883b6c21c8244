"""Starts Chromium through Playwright, and finds the wire of its tools."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

from exigences.browser.conditions import launch_args
from exigences.browser.engine import EngineError
from exigences.browser.wire import Wire, open_wire, tools_address

OPENING_S = 15
"""Longest wait for the tools of a browser that has started."""
POLL_S = 0.01
GONE = ("has been closed", "Browser closed", "Target crashed", "Connection closed", "Page crashed")
"""What Playwright says of a browser or a page that is no more."""


@contextmanager
def launched(browser: Path, *, hors_ligne: bool) -> Iterator[tuple[Browser, Wire]]:
    """A Chromium and its wire; EngineError with a French sentence where it does not start."""
    with sync_playwright() as playwright:
        started = _launch(playwright, browser, hors_ligne=hors_ligne)
        try:
            with open_wire(_address_of(started)) as wire:
                yield started, wire
        finally:
            with suppress(Error):
                started.close()


def _launch(playwright: Playwright, browser: Path, *, hors_ligne: bool) -> Browser:
    try:
        return playwright.chromium.launch(
            executable_path=str(browser),
            args=[
                *launch_args(browser, hors_ligne=hors_ligne),
                "--remote-debugging-port=0",
                "--enable-automation",  # the browser then says with what it was started
            ],
            handle_sigint=False,
        )
    except Error as error:
        gone = any(sign in error.message for sign in GONE)
        why = "il s'est fermé aussitôt" if gone else error.message.splitlines()[0].rstrip(".")
        message = (
            f"Le navigateur {browser} n'a pas démarré : {why}. "
            "Vérifiez qu'il se lance à la main, ou donnez-en un autre dans EXIGENCES_NAVIGATEUR."
        )
        raise EngineError(message) from error


def _address_of(browser: Browser) -> str:
    """Address of the browser's tools, as soon as it has opened them."""
    limit = time.monotonic() + OPENING_S
    while True:
        try:
            return tools_address(f"127.0.0.1:{port_of(browser)}")
        except EngineError:
            if time.monotonic() >= limit:
                raise
            time.sleep(POLL_S)


def port_of(browser: Browser) -> int:
    """Port that the browser chose for its tools; EngineError until its profile has it."""
    profile = "--user-data-dir="
    try:
        said = browser.new_browser_cdp_session().send("Browser.getBrowserCommandLine")
        folder = next(a for a in said["arguments"] if a.startswith(profile))
        return int(Path(folder.removeprefix(profile), "DevToolsActivePort").read_text().split()[0])
    except (Error, OSError, StopIteration, ValueError, IndexError) as error:
        message = "Le navigateur ne donne pas accès à ses outils de développement."
        raise EngineError(message) from error
