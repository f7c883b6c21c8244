"""Starts Chromium on a pipe, in a folder of its own that goes with it."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from exigences.browser.conditions import DEFAULT_LANGUAGE, own_words
from exigences.browser.engine import EngineError
from exigences.browser.wire import Wire, open_wire

POINTER = "primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"
"""A fine pointer that hovers, whatever this machine has: headless Chromium knows none."""
OUR_FLAGS = (
    "--remote-debugging-pipe",
    "--no-startup-window",
    "--enable-automation",
    "--mute-audio",
    f"--blink-settings={POINTER}",
    "--allow-pre-commit-input",
    "--force-color-profile=srgb",
    "--enable-unsafe-swiftshader",
    # Pages that are not in front live as the one that is.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-hang-monitor",
    "--disable-ipc-flooding-protection",
    "--disable-popup-blocking",
    "--disable-prompt-on-repost",
    # Nothing of its own: no extension, no report, no keyring, no experiment.
    "--disable-breakpad",
    "--disable-component-extensions-with-background-pages",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-field-trial-config",
    "--disable-search-engine-choice-screen",
    "--disable-stack-profiler",
    "--metrics-recording-only",
    "--no-service-autorun",
    "--password-store=basic",
    "--use-mock-keychain",
)
"""What Playwright and ChromeDriver say to every browser that they start, and that counts here."""
REASONS = (
    (
        re.compile(r"error while loading shared libraries: ([^:\s]+)"),
        "il lui manque la bibliothèque {}",
    ),
    (re.compile(r"(?i)\bno usable (sandbox)"), "son bac à sable ({}) ne peut pas servir ici"),
)
"""What a browser writes before it gives up, and what it means."""


@contextmanager
def launched(browser: Path, args: Sequence[str], langue: str = DEFAULT_LANGUAGE) -> Iterator[Wire]:
    """A Chromium by its wire, ended with the block; EngineError where it does not start.

    `langue` is that of its own messages, such as « fr-FR ».
    """
    if os.name == "nt":
        message = (
            "Sous Windows, seul le moteur selenium conduit le navigateur : ajoutez "
            "« --moteur selenium » à « auditer », ou passez par WSL."
        )
        raise EngineError(message)
    from exigences.browser.process import private_folder, start_process  # noqa: PLC0415 - not everywhere

    with ExitStack() as ending:
        folder = Path(ending.enter_context(private_folder()))
        command = [str(browser), *args, *OUR_FLAGS, f"--user-data-dir={folder / 'profil'}"]
        try:
            process, line = start_process(command, folder, own_words(langue))
        except OSError as error:
            raise _not_started(browser, "il ne se lance pas") from error
        ending.callback(process.end)
        try:
            wire = ending.enter_context(open_wire(line, process.kill))
        except EngineError as error:
            raise _not_started(browser, _reason(process.said)) from error
        ending.callback(process.kill)
        yield wire


def _reason(said: Path) -> str:
    """Why a browser gave up, from what it wrote."""
    text = said.read_text("utf-8", "replace")
    for sign, meaning in REASONS:
        if found := sign.search(text):
            return meaning.format(found.group(1))
    return "il s'est fermé aussitôt"


def _not_started(browser: Path, why: str) -> EngineError:
    return EngineError(
        f"Le navigateur {browser} n'a pas démarré : {why}. "
        "Vérifiez qu'il se lance à la main, ou donnez-en un autre dans EXIGENCES_NAVIGATEUR."
    )
