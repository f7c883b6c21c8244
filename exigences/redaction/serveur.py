"""Serves the page on loopback to the one person who was given its address."""

import threading
import webbrowser
from collections.abc import Callable
from contextlib import closing
from hmac import compare_digest
from secrets import token_urlsafe

from flask import Flask, Response, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as Answer

from exigences.demo.serveur import HOTE, serving
from exigences.rapport.francais import typographie
from exigences.redaction.audit import Audit
from exigences.redaction.etabli import Etabli
from exigences.redaction.page import Page

_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing of elsewhere, and nothing in the page itself."""
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # without it a form tells no origin
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_STATIC = "/static/"


class Porte:
    """Lets in who has the address that was printed, once; then their browser alone."""

    def __init__(self) -> None:
        self.jeton = token_urlsafe(32)
        self._cookie = token_urlsafe(32)
        self._used = False
        self._lock = threading.Lock()

    def judge(self) -> Answer | None:
        """An answer in the place of the page, None for who may see it."""
        host = request.host
        if host.partition(":")[0] != HOTE:
            return _refused()
        if request.path.startswith(_STATIC) and request.method == "GET":
            return None
        if request.method == "POST" and request.headers.get("Origin") != f"http://{host}":
            return _refused()
        name = f"exigences-{host.rpartition(':')[2]}"
        if compare_digest(request.cookies.get(name, ""), self._cookie):
            return redirect("/", 303) if "jeton" in request.args else None
        if not self._first(request.args.get("jeton", "")):
            return _refused()
        entered = redirect("/", 303)
        entered.set_cookie(name, self._cookie, httponly=True, samesite="Strict")
        return entered

    def _first(self, given: str) -> bool:
        """Whether this is the address that was printed, used for the first time."""
        with self._lock:
            if self._used or not compare_digest(given.encode(), self.jeton.encode()):
                return False
            self._used = True
            return True


def _refused() -> Response:
    return make_response(render_template("refus.html"), 403)


def application(etabli: Etabli, audit: Audit, porte: Porte, leave: Callable[[], None]) -> Flask:
    """The whole application."""
    app = Flask("exigences.redaction", static_folder="static", template_folder="templates")
    app.config["MAX_CONTENT_LENGTH"] = 1_000_000
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 86_400  # the last page is styled when all is closed
    app.jinja_env.filters["typographie"] = typographie
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.before_request(porte.judge)

    @app.after_request
    def guarded(answer: Response) -> Response:
        for name, value in _HEADERS.items():
            answer.headers.setdefault(name, value)
        return answer

    app.register_blueprint(Page(etabli, audit, leave).blueprint())
    return app


def serve(
    etabli: Etabli,
    audit: Audit,
    tell: Callable[[str], None],
    arret: Callable[[], bool],
    *,
    montrer: bool,
) -> None:
    """Serve the page until the person leaves or a stop is asked for; `tell` is given its address.

    `montrer` opens it in the browser of the person too.
    """
    porte, left = Porte(), threading.Event()
    with (
        closing(audit),
        etabli.running(),
        serving(application(etabli, audit, porte, left.set)) as port,
    ):
        address = f"http://{HOTE}:{port}/?jeton={porte.jeton}"
        tell(address)
        etabli.until(1)
        if montrer:
            webbrowser.open(address)
        while not left.wait(0.2):
            if arret():
                return
