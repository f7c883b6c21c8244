"""Sessions of a fictitious service: kept in memory, by one application, never shared."""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from threading import Lock

LONGUEUR_CLE = 16
SEANCES_MAX = 500


class Seances[T]:
    """The sessions of one service by their secret key; the oldest leave beyond `limite`."""

    def __init__(self, fabrique: Callable[[], T], limite: int = SEANCES_MAX) -> None:
        self._fabrique = fabrique
        self._limite = limite
        self._verrou = Lock()
        self._seances: OrderedDict[str, T] = OrderedDict()

    def ouvrir(self, cle: str | None) -> tuple[str, T]:
        """Give the session of this key, or a new one with its own key."""
        with self._verrou:
            if cle is not None and cle in self._seances:
                self._seances.move_to_end(cle)
                return cle, self._seances[cle]
            nouvelle = secrets.token_urlsafe(LONGUEUR_CLE)
            self._seances[nouvelle] = self._fabrique()
            while len(self._seances) > self._limite:
                self._seances.popitem(last=False)
            return nouvelle, self._seances[nouvelle]


def chiffres(graine: str, longueur: int) -> str:
    """Derive decimal digits from a seed, so that two replays show the same pages."""
    nombre = int.from_bytes(sha256(graine.encode()).digest()[:8])
    premier = nombre % 9 + 1
    reste = (nombre // 9) % 10 ** (longueur - 1)
    return f"{premier}{reste:0{longueur - 1}d}"
