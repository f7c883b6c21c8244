"""Opens again an address that gave no page, as long as nothing was written: no answer is resent."""

from collections.abc import Callable
from dataclasses import dataclass, field

from exigences.browser.engine import BrowserSession, PageUnreachableError
from exigences.replay.actions import Done

MOST = 2
"""How many times an address is opened again."""
PAUSE_S = 1.0
"""Rest before it is opened again, in seconds; twice as long the second time."""
_STATUTS = (502, 503, 504)
"""HTTP statuses of a service that is not ready: a gateway says them in its place."""
_COUPEES = {
    "ERR_CONNECTION_REFUSED": "connexion refusée",
    "ERR_CONNECTION_RESET": "connexion coupée",
    "ERR_CONNECTION_CLOSED": "connexion fermée",
    "ERR_EMPTY_RESPONSE": "aucune réponse",
}
_TARDIVES = {
    "ERR_CONNECTION_TIMED_OUT": "aucune réponse à temps",
    "ERR_TIMED_OUT": "aucune réponse à temps",
}
"""What took long already: it is opened again once."""


@dataclass(slots=True, kw_only=True)
class Reprises:
    """The attempts at one address."""

    session: BrowserSession
    pause_s: float
    raisons: list[str] = field(default_factory=list)
    """Why each attempt but the last gave no page."""

    def opened(self, attempt: Callable[[], Done]) -> Done:
        """Open until a page comes; the fault of the last attempt, where none does."""
        while True:
            try:
                done = attempt()
            except PageUnreachableError as error:
                why = self._passing(error.brut)
                if not why:
                    raise
            else:
                statut = self.session.status()
                why = f"réponse {statut}" if statut in _STATUTS else ""
                if not why or len(self.raisons) >= MOST:
                    return done
            self.raisons.append(why)
            self.session.wait(self.pause_s * len(self.raisons) * 1000)

    def told(self) -> str:
        """How many times it was opened again, and why; '' where it was not."""
        if not self.raisons:
            return ""
        times = "une fois" if len(self.raisons) == 1 else f"{len(self.raisons)} fois"
        return f"Ouverte encore {times}, rien n'étant écrit : {', puis '.join(self.raisons)}."

    def _passing(self, brut: str) -> str:
        """Why this fault may pass, '' where it does not or was met often enough."""
        most = 1 if brut in _TARDIVES else MOST
        why = _TARDIVES.get(brut) or _COUPEES.get(brut, "")
        return why if len(self.raisons) < most else ""
