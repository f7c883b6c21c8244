"""Which addresses may be entered: the declared ones, and no file nor private network."""

import ipaddress
from collections.abc import Callable
from urllib.parse import urlsplit

from exigences.model.procedure import Procedure

_LOCAL_NAMES = ("localhost", ".localhost", ".local", ".internal", ".lan", ".home.arpa")


def admission(procedure: Procedure) -> Callable[[str, bool], str]:
    """Say why an address may not be entered, '' where it may; frames may be of other sites."""
    own = (urlsplit(procedure.depart).hostname or "").lower()
    hosts = {own, *(host.lower() for host in procedure.domaines)}
    at_home = is_private(own)

    def admis(url: str, inner: bool) -> str:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        if parts.scheme in ("about", "blob"):
            return ""
        if parts.scheme not in ("http", "https"):
            return f"les adresses {parts.scheme}: ne sont pas ouvertes"
        if any(host == known or host.endswith(f".{known}") for known in hosts):
            return ""
        if is_private(host) and not at_home:
            return "adresse d'un réseau privé, non déclarée"
        return "" if inner else "hors des domaines déclarés"

    return admis


def is_private(host: str) -> bool:
    """Whether a host is this machine or on a private network."""
    try:
        return not ipaddress.ip_address(host.strip("[]")).is_global
    except ValueError:
        return host == "localhost" or host.endswith(_LOCAL_NAMES) or "." not in host
