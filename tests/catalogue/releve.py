"""Reads fixture pages in a real browser, as a replay would: pages, collection, facts."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import SimpleHTTPRequestHandler
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from exigences.browser.engine import BrowserSession, Conditions
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, Parcours, Provocation, StepRecord
from exigences.model.procedure.etape import (
    Clic,
    Cliquer,
    Depot,
    Etape,
    Remplir,
    Saisie,
    Televerser,
)
from exigences.model.procedure.procedure import GenreProvocation, ProcedureSource
from exigences.replay.actions import Hand
from exigences.replay.donne import Notes
from exigences.replay.events import ReplayEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.provocations import Provoker
from exigences.replay.retenue import Retenue
from exigences.replay.runner import Replay
from exigences.replay.snapshot import Reader
from tests.fabrique import pas, procedure, scenario
from tests.fabrique.boucle import loopback
from tests.fabrique.decor import moteur
from tests.fabrique.recepteur import Recue, recue
from tests.fabrique.temoins import Temoins

PAGES = Path(__file__).parent


CADRE = """<!DOCTYPE html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
"""
"""What an ordinary page begins with; a fixture that is a whole page begins with its own."""


def whole(page: bytes) -> bytes:
    """A fixture as it is served: in the ordinary frame, unless it has one."""
    own = page.lstrip()[:9].lower() == b"<!doctype"
    return page if own else CADRE.encode() + page


class _Quiet(SimpleHTTPRequestHandler):
    """Serves the fixtures and says nothing; a page that asks for more finds nothing."""

    recues: list[Recue]

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Serve a page in its frame."""
        path = Path(self.translate_path(self.path))
        if path.suffix != ".html" or not path.is_file():
            return super().send_head()
        body = whole(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def parse_request(self) -> bool:
        """Take note of what is asked, whatever comes of it."""
        asked = super().parse_request()
        if asked:
            self.recues.append(recue(self, b""))
        return asked

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@contextmanager
def serve_fixtures(temoins: Temoins) -> Iterator[str]:
    """Serve the folder of the fixtures on loopback; the address of its root."""
    recues: list[Recue] = []
    noting = type("Noting", (_Quiet,), {"recues": recues})
    handler = functools.partial(noting, directory=str(PAGES))
    with loopback(handler) as port:
        temoins.recues[port] = recues
        yield f"http://127.0.0.1:{port}/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a case of attendu.json asks to see."""

    urls: Sequence[str]
    axe: bool
    fin: Fin
    envoye: bool
    situation: Mapping[str, Any] = field(default_factory=dict)
    """What the scenario has of its own."""
    etapes: Sequence[Mapping[str, Any]] = ()
    """Steps to replay on the first page; without any, the pages are only read."""
    provoque: Sequence[str] = ()
    """Selectors of the fields to fill on the last page, then that of its button."""
    publie: bool = False
    """Whether the pages are kept as those of a public host, and not of this machine."""

    @property
    def seul(self) -> bool:
        """Whether it needs a session of its own: a replay holds all that would leave it later."""
        return bool(self.situation or self.etapes)


def conditions(**situation: Any) -> Conditions:
    """An ordinary person on an ordinary machine, who goes nowhere else."""
    here = scenario(**situation)
    return Conditions(scenario=here, admis=lambda url, _: "" if "127.0.0.1" in url else url)


def read_case(session: BrowserSession, case: Case) -> Parcours:
    """Open the pages of a case one after the other, and keep what a replay would keep."""
    if case.etapes:
        return _replay(session, case)
    reader = Reader(session=session, axe=case.axe, captures=False)
    source = procedure(depart=case.urls[0])
    pages: list[PageSnapshot] = []
    journal: list[StepRecord] = []
    session.drain()  # what another case left behind is not of this one
    for rank, url in enumerate(case.urls):
        session.goto(url)
        reader.settle()
        state = reader.read(rank, f"etapes.{rank}", None)
        assert state is not None
        pages.append(_published(state) if case.publie else state)
        requetes = tuple(session.answered(depart) for depart in session.drain())
        journal.append(pas(page=rank, etape=state.etape, requetes=requetes))
    return Parcours(
        source=ProcedureSource(procedure=source, fichier="essai.yaml", lignes={}),
        scenario=scenario(**case.situation),
        moteur=moteur(),
        outil="0",
        debut="2026-11-24T10:00:00Z",
        pages=tuple(pages),
        journal=tuple(journal),
        fin=case.fin,
        phrase_fin="",
        envoye=case.envoye,
        provocations=tuple(_provoked(session, reader, case, pages)) if case.provoque else (),
    )


def _published(state: PageSnapshot) -> PageSnapshot:
    """The same state, at the address that it has once it is put online."""
    return replace(state, url=urlsplit(state.url)._replace(netloc="service.exemple").geturl())


def _replay(session: BrowserSession, case: Case) -> Parcours:
    """Do the steps of a case from its first page; it must end as the case says."""
    steps = TypeAdapter(tuple[Etape, ...]).validate_python([{"aller": ""}, *case.etapes])
    replay = Replay(
        source=ProcedureSource(
            procedure=procedure(depart=case.urls[0], etapes=steps),
            fichier="essai.yaml",
            lignes={},
            dossier=PAGES,
        ),
        scenario=scenario(**case.situation),
        moteur=moteur(),
        outil="0",
        debut="2026-11-24T10:00:00Z",
        session=session,
        options=ReplayOptions(timeout_s=2, axe=case.axe, captures=False),
    )
    *_, ended = replay.run()
    assert isinstance(ended, ReplayEnded)
    assert ended.parcours.fin is case.fin, ended.parcours.phrase_fin
    return ended.parcours


def _filling(champ: str) -> Etape:
    """The step that fills a field: « #nom », « #tel = 0639981234 », « #piece < dossier/a.pdf »."""
    css, file, path = champ.partition(" < ")
    if file:
        return Televerser(televerser=Depot(css=css, fichier=path))
    css, _, valeur = champ.partition(" = ")
    return Remplir(remplir=Saisie(css=css, valeur=valeur or "Essai"))


def _provoked(
    session: BrowserSession, reader: Reader, case: Case, pages: Sequence[PageSnapshot]
) -> Iterator[Provocation]:
    """Make every mistake on the form of the last page."""
    *champs, bouton = case.provoque
    steps: list[Etape] = [_filling(champ) for champ in champs]
    steps.append(Cliquer(cliquer=Clic(css=bouton)))
    hand = Hand(
        session=session,
        depart=case.urls[0],
        dossier=PAGES,
        is_secret=lambda _: False,
        timeout_s=2,
        settle=reader.settle,
        notes=Notes(session=session),
        retenue=Retenue(session=session, donne=lambda: False, libre=True),
    )
    allowed = procedure(depart=case.urls[0], provocations=tuple(GenreProvocation))
    provoker = Provoker(
        procedure=allowed,
        hand=hand,
        reader=reader,
        rest=lambda _: None,
        turn=list,
        wrote=lambda: True,
    )
    for index, step in enumerate(steps):
        yield from provoker.before(steps, index, "etapes", pages)
        if index < len(champs):
            hand.do(step, ())
