"""Answers the window of files of the system, which no page can see and no engine can fill."""

from collections.abc import Callable
from contextlib import suppress

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import ElementRef, EngineError
from exigences.browser.tabs import Tabs

OPENING_S = 5
"""How long Chrome lets a page open one after a gesture."""
OTHER_FIELD = "Donner le fichier : ce qui a été pressé ouvre un autre champ ; désignez son bouton."


def answered(
    tabs: Tabs, page: CdpPage, press: Callable[[], None], path: str, champ: ElementRef | None
) -> bool:
    """Do a gesture and give a file to the window that it opens; whether one opened."""
    wanted = page.number(champ.cadre.id, champ.selecteur) if champ is not None else 0
    events = tabs.events
    events.choosers = []
    page.command("Page.setInterceptFileChooserDialog", {"enabled": True})
    try:
        press()
        with tabs.changed:
            tabs.changed.wait_for(lambda: tabs.socket.lost or bool(events.choosers), OPENING_S)
            field = next(iter(events.choosers), 0)
        if field:
            if wanted not in (0, field):
                raise EngineError(OTHER_FIELD)
            page.command("DOM.setFileInputFiles", {"files": [path], "backendNodeId": field})
        return bool(field)
    finally:
        with suppress(EngineError):
            page.command("Page.setInterceptFileChooserDialog", {"enabled": False})
