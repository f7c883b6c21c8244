"""Records what a person does in a browser that they see, by the private door of Playwright."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

from exigences.browser.conditions import DEFAULT_LANGUAGE
from exigences.browser.discovery import chromium_args
from exigences.browser.engine import EngineError
from exigences.browser.reasons import reason_of
from exigences.browser.scripts import read_script

BAR = "exigences-barre"
"""The element of our bar: what is done in it is no gesture."""
MARK = "exigences"
"""Name of the entries that our own script tells, among those of Playwright."""
POLL_MS = 150
OPENING_MS = 60_000
_WORLD = "exigences"
_BINDING = "exigencesMarque"
_DOOR = "_start_recording"
_QUOTED = r'"(?:[^"\\]|\\.)*"'

type Entry = dict[str, Any]


@dataclass(slots=True)
class Recording:
    """What was heard so far: Playwright's actions, as it writes them in JSONL, and our marks."""

    keep: Callable[[list[Entry]], None]
    """Is given what was heard so far, each time that there is more."""
    entries: list[Entry] = field(default_factory=list)
    ended: bool = False

    def action_added(self, _page: object, data: Entry, code: str) -> None:
        """Take a new action."""
        self._take(data, code)
        self.keep(self._settled())

    def action_updated(self, _page: object, data: Entry, code: str) -> None:
        """Take what the last action has become: a text grows letter by letter."""
        if (last := self._last()) is not None:
            del self.entries[last]
        self._take(data, code)

    def mark(self, event: Entry) -> None:
        """Take what our script tells."""
        if event.get("name") != _BINDING:
            return
        told = json.loads(event["payload"])
        if told["marque"] == "fin":
            self.ended = True
        else:
            self.entries.append({MARK: told})
            self.keep(self._settled())

    def _last(self) -> int | None:
        """Where the last action is."""
        places = range(len(self.entries) - 1, -1, -1)
        return next((i for i in places if MARK not in self.entries[i]), None)

    def _settled(self) -> list[Entry]:
        """All but a text that is being typed: its first letters do not tell what it is."""
        last = self._last()
        if last is None or self.entries[last].get("name") != "fill":
            return self.entries
        return [*self.entries[:last], *self.entries[last + 1 :]]

    def _take(self, data: Entry, code: str) -> None:
        entry: Entry = json.loads(code)
        if entry.get("selector") != BAR:
            self.entries.append(_better_named(entry, data))


def record(
    adresse: str,
    *,
    browser: Path,
    window: bool = True,
    stop: Callable[[], bool],
    drive: Callable[[Page], None] | None = None,
    keep: Callable[[list[Entry]], None],
) -> list[Entry]:
    """Open an address, and give what was done there until the end is asked for.

    `drive` stands for the person, in tests; `window` shows the browser; `keep` is given what was
    done so far. EngineError where it does not start, or where the address gives no page.
    """
    recording = Recording(keep=keep)
    with (
        sync_playwright() as playwright,
        _started(playwright.chromium.launch, browser, window=window) as chromium,
    ):
        context = chromium.new_context(
            locale=DEFAULT_LANGUAGE, no_viewport=window, accept_downloads=False
        )
        open_door(context, recording)
        page = context.new_page()
        _equip(context, page, recording)  # before it loads anything
        context.on("page", lambda other: _equip(context, other, recording))
        _open(page, adresse)
        if drive is not None:
            drive(page)
        _live(context, recording, stop)
    return recording.entries


@contextmanager
def _started(launch: Callable[..., Browser], browser: Path, *, window: bool) -> Iterator[Browser]:
    try:
        chromium = launch(
            executable_path=browser,
            headless=not window,
            handle_sigint=False,
            handle_sigterm=False,
            args=list(chromium_args(browser, headless=not window)),
        )
    except Error as error:
        message = f"Le navigateur {browser} n'a pas démarré : vérifiez qu'il se lance à la main."
        raise EngineError(message, error.message) from error
    try:
        yield chromium
    finally:
        with suppress(Error):
            chromium.close()


def open_door(context: Any, sink: object, language: str = "jsonl") -> None:
    """Open Playwright's door, which tells each action in one of the languages of codegen.

    It is not public, and may go with another version.
    """
    inner = context._impl_obj  # noqa: SLF001 - the door that is nowhere else
    door = getattr(inner, _DOOR, None)
    if door is None:
        message = (
            "La version de Playwright installée n'enregistre pas : enregistrez avec le Recorder de "
            "Chrome (outils de développement), puis lancez « exigences importer »."
        )
        raise EngineError(message)
    context._sync(door({"language": language}, sink))  # noqa: SLF001 - same


def _equip(context: BrowserContext, page: Page, recording: Recording) -> None:
    """Put our script in a page and in all that it loads, where the page cannot reach it."""
    with suppress(Error):  # a window that closed at once
        wire = context.new_cdp_session(page)
        wire.on("Runtime.bindingCalled", partial(Recording.mark, recording))
        wire.send("Page.enable")
        wire.send("Runtime.enable")
        wire.send("Runtime.addBinding", {"name": _BINDING, "executionContextName": _WORLD})
        wire.send(
            "Page.addScriptToEvaluateOnNewDocument",
            {
                "source": f"({read_script('barre.js')})()",
                "worldName": _WORLD,
                "runImmediately": True,
            },
        )


def _open(page: Page, adresse: str) -> None:
    try:
        page.goto(adresse, timeout=OPENING_MS, wait_until="domcontentloaded")
    except Error as error:
        raise reason_of(adresse, error.message) from error


def _live(context: BrowserContext, recording: Recording, stop: Callable[[], bool]) -> None:
    """Let the browser live until its last window closes, or the end is asked for."""
    with suppress(Error):
        while context.pages:
            context.pages[0].wait_for_timeout(POLL_MS)
            if recording.ended or stop():
                return


def _better_named(entry: Entry, data: Entry) -> Entry:
    """Name by its role what Playwright names by all the text of a label, its options included."""
    locator = entry.get("locator")
    if not isinstance(locator, dict) or locator.get("kind") != "label" or "next" in locator:
        return entry
    ref = re.escape(str(data.get("ref", "")))
    told = re.search(rf"- (\w+) ({_QUOTED}).*\[ref={ref}\]", str(data.get("ariaSnapshot", "")))
    if told is None:
        return entry
    role, name = told[1], json.loads(told[2])
    return {**entry, "locator": {"kind": "role", "body": role, "options": {"name": name}}}
