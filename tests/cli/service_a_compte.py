"""A small service where one signs in: its home page is for those who are, and keeps a token."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs

from tests.fabrique.boucle import loopback

COOKIE = "Vx7qPz2mLk9wRt5s"
JETON = "eyJ0b2tlbiI6Ikh4Nzg5In0"
MOT_DE_PASSE = "Pistache-4217!"
PAGE = (
    '<!doctype html><html lang="fr"><head><title>{titre}</title></head>'
    "<body><main><h1>{titre}</h1>{corps}</main></body></html>"
)
CONNEXION = PAGE.format(
    titre="Se connecter",
    corps='<form action="/entrer" method="post"><label for="i">Identifiant</label>'
    '<input id="i" name="i" autocomplete="username"><label for="m">Mot de passe</label>'
    '<input id="m" name="m" type="password" autocomplete="current-password">'
    "<button>Se connecter</button></form>",
)
ESPACE = PAGE.replace("{titre}", "Mon espace").replace(
    "{corps}",
    '<p id="jeton">Sans jeton</p><p>Séance {seance}.</p>'
    '<form action="/relire"><label for="v">Ville</label><input id="v" name="v">'
    "<button>Continuer</button></form>"
    "<script>const connu = localStorage.getItem('jeton');"
    "if (connu) document.getElementById('jeton').textContent = `Jeton connu ${connu}`;"
    "else if ({neuve}) localStorage.setItem('jeton', '" + JETON + "');</script>",
)
RELUE = PAGE.format(
    titre="Relisez", corps='<form action="/recu" method="post"><button>Envoyer</button></form>'
)


@dataclass(slots=True)
class Compte:
    """The service: `ouvert` is taken away to end every session."""

    port: int = 0
    ouvert: bool = True
    identifies: list[str] = field(default_factory=list)
    """Who signed in."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"


class _Handler(BaseHTTPRequestHandler):
    compte: Compte

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        if self.path.startswith("/connexion"):
            self._page(CONNEXION)
        elif self.path == "/favicon.ico":
            self._page("", 404)
        elif not self._known():
            self._to("/connexion")
        elif self.path.startswith("/relire"):
            self._page(RELUE)
        else:
            neuve = "true" if "?neuve" in self.path else "false"
            self._page(ESPACE.replace("{seance}", COOKIE).replace("{neuve}", neuve))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        self.compte.identifies.append(parse_qs(body).get("i", [""])[0])
        self._to("/?neuve", f"seance={COOKIE}; Path=/; HttpOnly; SameSite=Lax")

    def _known(self) -> bool:
        said = SimpleCookie(self.headers.get("Cookie", ""))
        return self.compte.ouvert and "seance" in said and said["seance"].value == COOKIE

    def _to(self, path: str, cookie: str = "") -> None:
        self.send_response(303)
        self.send_header("Location", path)
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _page(self, text: str, statut: int = 200) -> None:
        self.send_response(statut)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


@contextmanager
def service_a_compte() -> Iterator[Compte]:
    """Serve it on loopback."""
    compte = Compte()
    handler = type("Handler", (_Handler,), {"compte": compte})
    with loopback(handler) as compte.port:
        yield compte
