"""Leaves the pages of a session, as one who closes the browser, and sees what they send then."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex
from threading import Thread

from exigences.browser.engine import EngineError
from exigences.browser.gate import HOLD, LAST_WORD, Tab
from exigences.browser.scripts import read_script
from exigences.browser.tabs import CLOSING_S, Tabs

LEAVING_S = 10
"""Longest time that all the pages together may take; those that remain then are ended."""
UNLOAD_S = 1
"""How long the last word of a page is waited for, once another is in its place."""
POLL_S = 0.01
CALM_S = 1
"""How long nothing comes any more from a page whose process has ended: a busy machine hands its
last requests over late, and few pages have to be ended."""
WORLD = "exigences.depart"


def leave(tabs: Tabs) -> None:
    """Leave every page, wait for what it sends then, and let nothing more leave."""
    limit, tabs.left = time.monotonic() + LEAVING_S, True
    with tabs.changed:
        partings = tuple(tabs.partings)
    for parting in partings:
        parting.join(LEAVING_S)
    with suppress(EngineError, TimeoutError):
        while tabs.opened:
            tab = tabs.current()
            tabs.look(tab)
            part = _leave if time.monotonic() < limit else _end
            part(tabs, tab)
            if len(tabs.opened) == 1:
                break
            tabs.close(tab)
        while not tabs.gate.held and tabs.log().beacons() and time.monotonic() < limit:
            time.sleep(POLL_S)
    tabs.hold()


@contextmanager
def left_at_last(tabs: Tabs) -> Iterator[None]:
    """Leave the windows that pages close; let nothing leave when a session ends without a word."""

    def farewell(tab: Tab) -> None:
        with tabs.changed:  # whoever sees that the tab has gone sees who leaves it, too
            if tabs.let_go(tab):
                tabs.partings.append(Thread(target=_part, args=(tabs, tab), daemon=True))
                tabs.partings[-1].start()

    tabs.gate.farewell = farewell
    try:
        yield
    finally:
        if tabs.watched and not tabs.left:
            tabs.hold()
            leave(tabs)


def _leave(tabs: Tabs, tab: Tab) -> None:
    """Put an empty page in place of another; a page that holds on is ended with its process."""
    try:
        words = set(_last_words(tabs, tab)) if tabs.conditions.scenario.javascript else set()
        blank = {"url": "about:blank"}
        tabs.socket.ask("Page.navigate", blank, tab.wire, CLOSING_S)
    except TimeoutError:
        _end(tabs, tab)
        return
    except EngineError:
        return
    with tabs.changed:
        tabs.changed.wait_for(lambda: words <= tabs.gate.parted or tabs.socket.lost, UNLOAD_S)


def _part(tabs: Tabs, tab: Tab) -> None:
    """Leave a tab, then close it."""
    _leave(tabs, tab)
    with suppress(EngineError, TimeoutError):
        tabs.socket.ask("Target.closeTarget", {"targetId": tab.target}, "", CLOSING_S)


def _end(tabs: Tabs, tab: Tab) -> None:
    """End the process of a page, and answer for all that it had asked for: Chrome would send it."""
    tabs.socket.post("Page.crash", {}, tab.wire)
    judged, limit = -1, time.monotonic() + LEAVING_S
    while judged != tabs.gate.judged and time.monotonic() < limit:
        judged = tabs.gate.judged
        time.sleep(CALM_S)
        with suppress(EngineError, TimeoutError):
            tabs.socket.ask(*HOLD[0], tab.wire, CLOSING_S)


def _last_words(tabs: Tabs, tab: Tab) -> Iterator[str]:
    """Have each frame ask for an address of ours, after all that it asks for when it is left."""
    tree = tabs.socket.ask("Page.getFrameTree", {}, tab.wire, CLOSING_S)["frameTree"]
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        waiting += node.get("childFrames", ())
        word = LAST_WORD + token_hex(8)
        frame = {"frameId": node["frame"]["id"], "worldName": WORLD}
        with suppress(EngineError):
            world = tabs.socket.ask("Page.createIsolatedWorld", frame, tab.wire, CLOSING_S)
            expression = f"({read_script('last_word.js')})({json.dumps(word)})"
            call = {"expression": expression, "contextId": world["executionContextId"]}
            tabs.socket.ask("Runtime.evaluate", call, tab.wire, CLOSING_S)
            yield word
