"""Which addresses may be entered: the declared ones, and no file nor private network."""

from collections.abc import Callable
from urllib.parse import urlsplit

from exigences.model.hotes import belongs, declared_hosts, host_of, is_private
from exigences.model.procedure import Procedure


def admission(procedure: Procedure) -> Callable[[str, bool], str]:
    """Say why an address may not be entered, '' where it may; frames may be of other sites."""
    hosts = declared_hosts(procedure)
    at_home = is_private(host_of(procedure.depart))

    def admis(url: str, inner: bool) -> str:
        scheme, host = urlsplit(url).scheme, host_of(url)
        if scheme in ("about", "blob"):
            return ""
        if scheme not in ("http", "https"):
            return f"les adresses {scheme}: ne sont pas ouvertes"
        if belongs(host, hosts):
            return ""
        if is_private(host) and not at_home:
            return "adresse d'un réseau privé, non déclarée"
        return "" if inner else "hors des domaines déclarés"

    return admis
