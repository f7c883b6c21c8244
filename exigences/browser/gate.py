"""What passes the gate of a page or a worker before it leaves, and what shuts it."""

from collections.abc import Iterator, Mapping
from typing import Any

from exigences.browser.emulation import Command

LAST_WORD = "https://exigences.invalid/"
"""Where a page that is left speaks last; the gate stops it, and all that went before was seen."""
HELD = "exigences.held"
"""Our own event: what is heard after it did not leave."""
SCRIPTED = ("Document", "Ping", "Fetch", "XHR")
"""What can carry something that Chrome does not give otherwise, or that outlives its page."""


def _at_the_gate(*kinds: str) -> Command:
    patterns = [{"resourceType": kind, "requestStage": "Request"} for kind in kinds]
    return "Fetch.enable", {"patterns": patterns}


HOLD: tuple[Command, ...] = (
    ("Fetch.enable", {"patterns": [{"urlPattern": "*", "requestStage": "Request"}]}),
    (
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
    ),
)
"""Requests stop at the gate; offline cuts the sockets, which do not pass it."""
INNER_WORKERS: Command = (
    "Target.setAutoAttach",
    {
        "autoAttach": True,
        "waitForDebuggerOnStart": True,
        "flatten": True,
        "filter": [
            {"type": "worker", "exclude": False},
            {"type": "service_worker", "exclude": False},
            {"exclude": True},
        ],
    },
)
"""Chrome holds a service worker back before its script is asked for only by its page."""


def watch(*, everything: bool) -> Iterator[Command]:
    """What makes a page or a worker tell what it asks for; `everything` with what it carries."""
    yield "Network.enable", {}
    if not everything:
        yield _at_the_gate("Document")
        return
    yield _at_the_gate(*SCRIPTED)
    yield "Performance.enable", {}
    yield INNER_WORKERS


def answers(event: Mapping[str, Any]) -> bool:
    """Whether a request at the gate has left already, and comes back with its answer."""
    return "responseStatusCode" in event or "responseErrorReason" in event


def outlives(event: Mapping[str, Any]) -> bool:
    """Whether a request outlives its page: Chrome says nothing more of it than at the gate."""
    return "networkId" not in event
