"""Opens the browser context of one person, followed over the wire alone."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from exigences.browser.conditions import user_agent
from exigences.browser.emulation import emulation
from exigences.browser.engine import Conditions, EngineError
from exigences.browser.leaving import left_at_last
from exigences.browser.memory import sow
from exigences.browser.tabs import Tabs
from exigences.browser.wire import Wire, in_time


@contextmanager
def wired_tabs(
    wire: Wire, conditions: Conditions, version: str, *, watched: bool
) -> Iterator[Tabs]:
    """A new context of a browser of this version, followed over the wire alone; empty yet."""
    socket = wire.socket
    with in_time("Ouvrir le navigateur"):
        made = socket.ask("Target.createBrowserContext", {"disposeOnDetach": True})
        context = {"browserContextId": made["browserContextId"]}
        socket.ask("Browser.setDownloadBehavior", {"behavior": "deny", **context})
    sow(wire, made["browserContextId"], conditions.etat)
    agent = user_agent(conditions, version)
    tabs = Tabs(
        socket=socket,
        context=made["browserContextId"],
        conditions=conditions,
        commands=tuple(emulation(conditions.scenario, agent)),
        watched=watched,
    )
    try:
        with wire.followed(tabs.listen), left_at_last(tabs):
            yield tabs
    finally:
        with suppress(EngineError, TimeoutError):
            socket.ask("Target.disposeBrowserContext", context)
