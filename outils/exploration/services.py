"""Explores the embedded services, and compares what is reached with their written procedures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from exigences.chaine.exploration import ExplorationOptions, explore
from exigences.demo import serve_demo
from exigences.exploration.limites import Limites
from exigences.loading import load_procedure
from exigences.loading.bibliotheque import open_procedure
from exigences.model.document import Document
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.etape import Etape, Franchir
from exigences.model.procedure.procedure import ProcedureSource
from outils.exploration.mesure import ATTENTE_S, Chrono, replay

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication

MESURES = Path(__file__).resolve().parent / "services.json"
NOMS = ("bourg-fictif", "val-clair")
FINS = ("/val-clair/recue", "/bourg-fictif/demande/fin")
"""Pages that a service shows once the demand was received."""


class ServiceMesure(Document):
    """What came of one service."""

    nom: str
    a_voir: int
    """Screens that its written procedure passes."""
    vus: int
    """Those of them that the exploration saw."""
    de_plus: int
    """Screens that it saw besides."""
    phrase: str
    actes: int
    """Demands that the service received, by its own log."""
    rejoue: bool
    """Whether what was written replays up to the same screens."""
    duree_s: float
    rejeu_s: float


class MesuresDesServices(Document):
    """All of them."""

    services: tuple[ServiceMesure, ...]


def measured(noms: Sequence[str]) -> Iterator[ServiceMesure]:
    """Explore some of these services, an account opened where one is wanted."""
    for nom in noms:
        asked: list[str] = []
        with serve_demo(0, _watch(asked)) as demo:
            yield _measure(nom, demo.port, asked)


def _watch(asked: list[str]) -> "Callable[[WSGIApplication], WSGIApplication]":
    """Keep the paths that a service is asked for."""
    lock = Lock()

    def around(app: "WSGIApplication") -> "WSGIApplication":
        def watched(environ: dict[str, Any], start: "StartResponse") -> Any:
            with lock:
                asked.append(environ["PATH_INFO"])
            return app(environ, start)

        return watched

    return around


def _measure(nom: str, port: int, asked: list[str]) -> ServiceMesure:
    written = open_procedure(nom)
    start = f"http://127.0.0.1:{port}{urlsplit(written.procedure.depart).path}"
    by_hand = written.procedure.model_copy(
        update={"depart": start, "provocations": (), "etapes": _to_the_obstacle(written)}
    )
    known = _screens(_replay(replace(written, procedure=by_hand), Chrono()))
    own, again = Chrono(), Chrono()
    with TemporaryDirectory() as folder:
        options = ExplorationOptions(
            adresse=start,
            fichier=Path(folder, "demarche.yaml"),
            limites=Limites(ouvrir_un_compte=True),
            hors_ligne=True,
            attente_s=ATTENTE_S,
        )
        found = explore(options, own)
        seen = _screens(own.fin[-1].parcours)
        same = _screens(_replay(load_procedure(options.fichier), again))
    return ServiceMesure(
        nom=nom,
        a_voir=len(known),
        vus=len(known & seen),
        de_plus=len(seen - known),
        phrase=found.conclusion.phrase,
        actes=sum(path in FINS for path in asked),
        rejoue=seen <= same,
        duree_s=round(own.duree_s, 2),
        rejeu_s=round(again.duree_s, 2),
    )


def _to_the_obstacle(source: ProcedureSource) -> tuple[Etape, ...]:
    """The steps that a robot does alone: a test platform gives a way through, an address none."""
    steps = source.procedure.etapes
    return tuple(takewhile(lambda step: not isinstance(step, Franchir), steps))


def _replay(source: ProcedureSource, listen: Chrono) -> Parcours:
    replay(source, listen)
    return listen.fin[-1].parcours


def _screens(parcours: Parcours) -> frozenset[str]:
    """The screens that were passed, by their addresses without what changes with each demand."""
    return frozenset(urlsplit(page.url).path for page in parcours.pages if page.est_ecran)


def told(services: tuple[ServiceMesure, ...]) -> Iterator[str]:
    """The part of the page that says it."""
    yield "\n### Les deux services fictifs\n"
    yield "Explorés depuis leur adresse, un compte ouvert là où il en faut un, et comparés à la"
    yield "démarche écrite à la main, jusqu'au même obstacle ou au même envoi. Les pages d'exemple"
    yield "de `make reel` ne se mesurent pas ainsi : leurs boutons ne mènent nulle part.\n"
    yield "| service | écrans de la démarche | vus | en plus | envois reçus | rejeu | fin |"
    yield "| --- | ---: | ---: | ---: | ---: | --- | --- |"
    for one in services:
        again = "au même point" if one.rejoue else "**pas au même point**"
        yield (
            f"| `{one.nom}` | {one.a_voir} | {one.vus} | {one.de_plus} | {one.actes} | {again} | "
            f"{one.phrase} |"
        )
