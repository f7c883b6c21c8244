"""Serves the pages of the conformance suite on loopback, with the faults that a site can have."""

import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from tests.fabrique.recepteur import Recue, ecouter, recue
from tests.fabrique.temoins import TEMOINS

PAGES = Path(__file__).parent / "pages"
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript"}
PAGE = (
    '<!doctype html><html lang="fr"><head><title>{titre}</title></head><body>{corps}</body></html>'
)


@dataclass(slots=True, kw_only=True)
class Site:
    """A site being served: `url` and `autre` are the same server under two names."""

    port: int
    vus: list[tuple[str, str, bytes]] = field(default_factory=list)
    """Method, host and path, body of each request."""
    agents: list[tuple[str, str]] = field(default_factory=list)
    """Path and user agent of each request."""
    recues: list[Recue] = field(default_factory=list)
    """All that came, whole: requests, and messages on sockets."""
    pages: dict[str, str] = field(default_factory=dict)
    """Pages and scripts of one test, by path, beside those of the folder."""
    nouvelle: threading.Condition = field(default_factory=threading.Condition)
    langues: list[str] = field(default_factory=list)
    """Languages that each request of a page asked for."""
    liberer: threading.Event = field(default_factory=threading.Event)
    """Lets the answers that never end go, once the test is over."""

    def note(self, arrivee: Recue) -> None:
        """Take note of what came."""
        with self.nouvelle:
            self.recues.append(arrivee)
            self.nouvelle.notify_all()

    def attend(self, vrai: Callable[[list[Recue]], bool]) -> bool:
        """Wait until something is true of what came, ten seconds at most; whether it is."""
        with self.nouvelle:
            return self.nouvelle.wait_for(lambda: vrai(self.recues), 10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def autre(self) -> str:
        """The same pages, of another site."""
        return f"http://localhost:{self.port}/"

    def demandes(self, chemin: str) -> list[str]:
        """Methods by which a path was asked for."""
        return [methode for methode, ou, _ in self.vus if ou.partition("/")[2] == chemin]


class _Handler(BaseHTTPRequestHandler):
    """Answers with the pages, or with one of the faults."""

    site: Site
    pages: Mapping[str, "Reponse"]
    """Pages of one suite, beside the others."""

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._note(b"")
        if self.headers.get("Upgrade", "").lower() == "websocket":
            ecouter(self, self.site.note)
            return
        chemin = urlsplit(self.path).path.lstrip("/")
        self._repondre(chemin)

    def do_POST(self) -> None:
        self._note(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        chemin = urlsplit(self.path).path.lstrip("/")
        if chemin in self.pages or chemin in self.site.pages:
            self._repondre(chemin)
        else:
            self.page("Reçu", "<h1>Reçu</h1>")

    def _repondre(self, chemin: str) -> None:
        self.pages.get(chemin, FAUTES.get(chemin, lambda moi: moi.fichier(chemin)))(self)

    def do_OPTIONS(self) -> None:
        """Let other sites ask for anything."""
        self._note(b"")
        self.repond(
            204,
            Access_Control_Allow_Origin="*",
            Access_Control_Allow_Methods="PUT",
            Access_Control_Allow_Headers="*",
        )

    def do_PUT(self) -> None:
        self.do_POST()

    def flux(self) -> None:
        """An event, then nothing more."""
        self.repond(200, b"data: a\n\n", Content_Type="text/event-stream", Content_Length="9999")
        self.wfile.flush()
        self.site.liberer.wait(60)

    def posee(self, chemin: str) -> None:
        """A page of one test."""
        kind = TYPES.get(Path(chemin).suffix, TYPES[".html"])
        tetes = {"Content_Security_Policy": CSP} if chemin == "csp.html" else {}
        if chemin.startswith("api/"):
            kind = "text/plain; charset=utf-8"  # shown as it is, as what is no page
        self.repond(200, self.site.pages[chemin].encode(), Content_Type=kind, **tetes)

    def _note(self, body: bytes) -> None:
        hote = self.headers.get("Host", "").partition(":")[0]
        chemin = urlsplit(self.path).path.lstrip("/")
        self.site.agents.append((chemin, self.headers.get("User-Agent", "")))
        if chemin.endswith(".html"):
            self.site.langues.append(self.headers.get("Accept-Language", ""))
        self.site.note(recue(self, body))
        self.site.vus.append((self.command, f"{hote}{urlsplit(self.path).path}", body))

    def repond(self, statut: int, body: bytes = b"", **tetes: str) -> None:
        self.send_response(statut)
        tetes = {"Content_Type": TYPES[".html"], "Content_Length": str(len(body)), **tetes}
        for nom, valeur in tetes.items():
            self.send_header(nom.replace("_", "-"), valeur)
        self.end_headers()
        self.wfile.write(body)

    def page(self, titre: str, corps: str, statut: int = 200) -> None:
        self.repond(statut, PAGE.format(titre=titre, corps=corps).encode())

    def telecharge(self) -> None:
        self.repond(200, b"%PDF-1.4", Content_Disposition="attachment; filename=a.pdf")

    def lente(self) -> None:
        time.sleep(0.3)  # the fault itself: the page takes its time
        self.page("Lente", "<h1>Arrivée</h1>")

    def muette(self) -> None:
        """Answer nothing at all."""
        self.site.liberer.wait(60)

    def sans_fin(self) -> None:
        """A head, the start of a body, then nothing more."""
        self.repond(200, DEBUT, Content_Length="100000")
        self.wfile.flush()
        self.site.liberer.wait(60)

    def fichier(self, chemin: str) -> None:
        if chemin in self.site.pages:
            self.posee(chemin)
            return
        path = PAGES / chemin
        if not re.fullmatch(r"[\w.-]+", chemin) or not path.is_file():
            self.repond(404)
            return
        text = path.read_text("utf-8").replace("{autre}", self.site.autre)
        self.repond(200, text.encode(), Content_Type=TYPES[path.suffix])


def champs(combien: int) -> str:
    """Many fields, each with its label."""
    return "".join(
        f'<p><label for="c{i}">Champ {i}</label><input id="c{i}"></p>' for i in range(combien)
    )


DEBUT = b"<!doctype html><title>Sans fin</title><h1>Attendez</h1>"
PROFONDE = "<div>" * 3000 + '<label for="fond">Fond</label><input id="fond">' + "</div>" * 3000
TEXTE = """<main><h1>Titre</h1><p id="p"></p><form><label id="l" for="c"></label><input id="c">
<button id="b"></button></form><img src="image" width="9" height="9"><a href="/">Lien</a></main>
<script>
  const texte = eval(`"${decodeURIComponent(location.hash.slice(1))}"`);
  document.title = `Titre ${texte}`;
  for (const id of "plb") document.getElementById(id).textContent = `Mot ${texte} fin`;
  document.querySelector("img").alt = `Image ${texte}`;
  document.querySelector("a").id = `lien-${texte}`;
  document.querySelector("a").setAttribute("aria-label", `Lien ${texte}`);
  document.querySelector("p").style.color = "#ddd";
  document.querySelector("input").value = texte;
  document.querySelector("form").insertAdjacentHTML("beforeend", "<p style='color:#eee'></p>");
  document.querySelector("form").lastChild.append(`Pâle ${texte}`);
  history.replaceState(null, "", `/texte?q=${texte.slice(0, 40)}`);
  if (texte.length < 40) alert(`Boîte ${texte}`);
</script>"""
"""What stands after # in its address, a JavaScript string, is everywhere on the page."""
TEMPETE = """<h1>Tempête</h1><button id="b">Boîtes</button>
<button id="d">Départs</button><script>
  document.getElementById("b").onclick = () => {
    for (let i = 0; i < 60; i += 1) alert(`Boîte ${i}`);
  };
  document.getElementById("d").onclick = () => {
    let left = 40;
    const go = () => {
      document.querySelector("h1").textContent = `Encore ${left}`;
      location = `http://ailleurs.invalid/${left}`;
      left -= 1;
      if (left) setTimeout(go, 60);
    };
    go();
  };
</script>"""
INVALIDE = b"<!doctype html><meta charset=utf-8><title>\xff\xfeT\xc3</title><p>\xe9t\xe9 \x80 fin"
CSP = "img-src 'none'; report-uri /rapport-csp"
type Reponse = Callable[[_Handler], None]
"""How a page answers."""

FAUTES: dict[str, Reponse] = {
    "redirige": lambda moi: moi.repond(302, Location="arrivee.html"),
    "boucle": lambda moi: moi.repond(302, Location="boucle"),
    "erreur500": lambda moi: moi.page("Panne", "<h1>Panne</h1>", 500),
    "absente": lambda moi: moi.page("Absente", "<h1>Absente</h1>", 404),
    "telecharge": _Handler.telecharge,
    "lente": _Handler.lente,
    "muette": _Handler.muette,
    "flux": _Handler.flux,
    "image-sans-fin": _Handler.muette,
    "sans-fin": _Handler.sans_fin,
    "enorme": lambda moi: moi.page("Énorme", champs(5000)),
    "profonde": lambda moi: moi.page("Profonde", PROFONDE),
    "texte": lambda moi: moi.page("Texte", TEXTE),
    "tempete": lambda moi: moi.page("Tempête", TEMPETE),
    "gardee": lambda moi: moi.repond(200, b"<p>Plan", Cache_Control="max-age=60"),
    "invalide": lambda moi: moi.repond(200, INVALIDE),
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no fault."""


@contextmanager
def serve(
    certificat: Path | None = None, pages: Mapping[str, Reponse] = MappingProxyType({})
) -> Iterator[Site]:
    """Serve the pages, and some more; over TLS with the certificate and key of one file."""
    site = Site(port=0)
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": site, "pages": pages}))
    site.port = server.server_port
    TEMOINS.recues[site.port] = site.recues
    if certificat is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificat)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.liberer.set()
        server.shutdown()
        server.server_close()
        thread.join()
