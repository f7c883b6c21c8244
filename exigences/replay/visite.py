"""Opens one page after another in a browser where nobody is signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from exigences.browser.engine import BrowserLostError, BrowserSession, EngineError
from exigences.model.parcours.alentours import NonOuverte
from exigences.model.parcours.etat import CLIENT_FAULT, SIGN_IN, PageSnapshot
from exigences.model.procedure.hotes import host_of
from exigences.replay.rest import Rest
from exigences.replay.snapshot import Reader

ETAPE = "alentours"


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a page could not be read, and the status that was answered, where one was."""

    raison: NonOuverte
    statut: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One browser that opens pages one at a time."""

    session: BrowserSession
    reader: Reader
    rest: Rest
    declares: Callable[[str], bool]

    def page(self, url: str, rank: int, *, entree: bool = False) -> PageSnapshot | Unread:
        """Open an address and read it, or say why it cannot be.

        One that leads to where one signs in is not read, but where the procedure begins so.
        """
        try:
            self.session.goto(url)
            self.reader.settle()
            page = self.reader.read(rank, ETAPE, None)
            self.rest.on(url)
        except BrowserLostError:
            raise
        except EngineError:
            return Unread(NonOuverte.MUETTE)
        if page is None or not self.declares(host_of(page.url)):
            return Unread(NonOuverte.AUTRE_SITE)
        if page.statut in SIGN_IN or (page.identifie and not entree and _moved(url, page.url)):
            return Unread(NonOuverte.CONNEXION, page.statut)
        if page.statut is not None and page.statut >= CLIENT_FAULT:
            return Unread(NonOuverte.ERREUR, page.statut)
        return page


def _moved(asked: str, given: str) -> bool:
    return urlsplit(asked).path.rstrip("/") != urlsplit(given).path.rstrip("/")
