"""Pages that send what is typed in every way that a page has, and the server that receives it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from tests.fabrique.boucle import loopback

TETE = (
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{titre}</title></head>'
    "<body><main><h1>{titre}</h1>{corps}</main></body></html>"
)
CHAMPS = (
    '<label for="c">Courriel</label><input id="c" name="courriel">'
    '<label for="s">Situation</label><select id="s" name="situation"><option value=""></option>'
    '<option value="loc">Locataire</option></select>'
    '<input type="checkbox" id="k" name="conditions"><label for="k">Conditions</label>'
)


def formulaire(
    bouton: str, *, plus: str = "", attributs: str = 'action="recu" method="post"'
) -> str:
    """A form with its fields and its button."""
    return f"<form {attributs}>{CHAMPS}{bouton}</form>{plus}"


@dataclass(slots=True)
class Service:
    """A service of pages given by a test, and all that it received."""

    port: int = 0
    pages: dict[str, str] = field(default_factory=dict)
    recus: list[tuple[str, str, bytes]] = field(default_factory=list)
    """Method, path with its query, and body."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def ecrits(self) -> list[str]:
        """The paths that something was written to."""
        return [chemin for methode, chemin, _ in self.recus if methode != "GET"]


class _Handler(BaseHTTPRequestHandler):
    service: Service

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers.get("Content-Length", "0"))))

    def _answer(self, body: bytes) -> None:
        self.service.recus.append((self.command, self.path.lstrip("/"), body))
        chemin = self.path.lstrip("/").partition("?")[0]
        page = self.service.pages.get(chemin)
        content = TETE.format(titre=chemin or "Accueil", corps=page or "").encode()
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def servir(**pages: str) -> Iterator[Service]:
    """Serve pages by their names; « recu » answers what is sent."""
    service = Service(pages={"recu": "<p>Étape suivante</p>", **pages})
    with loopback(type("Handler", (_Handler,), {"service": service})) as service.port:
        yield service
