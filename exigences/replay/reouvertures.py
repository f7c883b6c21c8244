"""Which screens of a replay may be opened again, by their address, by anybody."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from exigences.facts.page.liens import address_of
from exigences.facts.page.voisines import acts_by_its_address
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours, requests_by_state
from exigences.model.parcours.trafic import LECTURES, Requete
from exigences.model.procedure.hotes import belongs, declared_hosts, host_of

_PARTS = re.compile(r"[/._~!$&'()*+,;=:@-]+")
_KEY = re.compile(r"(?=[^\d]*\d)(?=[^a-z]*[a-z])[a-z\d]{12,}|\d{10,}", re.IGNORECASE)
"""A part of an address that may be the key of one person: long, with letters and figures."""


def may_be_opened(parcours: Parcours, page: PageSnapshot) -> bool:
    """Whether the address of a state is that of a page to read, of a declared host, and no key."""
    parts = urlsplit(page.url)
    declared = belongs(host_of(page.url), declared_hosts(parcours.source.procedure))
    read = parts.scheme in ("http", "https") and declared and _came_by_reading(parcours, page)
    return read and not _holds_a_key(page.url) and not acts_by_its_address(page.url)


def _came_by_reading(parcours: Parcours, page: PageSnapshot) -> bool:
    """Whether no form was sent to get a state: what its address gives alone is then another."""
    lots = requests_by_state(parcours.journal)
    asked = [r for r in lots.get(page.indice, ()) if _is_of(r, page)]
    return all(request.methode.upper() in LECTURES for request in asked)


def _is_of(request: Requete, page: PageSnapshot) -> bool:
    return request.type == "Document" and address_of(request.url) == address_of(page.url)


def _holds_a_key(url: str) -> bool:
    parts = urlsplit(url)
    values = (value for _, value in parse_qsl(parts.query, keep_blank_values=True))
    said = (unquote(parts.path), unquote(parts.fragment), *values)
    return any(_KEY.fullmatch(part) for text in said for part in _PARTS.split(text))
