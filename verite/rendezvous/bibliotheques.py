"""The libraries that the pages ask of others, kept on the site itself, as towns are asked to."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

_AILLEURS = {
    "cdn.jsdelivr.net/npm/bootstrap": "bootstrap/dist/css/bootstrap.min.css",
    "cdnjs.cloudflare.com/ajax/libs/bootstrap": "bootstrap/dist/js/bootstrap.min.js",
    "cdnjs.cloudflare.com/ajax/libs/jquery": "jquery/dist/jquery.min.js",
    "cdnjs.cloudflare.com/ajax/libs/moment.js": "moment/moment.js",
    "cdnjs.cloudflare.com/ajax/libs/moment-timezone": (
        "moment-timezone/builds/moment-timezone-with-data.min.js"
    ),
    "cdnjs.cloudflare.com/ajax/libs/fullcalendar": "fullcalendar/index.global.js",
}
_BALISE = re.compile(r'<(script|link)\b[^>]*?"https://([^"]+)"[^>]*>')


def _home(found: re.Match[str]) -> str:
    for start, path in _AILLEURS.items():
        if found[2].startswith(start):
            address = f"/static/{path}"
            return (
                f'<script src="{address}">'
                if found[1] == "script"
                else f'<link rel="stylesheet" href="{address}">'
            )
    return "" if found[1] == "link" else "<script>"


def at_home(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Give each page the same libraries, from here."""

    def give(request: HttpRequest) -> HttpResponse:
        page = answer(request)
        if page.get("Content-Type", "").startswith("text/html"):
            page.content = _BALISE.sub(_home, page.content.decode()).encode()
        return page

    return give
