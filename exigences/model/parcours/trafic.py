"""What left the browser: one value a request, whatever made it."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.parcours.portage import Porte

LECTURES = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods by which a page is only read."""


def writes(method: str, _url: str, _kind: str) -> bool:
    """Whether a request does more than read, by its method, its address and its kind."""
    return method.upper() not in LECTURES


class Origine(StrEnum):
    """What in the browser made a request."""

    PAGE = "page"
    """A page or a frame of it: document, image, script, form, fetch…"""
    OUVRIER = "ouvrier"
    """A worker of one page."""
    OUVRIER_PARTAGE = "ouvrier_partage"
    """A worker that several pages share."""
    OUVRIER_DE_SERVICE = "ouvrier_de_service"
    """A service worker, which may outlive the pages."""
    BALISE = "balise"
    """A beacon, an audit ping of a link, a report: the page does not wait for the answer."""
    PRISE = "prise"
    """A two-way channel: WebSocket, WebTransport, WebRTC."""
    FLUX = "flux"
    """An event stream: one request whose answer does not end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requete:
    """One request that the browser made, answered or not."""

    methode: str
    """HTTP method; MESSAGE for what left on an open channel during one step."""
    url: str
    type: str
    """Chrome's resource type: Document, Script, Image, XHR, Fetch…"""
    statut: int | None = None
    """None where no answer came."""
    octets: int = 0
    """Bytes received on the wire, headers included."""
    duree_ms: float | None = None
    erreur: str = ""
    adresse: str = ""
    """Address that answered; '' where none did, or where a cache or a proxy hides it."""
    corps: bool = False
    """Whether data left with it."""
    origine: Origine = Origine.PAGE
    bloquee: bool = False
    """Whether it was held back: it did not leave the browser."""
    restee: bool = False
    """Whether the browser itself kept it, by its cache or its own rules: it did not leave."""
    illisible: str = ""
    """Why what it carried could not be read, in French; '' where it was read whole."""
    messages: int = 0
    """Messages that left on an open channel during one step."""
    porte: tuple[Porte, ...] = ()
    """What it carried of what the replay typed or gave."""

    @property
    def partie(self) -> bool:
        """Whether it left the browser, as far as the browser says."""
        return not (self.bloquee or self.restee)
