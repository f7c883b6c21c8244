"""Where a browser may go: hosts resolved once before it starts, and no private network."""

import socket
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import urlsplit
from urllib.request import getproxies

from exigences.model.parcours.parcours import NomResolu
from exigences.model.procedure.hotes import (
    Address,
    address_of,
    belongs,
    declared_hosts,
    host_of,
    is_private,
    is_private_address,
)
from exigences.model.procedure.procedure import Procedure

PRIVATE = "adresse d'un réseau privé, non déclarée"
LEADS_HOME = "ce nom mène à une adresse d'un réseau privé"
OUTSIDE = "hors des domaines déclarés"

LOOKUPS = 8
"""Names that are resolved at the same time."""

type Resolver = Callable[[str], tuple[Address, ...]]
"""The addresses of a name, none where it has none."""


def no_name(_: str) -> tuple[Address, ...]:
    """Nothing is resolved: out of line."""
    return ()


def of_proxy(_: str) -> tuple[Address, ...]:
    """Nothing is resolved here: a proxy does it for the browser."""
    return ()


BLIND = (no_name, of_proxy)
"""Resolvers that say nothing of where a name leads."""


def names_of_network(name: str) -> tuple[Address, ...]:
    """The addresses that this machine finds for a name."""
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    read = (address_of(str(info[4][0])) for info in found)
    return tuple(dict.fromkeys(address for address in read if address is not None))


def resolver(*, hors_ligne: bool) -> Resolver:
    """How names are resolved before the browser starts."""
    if hors_ligne:
        return no_name
    return of_proxy if getproxies().keys() & {"http", "https", "all"} else names_of_network


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The hosts that may be entered, with the addresses that they had at the start."""

    hosts: frozenset[str]
    addresses: Mapping[str, tuple[Address, ...]]
    """Of each declared name; none where it does not resolve."""
    at_home: bool
    """Whether the start is of a private network: what it declares may then be too."""
    resolve: Resolver
    anywhere: bool = False
    """Whether any public host may be entered, and not only the declared ones."""
    seen: dict[str, tuple[Address, ...]] = field(default_factory=dict)
    """What was resolved on the way."""

    def rules(self) -> tuple[str, ...]:
        """What pins each name to its address, in the words of Chrome."""
        return tuple(
            f"MAP {name} {_written(self._usable(found))}" for name, found in self.addresses.items()
        )

    def names(self) -> tuple[NomResolu, ...]:
        """Where each declared name leads, as the parcours tells it."""
        if self.resolve is of_proxy:
            names = sorted(h for h in self.hosts if address_of(h) is None and not is_private(h))
            return tuple(NomResolu(hote=name, adresse="") for name in names)
        pins = ((name, self._usable(found)) for name, found in self.addresses.items())
        return tuple(NomResolu(hote=name, adresse=str(pin)) for name, pin in pins if pin)

    def slow(self, url: str, inner: bool) -> bool:
        """Whether `admis` has to ask the network: it may then take some time."""
        host = host_of(url)
        known = self.addresses.keys() | self.seen.keys()
        by_name = bool(host) and address_of(host) is None and not is_private(host)
        return (
            by_name
            and host not in known
            and not (inner or self.at_home or self.resolve in BLIND)
            and (self.anywhere or belongs(host, self.hosts))
        )

    def admis(self, url: str, inner: bool) -> str:
        """Say why an address may not be entered, '' where it may; frames may be of other sites.

        Chrome itself keeps the frames and the requests of a public page from private addresses,
        whatever their names; it lets pages go there.
        """
        scheme, host = urlsplit(url).scheme, host_of(url)
        if scheme in ("about", "blob"):
            return ""
        if scheme not in ("http", "https"):
            return f"les adresses {scheme}: ne sont pas ouvertes"
        declared = belongs(host, self.hosts)
        if not self.at_home and is_private(host) and not declared:
            return PRIVATE
        if not self.at_home and self._leads_home(host, inner=inner):
            return LEADS_HOME
        return "" if declared or inner or self.anywhere else OUTSIDE

    def _leads_home(self, name: str, *, inner: bool) -> bool:
        """Whether a name that seems public is of a private network."""
        if self.slow(f"http://{name}/", inner):
            self.seen[name] = self.resolve(name)
        found = self.addresses.get(name) or self.seen.get(name, ())
        return bool(found) and all(map(is_private_address, found))

    def _usable(self, found: tuple[Address, ...]) -> Address | None:
        """The address to pin: one that most machines reach, public where the start is."""
        open_to_us = [a for a in found if self.at_home or not is_private_address(a)]
        return min(open_to_us, key=lambda a: a.version, default=None)


def reach_of(procedure: Procedure, resolve: Resolver = no_name) -> Reach:
    """Where a procedure may go."""
    return _reach(declared_hosts(procedure), [host_of(procedure.depart)], resolve)


def reach_of_pages(urls: Iterable[str], resolve: Resolver = no_name) -> Reach:
    """Where pages that are looked at one by one may lead: to any public host."""
    hosts = frozenset(host for url in urls if (host := host_of(url)))
    return _reach(hosts, hosts, resolve, anywhere=True)


def _reach(
    hosts: frozenset[str], starts: Iterable[str], resolve: Resolver, *, anywhere: bool = False
) -> Reach:
    names = sorted(h for h in hosts if address_of(h) is None and not is_private(h))
    addresses: dict[str, tuple[Address, ...]] = {}
    if names and resolve not in BLIND:
        with ThreadPoolExecutor(LOOKUPS) as lookups:
            addresses = dict(zip(names, lookups.map(resolve, names), strict=True))

    def private(host: str) -> bool:
        found = addresses.get(host, ())
        return is_private(host) or (bool(found) and all(map(is_private_address, found)))

    return Reach(
        hosts=hosts,
        addresses=addresses,
        at_home=all(private(host) for host in starts),
        resolve=resolve,
        anywhere=anywhere,
    )


def _written(address: Address | None) -> str:
    match address:
        case None:
            return "~NOTFOUND"
        case IPv4Address():
            return str(address)
        case IPv6Address():
            return f"[{address}]"
