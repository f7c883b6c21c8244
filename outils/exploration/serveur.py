"""Serves the generated forms on loopback, and logs the screens seen and the acts done."""

import json
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from threading import Lock, Thread

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from outils.exploration.formes import Ecran, Forme

GIF = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")
RUES = ("12 rue des Lilas", "12 rue des Lilas bis", "14 rue des Lilas", "3 place du Marché")


@dataclass(slots=True, kw_only=True)
class Journal:
    """What one form saw of those who came: its screens, the acts that were done, and requests."""

    ecrans: set[str] = field(default_factory=set)
    actes: list[str] = field(default_factory=list)
    requetes: int = 0


@dataclass(slots=True, kw_only=True)
class Formes:
    """The application: each form under its name."""

    formes: Mapping[str, Forme]
    journaux: dict[str, Journal] = field(default_factory=dict)
    passes: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """The answers of a visitor to a form, with the screen where they are."""
    verrou: Lock = field(default_factory=Lock)
    port: int = 0

    def neuf(self, nom: str) -> Journal:
        """Begin a new log for a form, and give it."""
        self.journaux[nom] = Journal()
        return self.journaux[nom]

    def __call__(self, environ: dict[str, object], start: object) -> object:
        """Answer as WSGI does."""
        request = Request(environ)
        with self.verrou:
            response = self._answer(request)
        return response(environ, start)  # type: ignore[arg-type]  # WSGI

    def _answer(self, request: Request) -> Response:
        nom, _, reste = request.path.strip("/").partition("/")
        forme = self.formes.get(nom)
        if forme is None:
            return Response("Absent", 404)
        journal = self.journaux.setdefault(nom, Journal())
        journal.requetes += 1
        cookie = request.cookies.get("visite", "") or secrets.token_hex(8)
        visite = self.passes.setdefault((nom, cookie), {"": forme.ecrans[0].nom})
        response = _Visite(forme=forme, journal=journal, reponses=visite).answer(request, reste)
        response.set_cookie("visite", cookie)
        return response


@dataclass(slots=True, kw_only=True)
class _Visite:
    """One visitor of one form."""

    forme: Forme
    journal: Journal
    reponses: dict[str, str]

    def answer(self, request: Request, reste: str) -> Response:
        """Answer one request."""
        genre, _, quoi = reste.partition("/")
        if genre == "acte":
            return self._act(quoi, request.method)
        if genre == "vu":
            self.journal.ecrans.add(quoi.removesuffix(".gif"))
            return Response(GIF, mimetype="image/gif")
        if genre == "rues":
            asked = request.args.get("q", "").casefold()[:4]
            found = [r for r in RUES if asked and asked in r.casefold()]
            return Response(json.dumps(found or RUES[:3]), mimetype="application/json")
        if genre in ("erreur", "pdf"):
            return _fault(genre)
        ecran = self._named(reste)
        if request.method == "POST" or (request.args and ecran.methode == "get"):
            return self._posted(request, ecran)
        if not self.forme.une_adresse and not self._allowed(ecran):
            return Response(status=303, headers={"Location": f"/{self.forme.nom}/"})
        return self._page(ecran, "")

    def _named(self, reste: str) -> Ecran:
        name = self.reponses[""] if self.forme.une_adresse or not reste else reste
        if not reste and not self.forme.une_adresse:
            name = self.forme.ecrans[0].nom
        return next((e for e in self.forme.ecrans if e.nom == name), self.forme.ecrans[0])

    def _allowed(self, ecran: Ecran) -> bool:
        """Whether what comes before was passed: a screen without a form is passed by its link."""
        rank = self.forme.ecrans.index(ecran)
        if not rank or ecran.nom in self.reponses.get("?", "").split():
            return True
        before = self.forme.ecrans[rank - 1]
        return not before.bouton and self._allowed(before)

    def _act(self, quoi: str, methode: str) -> Response:
        self.journal.actes.append(f"{methode} {quoi}")
        return Response("<!doctype html><title>Reçu</title><h1>Reçu</h1>", mimetype="text/html")

    def _posted(self, request: Request, ecran: Ecran) -> Response:
        given = {k: " ".join(v) for k, v in request.values.lists()}
        for name, file in request.files.items():
            given[name] = f"{file.filename} {len(file.stream.read())}" if file.filename else ""
        for rule in ecran.regles:
            if not rule.accepte(given.get(rule.champ, "")):
                return self._page(ecran, rule.dit)
        self.reponses |= {k: v for k, v in given.items() if k and k != "?"}
        if ecran.acte:
            return self._act(ecran.nom, request.method)
        rank = self.forme.ecrans.index(ecran)
        after = self.forme.ecrans[min(rank + 1, len(self.forme.ecrans) - 1)].nom
        name = ecran.suite(given) if ecran.suite else after
        self.reponses[""] = name
        self.reponses["?"] = f"{self.reponses.get('?', self.forme.ecrans[0].nom)} {name}"
        where = "" if self.forme.une_adresse else name
        return Response(status=303, headers={"Location": f"/{self.forme.nom}/{where}"})

    def _page(self, ecran: Ecran, refus: str) -> Response:
        self.journal.ecrans.add(ecran.nom)
        rank = self.forme.ecrans.index(ecran)
        after = self.forme.ecrans[min(rank + 1, len(self.forme.ecrans) - 1)].nom
        told = f'<p class="erreur" role="alert">{escape(refus)}</p>' if refus else ""
        here = f"/{self.forme.nom}/{'' if self.forme.une_adresse else ecran.nom}"
        form = (
            f'<form method="{ecran.methode}" action="{here}" enctype="{_ENCODED[ecran.methode]}">'
            f"{ecran.corps}<p><button {ecran.attributs}>{ecran.bouton}</button></p></form>"
            if ecran.bouton
            else ""
        )
        body = f"<main><h1>{ecran.titre}</h1>{told}{ecran.avant}{form}{ecran.apres}</main>"
        for word, what in (
            ("SUIVANT", f"/{self.forme.nom}/{after}"),
            ("RACINE", f"/{self.forme.nom}"),
            ("REPONSES", _summed_up(self.reponses)),
        ):
            body = body.replace(word, what)
        return Response(_PAGE.format(titre=ecran.titre, corps=body), mimetype="text/html")


_ENCODED = {"post": "multipart/form-data", "get": "application/x-www-form-urlencoded"}
_PAGE = (
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{titre} - Service '
    "fictif</title></head><body><header><p>Service fictif</p></header>{corps}<footer><p><a "
    'href="/mentions">Mentions légales</a></p></footer></body></html>'
)


def _summed_up(reponses: Mapping[str, str]) -> str:
    rows = (f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in reponses.items() if len(k) > 1)
    return f"<dl>{''.join(rows)}</dl>"


def _fault(genre: str) -> Response:
    if genre == "pdf":
        return Response(b"%PDF-1.4\n%%EOF\n", mimetype="application/pdf")
    return Response("<!doctype html><title>Panne</title><h1>Panne</h1>", 500, mimetype="text/html")


class _Quiet(WSGIRequestHandler):
    def log(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(formes: Mapping[str, Forme]) -> Iterator[Formes]:
    """Serve forms on loopback while the block runs."""
    served = Formes(formes=formes)
    server = make_server("127.0.0.1", 0, served, threaded=True, request_handler=_Quiet)  # type: ignore[arg-type]  # WSGI
    served.port = server.server_port
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
