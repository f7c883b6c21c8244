"""The page of a form: whether it may be left or loaded again, and how to come back to it."""

from collections.abc import Callable, Iterable, Sequence
from urllib.parse import urldefrag

from exigences.browser.engine import BrowserSession, EngineError
from exigences.facts.page.noms_tires import lasting
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Abstention
from exigences.replay.held import read_held, visible
from exigences.replay.snapshot import Reader

type Way = Callable[[], None]
"""One way back, such as the browser's button."""


class Place:
    """The current page, as the last state of the parcours knows it."""

    def __init__(
        self,
        session: BrowserSession,
        reader: Reader,
        pages: Sequence[PageSnapshot],
        rest: Callable[[str], None],
    ) -> None:
        self._session = session
        self._reader = reader
        self._pages = pages
        self._rest = rest
        self.page = pages[-1]
        self.address = self.now()

    def now(self) -> str:
        """Address of the current page, without its fragment."""
        return urldefrag(self._session.frames()[0].url).url

    def abstention(self) -> Abstention | None:
        """Why this page must not be left or loaded again."""
        states = [p for p in self._pages if p.document == self.page.document]
        if self._session.method().upper() != "GET":
            return Abstention.PAGE_ENVOYEE
        first, last = _fields(states[0]), _fields(self.page)
        if first and last and not first & last:
            return Abstention.PAGE_DE_SCRIPT
        return None

    def go(self, way: Way) -> None:
        """Take a way, wait for the page, and leave its host some rest."""
        way()
        self._reader.settle()
        self._rest(self._session.frames()[0].url)

    def come_back(self, ways: Iterable[Way]) -> bool:
        """Take the ways one by one until the page shows what it showed; False if none leads here.

        A page that always shows something else is taken as it comes.
        """
        for way in (*ways, lambda: self._session.goto(self.address)):
            self.go(way)
            if self.now() == self.address and self._reader.know_again(self.page):
                return True
        return self.is_here()

    def is_here(self) -> bool:
        """Whether the current page has this address, and a field of the form."""
        seen = visible(read_held(self._session))
        fields = set(map(lasting, _fields(self.page)))
        return self.now() == self.address and not fields.isdisjoint(map(lasting, seen))

    def return_or_fail(self, message: str, *ways: Way) -> None:
        """Come back; EngineError with this message where it cannot be."""
        if not self.come_back(ways):
            raise EngineError(message)


def _fields(page: PageSnapshot) -> frozenset[str]:
    """Selectors of the fields that people see in the main frame."""
    collected = page.cadres[0].collecte if page.cadres else {}
    return frozenset(c["selecteur"] for c in collected.get("champs", ()) if c["visible"])
