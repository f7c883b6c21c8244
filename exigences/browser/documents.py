"""What is known of the documents that tabs asked for: their answers, faults and orders."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urldefrag


@dataclass(slots=True)
class Documents:
    """The documents of one session, from the same events as its requests."""

    statuses: dict[str, int] = field(default_factory=dict)
    """HTTP status of each document, by loader."""
    heads: dict[str, Mapping[str, str]] = field(default_factory=dict)
    """Headers that came with each document, by loader: in memory only, for they hold cookies."""
    methods: dict[str, str] = field(default_factory=dict)
    """HTTP method by which each document was asked for, by loader."""
    arrivals: dict[str, int] = field(default_factory=dict)
    """How many documents took the place of another, by main frame."""
    sandboxed: set[str] = field(default_factory=set)
    """Frames whose document was answered with the order to run no script."""
    faults: dict[str, str] = field(default_factory=dict)

    def asked(self, loader: str, request: Mapping[str, Any]) -> None:
        """A document is asked for."""
        self.methods[loader] = request["method"]
        self.faults.pop(request["url"], None)

    def answered(self, params: Mapping[str, Any]) -> None:
        """A document is answered."""
        response, frame = params["response"], params.get("frameId", "")
        self.statuses[params.get("loaderId", "")] = response["status"]
        self.heads[params.get("loaderId", "")] = response.get("headers", {})
        self.sandboxed.discard(frame)
        if forbids_scripts(response.get("headers", {})):
            self.sandboxed.add(frame)

    def failed(self, url: str, erreur: str) -> None:
        """A document did not come, or not whole."""
        if erreur:
            self.faults[url] = erreur

    def arrived(self, page: str) -> None:
        """A document took the place of another in a main frame."""
        self.arrivals[page] = self.arrivals.get(page, 0) + 1

    def fault_of(self, url: str) -> str:
        """Chrome's error for the document of an address, '' where it came."""
        return self.faults.get(urldefrag(url).url, "")


def forbids_scripts(headers: Mapping[str, str]) -> bool:
    """Whether the headers of a document put it in a sandbox without scripts."""
    sent = (v for k, v in headers.items() if k.lower() == "content-security-policy")
    orders = (order.split() for value in sent for order in re.split(r"[;,\n]", value))
    return any(o[0].lower() == "sandbox" and "allow-scripts" not in o for o in orders if o)
