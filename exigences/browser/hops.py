"""The requests on their way: each hop is one request to one address, told by two domains."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.departures import Departures
from exigences.model.parcours.trafic import Requete


@dataclass(slots=True, kw_only=True)
class Hop:
    """A request on its way to one address."""

    numero: int
    url: str
    told: bool = False
    """Whether the domain Network told it."""
    gated: bool = False
    """Whether it was stopped at the gate, then let through or not."""
    body: bool = False
    """Whether all that it carries is known."""
    debut: float = 0
    vu: float = 0
    cadre: str = ""
    chargeur: str = ""
    quitte: bool = False
    """Whether the page that asked for it has been left."""
    cached: bool = False
    home: bool = False
    """Whether what came already was answered in place of the service."""
    headed: bool = False
    """Whether the network told the headers that left."""
    lone: bool = False
    """Whether the gate alone tells it: it outlives the page that made it."""


@dataclass(slots=True)
class Hops:
    """The hops of one session, redirected ones first, by Chrome's identifier of the request."""

    departures: Departures
    clock: Callable[[], float] = time.monotonic
    pending: dict[str, list[Hop]] = field(default_factory=dict)
    headless: dict[str, list[Hop]] = field(default_factory=dict)
    """Those not given yet whose real headers are still to come."""
    later: dict[str, str] = field(default_factory=dict)
    """The identifier of each request that has another at the gate, by that one."""

    def __iter__(self) -> Iterator[Hop]:
        return (hop for hops in self.pending.values() for hop in hops)

    def known(self, hop: Hop) -> Requete:
        """What is known of a hop."""
        return self.departures.requests[hop.numero]

    def made(self, key: str, found: Requete, request: Mapping[str, Any]) -> Hop:
        """A hop that nothing told before."""
        numero = self.departures.add(found, entetes=request.get("headers", {}))
        hop = Hop(numero=numero, url=found.url, vu=self.clock(), body=not found.corps)
        self.pending.setdefault(key, []).append(hop)
        self.headless.setdefault(key, []).append(hop)
        return hop

    def told(self, key: str, url: str, fits: Callable[[Hop], bool]) -> Hop | None:
        """The hop that another domain told already."""
        return next((h for h in self.pending.get(key, ()) if h.url == url and fits(h)), None)

    def at_the_gate(self, params: Mapping[str, Any]) -> str:
        """The identifier of a request that stops at the gate.

        One put off till later (fetchLater) has no name there that the domain Network knows; were
        it another than the one that is alike, that one comes to the gate too.
        """
        if key := params.get("networkId"):
            return str(key)
        request, own = params["request"], str(params["requestId"])
        alike = (k for k, hops in self.pending.items() if any(self._late(h, request) for h in hops))
        self.later[own] = next(alike, own)
        return self.later[own]

    def _late(self, hop: Hop, request: Mapping[str, Any]) -> bool:
        known = self.known(hop)
        alike = (known.methode, hop.url) == (request["method"], request["url"])
        return alike and known.type == "Fetch" and hop.told and not hop.gated

    def head(self, key: str, entetes: Mapping[str, Any]) -> None:
        """Keep the headers that really left, those of the jar of cookies included."""
        if hops := self.headless.get(key):
            hop = hops.pop(0)
            hop.headed = True
            self.departures.head(hop.numero, entetes)

    def cached(self, key: str) -> None:
        """The first hop of a request is answered by a cache."""
        for hop in self.pending.get(key, ())[:1]:
            hop.cached = True

    def update(self, key: str, **known: Any) -> None:
        """Tell more of the first hop of a request."""
        for hop in self.pending.get(key, ())[:1]:
            self.departures.update(hop.numero, **known)

    def ended(self, key: str) -> Hop | None:
        """The first hop of a request, which is on its way no more."""
        hops = self.pending.get(key)
        if not hops:
            return None
        hop = hops.pop(0)
        if not hops:
            del self.pending[key]
        return hop

    def outlived(self, gate: str) -> list[Hop]:
        """The hops of a request that only the gate tells of, which are on their way no more."""
        return self.pending.pop(self.later.pop(gate, gate), [])

    def shared(self, hop: Hop, size: int) -> bool:
        """Whether what came was the answer to another request: nothing of this one was sent."""
        known = self.known(hop)
        answered = known.statut is not None and known.type != "Preflight"
        return answered and not size and not hop.headed
