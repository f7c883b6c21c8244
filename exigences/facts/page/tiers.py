"""What a page asks of other sites by itself: scripts, pictures, frames, fonts, tiles of a map."""

from collections.abc import Callable, Iterable, Mapping

from exigences.facts.page.marqueurs import EMPTY
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.hotes import host_of, is_private

_DOCUMENT = "Document"
_TESTS = ("captcha", "/turnstile/", "arkoselabs", "geetest")
"""What the addresses of captchas hold."""


def asked_elsewhere(
    page: PageFacts, requests: Iterable[Requete], declared: Callable[[str], bool]
) -> Mapping[str, str]:
    """The undeclared hosts that a state asked for something, and Chrome's type of the first thing.

    Whether they answered is another matter. A page that the person goes to is none, unless a frame
    shows it, nor what serves a captcha that stands there: that one is told by itself.
    """
    framed = {host_of(cadre.url) for cadre in page.cadres}
    tested = any(m.startswith("captcha:") and not m.endswith(EMPTY) for m in page.marqueurs)
    found: dict[str, str] = {}
    for request in requests:
        host = host_of(request.url)
        gone_to = request.type == _DOCUMENT and host not in framed
        if not host or request.restee or gone_to or declared(host) or is_private(host):
            continue
        if not (tested and any(one in request.url for one in _TESTS)):
            found.setdefault(host, request.type)
    return found
