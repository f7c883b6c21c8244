"""Reads Chrome's network events: what a request carries, who made it, whether it left."""

import base64
from collections.abc import Mapping
from typing import Any

from exigences.model.parcours.trafic import Origine
from exigences.model.procedure.hotes import canonical

BEACONS = frozenset({"Ping", "CSPViolationReport"})
KEPT_AT_HOME = frozenset({"csp", "mixed-content", "origin", "inspector", "subresource-filter"})
"""Why Chrome itself asks for nothing."""
REFUSED_AT_HOME = ("Preflight", "DisallowedByMode", "CorsDisabledScheme", "MethodDisallowed")
"""How the errors of cross-origin requests begin that were never made."""
UNSEEN = "ce que cette fenêtre a demandé en s'ouvrant n'a pas été vu"
UNREAD_BODY = "une partie de ce qui est parti n'a pas pu être lue (fichier ou flux)"


def content_of(request: Mapping[str, Any]) -> tuple[tuple[bytes, ...], bool]:
    """What a request carries, as far as Chrome gives it, and whether that is all of it."""
    entries = request.get("postDataEntries", ())
    parts = [base64.b64decode(entry["bytes"]) for entry in entries if "bytes" in entry]
    if not parts and "postData" in request:
        parts = [request["postData"].encode("utf-8", "surrogatepass")]
    content = (b"".join(parts),) if parts else ()
    return content, all("bytes" in entry for entry in entries)


def kept_at_home(failure: Mapping[str, Any]) -> bool:
    """Whether Chrome gave up a request of itself, before anything left."""
    cors = str(failure.get("corsErrorStatus", {}).get("corsError", ""))
    return failure.get("blockedReason") in KEPT_AT_HOME or cors.startswith(REFUSED_AT_HOME)


def origin_of(kind: str, origine: Origine) -> Origine:
    """What made a request, in more detail than the page or the worker where it was made."""
    if kind in BEACONS:
        return Origine.BALISE
    return Origine.FLUX if kind == "EventSource" else origine


def address_of(response: Mapping[str, Any]) -> str:
    """The address that answered, in its one form."""
    return canonical(response.get("remoteIPAddress", ""))
