"""Numbers what leaves a session, and keeps what it carried until it is given, once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from exigences.browser.engine import Depart
from exigences.model.parcours.trafic import Requete


@dataclass(slots=True)
class Departures:
    """All that left, in order, with what is known of the answers."""

    requests: list[Requete] = field(default_factory=list)
    given: int = 0
    """How many were given."""
    contents: dict[int, tuple[bytes, ...]] = field(default_factory=dict)
    heads: dict[int, dict[str, str]] = field(default_factory=dict)
    """What left with those that were not given yet."""

    def add(self, request: Requete, entetes: Mapping[str, Any] | None = None) -> int:
        """Note a departure; its number."""
        self.requests.append(request)
        numero = len(self.requests) - 1
        self.head(numero, entetes or {})
        return numero

    def update(self, numero: int, **known: Any) -> None:
        """Tell more of a departure."""
        self.requests[numero] = replace(self.requests[numero], **known)

    def fill(self, numero: int, content: tuple[bytes, ...]) -> None:
        """Keep what left with a departure that was not given yet."""
        if numero >= self.given:
            self.contents[numero] = content

    def head(self, numero: int, entetes: Mapping[str, Any]) -> None:
        """Keep the headers of a departure that was not given yet."""
        if numero >= self.given:
            self.heads.setdefault(numero, {}).update({k: str(v) for k, v in entetes.items()})

    def drain(self) -> tuple[Depart, ...]:
        """What left since the last call."""
        first, self.given = self.given, len(self.requests)
        return tuple(
            Depart(
                numero=n,
                requete=self.requests[n],
                contenu=self.contents.pop(n, ()),
                entetes=self.heads.pop(n, {}),
            )
            for n in range(first, self.given)
        )
