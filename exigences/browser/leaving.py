"""Leaves the pages of a session, as one who closes the browser, and sees what they send then."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex

from exigences.browser.engine import EngineError
from exigences.browser.gate import LAST_WORD, Tab
from exigences.browser.scripts import read_script
from exigences.browser.tabs import CLOSING_S, Tabs

LEAVING_S = 10
"""Longest time that all the pages together may take."""
UNLOAD_S = 1
"""How long the last word of a page is waited for, once another is in its place."""
POLL_S = 0.01
WORLD = "exigences.depart"


def leave(tabs: Tabs) -> None:
    """Leave every page, wait for what it sends then, and let nothing more leave."""
    limit, tabs.left = time.monotonic() + LEAVING_S, True
    with suppress(EngineError, TimeoutError):
        while tabs.opened:
            tab = tabs.current()
            if time.monotonic() < limit:
                _leave(tabs, tab)
            if len(tabs.opened) == 1:
                break
            tabs.close(tab)
        while not tabs.gate.held and tabs.log().beacons() and time.monotonic() < limit:
            time.sleep(POLL_S)
    tabs.hold()


@contextmanager
def left_at_last(tabs: Tabs) -> Iterator[None]:
    """Let nothing leave when a session ends before its pages were left: nobody would hear of it."""
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
        tabs.socket.post("Page.crash", {}, tab.wire)
        return
    except EngineError:
        return
    with tabs.changed:
        tabs.changed.wait_for(lambda: words <= tabs.gate.parted or tabs.socket.lost, UNLOAD_S)


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
