"""The one rule of hosts: how they are read, which are declared, which are of a private network."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from exigences.model.procedure.procedure import Procedure

PRIVATE_NAMES = (
    ".localhost",
    ".local",
    ".localdomain",
    ".internal",
    ".intranet",
    ".private",
    ".corp",
    ".home",
    ".home.arpa",
    ".lan",
)
"""Ends of names that mean something on one network only (RFC 6761, 6762, 8375; ICANN)."""
_DOTS = re.compile("[\u3002\uff0e\uff61]")
_NAT64 = IPv6Network("64:ff9b::/96")
"""Public prefix that stands for IPv4 (RFC 6052)."""
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
_USER = re.compile(
    r"^(\s*(?:[a-z][\w+.-]*:[/\\]+|[/\\]+)?)(?:[^/\\?#]*@|[^/\\?#@]*:(?!\d*(?:[/\\?#]|$)).*@)",
    re.IGNORECASE,
)
"""A name and a password before a host; where one stands instead of a port, up to the last `@`."""

type Address = IPv4Address | IPv6Address


def host_of(url: str) -> str:
    """The host of a web address, in its one form; '' where there is none."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return canonical(host) if parts.scheme in ("http", "https", "ws", "wss") else ""


@lru_cache(maxsize=4096)
def canonical(host: str) -> str:
    """A host as browsers read it: `0x7f.1` is 127.0.0.1; no case, no final dot, no bracket."""
    bare = _DOTS.sub(".", unicodedata.normalize("NFKC", host)).lower().strip("[]").rstrip(".")
    if (address := address_of(bare)) is not None:
        return str(address)
    try:
        return bare if bare.isascii() else bare.encode("idna").decode("ascii")
    except UnicodeError:
        return bare


def address_of(host: str) -> Address | None:
    """The address that a host is written as, IPv4 in all the forms of browsers; None for a name."""
    try:
        return ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return _ipv4(host)


def is_private(host: str) -> bool:
    """Whether a host is this machine or on a private network, by its name or address alone."""
    name = canonical(host)
    if (address := address_of(name)) is not None:
        return is_private_address(address)
    return "." not in name or f".{name}".endswith(PRIVATE_NAMES)


def spared_hosts(procedure: Procedure) -> frozenset[str]:
    """The public hosts that a procedure visits: those that are not to be pressed."""
    return frozenset(h for h in declared_hosts(procedure) if not is_private(h))


def is_private_address(address: Address) -> bool:
    """Whether an address leads to this machine or a private network, through IPv6 included."""
    judged = _inner(address) or address
    return not judged.is_global or judged.is_multicast or judged.is_reserved


def belongs(host: str, declared: Iterable[str]) -> bool:
    """Whether a host is one of these or under one of these."""
    name = canonical(host)
    return any(name == known or name.endswith(f".{known}") for known in declared if known)


def declared_hosts(procedure: Procedure) -> frozenset[str]:
    """The hosts that a procedure may enter: that of its start, and those that it names."""
    return frozenset(map(canonical, procedure.domaines)) | {host_of(procedure.depart)} - {""}


def without_user(url: str) -> str:
    """An address without the name and password that it may hold, however it is written."""
    return _USER.sub(r"\1", url)


def has_user(url: str) -> bool:
    """Whether an address holds a name or a password."""
    return without_user(url) != url


def _inner(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one leads to."""
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def _ipv4(host: str) -> IPv4Address | None:
    """The numbers that browsers take for an address: 2130706433, 0x7f.1, 0177.0.0.1."""
    parts = host.rstrip(".").lower().split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    try:
        *first, last = (_number(part) for part in parts)
    except ValueError:
        return None
    room = 256 ** (4 - len(first))
    if any(number > 255 for number in first) or last >= room:
        return None
    return IPv4Address(sum(n << 8 * (3 - i) for i, n in enumerate(first)) + last)


def _number(part: str) -> int:
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if part.startswith("0") else 10)
