"""Keeps a document as its service gave it, and opens a page on it again without asking for it."""

import base64
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import urldefrag

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import Answer, EngineError
from exigences.browser.tabs import Tabs

_LEFT = frozenset(
    [
        "content-encoding",
        "content-length",
        "content-type",
        "connection",
        "keep-alive",
        "set-cookie",
        "strict-transport-security",
        "transfer-encoding",
    ]
)
"""Headers of the way that a document came by, or of the person to whom it was given."""


_READ = """() => {
  const told = (store) => { try { return Object.entries(store()); } catch { return []; } };
  return { origine: location.origin, temoins: document.cookie ? document.cookie.split("; ") : [],
    toujours: told(() => localStorage), seance: told(() => sessionStorage) };
}"""
_WRITE = """((garde) => {
  if (location.origin !== garde.origine) return;
  for (const temoin of garde.temoins) document.cookie = `${temoin}; path=/`;
  const fill = (store, entries) => {
    try { for (const [name, value] of entries) store().setItem(name, value); } catch { /* none */ }
  };
  fill(() => localStorage, garde.toujours);
  fill(() => sessionStorage, garde.seance);
})"""


def kept_answer(tabs: Tabs, page: CdpPage) -> Answer | None:
    """The document of the current page; None where the browser lacks it."""
    frame, url, loader = page.main_frame()
    known = tabs.log().documents
    heads = known.heads.get(loader)
    if heads is None:
        return None
    try:
        told = tabs.send("Network.getResponseBody", {"requestId": loader})
        garde = page.evaluate(frame, _READ)
    except EngineError:
        return None
    return Answer(
        url=urldefrag(url).url,
        statut=known.statuses[loader],
        entetes={**_kept(heads), "Content-Type": _kind(heads, coded=told["base64Encoded"])},
        contenu=(
            base64.b64decode(told["body"])
            if told["base64Encoded"]
            else told["body"].encode("utf-8", "replace")
        ),
        garde=garde,
    )


def _kept(heads: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in heads.items() if name.lower() not in _LEFT}


def _kind(heads: Mapping[str, str], *, coded: bool) -> str:
    """The type of a document; Chrome gives its text whole, which goes back as UTF-8."""
    told = next((v for name, v in heads.items() if name.lower() == "content-type"), "text/html")
    return told if coded else f"{told.partition(';')[0].strip()}; charset=utf-8"


@contextmanager
def standing(tabs: Tabs, answer: Answer) -> Generator[None]:
    """Let a document that came already stand for its address, as long as the block lasts.

    Its scripts find what they found.
    """
    gate = tabs.gate
    script = {"source": f"{_WRITE}({json.dumps(answer.garde)})"}
    added = tabs.send("Page.addScriptToEvaluateOnNewDocument", script)

    def had(event: Mapping[str, Any]) -> Mapping[str, Any] | None:
        return _fulfilled(answer, event) if event["request"]["url"] == answer.url else None

    before, gate.stand_in = gate.stand_in, had
    try:
        yield
    finally:
        gate.stand_in = before
        with suppress(EngineError):
            tabs.send("Page.removeScriptToEvaluateOnNewDocument", added)


def _fulfilled(answer: Answer, event: Mapping[str, Any]) -> Mapping[str, Any]:
    """What stands for the answer to a request at the gate."""
    lines = (
        {"name": name, "value": line}
        for name, value in answer.entetes.items()
        for line in value.split("\n")
    )
    return {
        "requestId": event["requestId"],
        "responseCode": answer.statut,
        "responseHeaders": list(lines),
        "body": base64.b64encode(answer.contenu).decode("ascii"),
    }
