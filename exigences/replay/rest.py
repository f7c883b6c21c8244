"""Leaves hosts some rest after a load, unless they are this machine."""

from dataclasses import dataclass

from exigences.browser.engine import BrowserSession
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.hotes import host_of, is_private


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The pause between two loads, in seconds."""

    session: BrowserSession
    pause_s: float

    def after(self, page: PageSnapshot | None, before: PageSnapshot | None) -> None:
        """Rest where a page is a new document."""
        if page is not None and (before is None or page.document != before.document):
            self.on(page.url)

    def on(self, url: str) -> None:
        """Rest after an address was loaded."""
        if not is_private(host_of(url)):
            self.session.wait(self.pause_s * 1000)
