"""Looks at pages one by one, without a procedure: facts, verdicts and axe, as plain data."""

import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from exigences.browser.discovery import find_browser
from exigences.browser.engine import (
    BrowserEngine,
    BrowserLostError,
    BrowserSession,
    Conditions,
    EngineError,
)
from exigences.facts.build import build_facts
from exigences.loading.bareme import load_bareme
from exigences.model.axe import AxeFinding, AxeNode, IssueAxe
from exigences.model.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts import Champ, PageFacts
from exigences.model.parcours import Fin, Moteur, PageSnapshot, Parcours
from exigences.model.procedure import Procedure, ProcedureSource
from exigences.model.scenario import Scenario, Sosie
from exigences.pipeline import judge
from exigences.replay.policy import is_private
from exigences.replay.snapshot import Reader

ENOUGH_TO_SHARE = 4
"""Pages from which a second worker earns the time that it takes to start."""
FAULT = 400

type Objet = dict[str, Any]
type Worker = Callable[[BrowserEngine], None]


def inspect(urls: Sequence[str], *, hors_ligne: bool = False, contact: str = "") -> Iterator[Objet]:
    """One object a page, in the order given; a page that does not answer has only `erreur`."""
    run = _Run(urls, contact)
    shared = len(urls) >= ENOUGH_TO_SHARE and (os.cpu_count() or 1) > 1
    port = _free_port() if shared else None
    from exigences.browser.playwright_engine import (  # noqa: PLC0415 - slow to import
        join_playwright,
        open_playwright,
    )

    with open_playwright(find_browser(os.environ), hors_ligne=hors_ligne, port=port) as engine:
        helper = None
        if port is not None:
            helper = threading.Thread(target=run.help, args=(lambda: join_playwright(port),))
            helper.start()
        try:
            yield from run.work(engine)
        finally:
            run.stop()
            if helper is not None:
                helper.join()


class _Run:
    """The pages to look at, shared between two workers that each drive the same browser."""

    def __init__(self, urls: Sequence[str], contact: str) -> None:
        self.urls = urls
        self.admis = admission_of(urls)
        self.contact = contact
        self.todo: SimpleQueue[int] = SimpleQueue()
        self.done: dict[int, Objet] = {}
        self.changed = threading.Condition()
        for index in range(len(urls)):
            self.todo.put(index)

    def stop(self) -> None:
        """Leave what was not begun."""
        while self._next() is not None:
            pass

    def _next(self) -> int | None:
        try:
            return self.todo.get_nowait()
        except Empty:
            return None

    def work(self, engine: BrowserEngine) -> Iterator[Objet]:
        """Look at pages, and give every object as soon as those before it are there."""
        given = 0
        session: AbstractContextManager[BrowserSession] = engine.session(self._conditions())
        with session as opened:
            while (index := self._next()) is not None:
                self._look(opened, engine.describe(), index)
                while given in self.done:
                    yield self.done.pop(given)
                    given += 1
        for index in range(given, len(self.urls)):
            yield self._wait(index)

    def _wait(self, index: int) -> Objet:
        with self.changed:
            self.changed.wait_for(lambda: index in self.done)
        return self.done.pop(index)

    def help(self, join: Callable[[], AbstractContextManager[BrowserEngine]]) -> None:
        """Take pages in a second thread; those that it cannot take are left to the first."""
        index = None
        try:
            with join() as engine, engine.session(self._conditions()) as session:
                while (index := self._next()) is not None:
                    self._look(session, engine.describe(), index)
                    index = None
        except EngineError as error:
            if index is not None:
                self._give(index, {"url": self.urls[index], "erreur": str(error)})

    def _look(self, session: BrowserSession, moteur: Moteur, index: int) -> None:
        self._give(index, _object(session, moteur, self.urls[index]))

    def _give(self, index: int, found: Objet) -> None:
        with self.changed:
            self.done[index] = found
            self.changed.notify_all()

    def _conditions(self) -> Conditions:
        return Conditions(scenario=visitor(), admis=self.admis, contact=self.contact)


def visitor() -> Scenario:
    """The situation of an inspection: a computer, a mouse, a fast line."""
    nobody = Sosie(prenom="Camille", nom="Dupuis", naissance=date(1980, 1, 1))
    return Scenario(nom="Inspection d'une page", sosie=nobody)


def admission_of(urls: Sequence[str]) -> Callable[[str, bool], str]:
    """What was asked for may be entered, and where it leads; a private network only if asked."""
    asked = {urlsplit(url).hostname or "" for url in urls}
    at_home = all(is_private(host) for host in asked)

    def admis(url: str, inner: bool) -> str:  # noqa: ARG001 - the shape that sessions want
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme in ("about", "blob") or host in asked:
            return ""
        if parts.scheme not in ("http", "https"):
            return f"les adresses {parts.scheme}: ne sont pas ouvertes"
        return "adresse d'un réseau privé" if is_private(host) and not at_home else ""

    return admis


def _object(session: BrowserSession, moteur: Moteur, url: str) -> Objet:
    try:
        return _page_object(url, *_read(session, moteur, url))
    except BrowserLostError:
        return {"url": url, "erreur": f"{url} : le navigateur s'est fermé avant la fin."}
    except EngineError as error:
        return {"url": url, "erreur": str(error)}


def _read(
    session: BrowserSession, moteur: Moteur, url: str
) -> tuple[PageFacts, tuple[Constat, ...]]:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        message = (
            f"{url} : seules les adresses http:// et https:// s'inspectent. "
            "Pour un fichier, servez-le sur 127.0.0.1."
        )
        raise EngineError(message)
    session.goto(url)
    reader = Reader(session=session, captures=False)
    reader.settle()
    snapshot = reader.read(0, "inspection", None)
    if snapshot is None or (snapshot.statut or 0) >= FAULT:
        status = snapshot.statut if snapshot else "inconnue"
        message = f"{url} a répondu par une erreur {status} : vérifiez l'adresse."
        raise EngineError(message)
    faits = build_facts(_parcours(snapshot, moteur))
    return faits.pages[0], judge(faits, load_bareme())


def _parcours(snapshot: PageSnapshot, moteur: Moteur) -> Parcours:
    """A page alone is a parcours that was not seen to its end: nothing missing is concluded."""
    procedure = Procedure.model_validate(
        {
            "nom": snapshot.titre or snapshot.url,
            "organisme": "",
            "droit": "",
            "depart": snapshot.url,
            "etapes": [{"aller": snapshot.url}],
        }
    )
    return Parcours(
        source=ProcedureSource(procedure=procedure, fichier="", lignes={}),
        scenario=visitor(),
        moteur=moteur,
        outil="",
        debut="",
        pages=(snapshot,),
        journal=(),
        fin=Fin.INTERROMPU,
        phrase_fin="Une seule page a été vue.",
    )


def _page_object(url: str, page: PageFacts, constats: Sequence[Constat]) -> Objet:
    return {
        "url": url,
        "titre": page.titre,
        "champs": [_field(c) for c in (*page.champs, *page.champs_caches)],
        "constats": [_constat(c) for c in constats if c.verdict is not Verdict.NON_TESTE],
        "axe": {
            "violations": [_rule(f) for f in page.axe or () if f.issue is IssueAxe.VIOLATION],
            "incomplete": [_rule(f) for f in page.axe or () if f.issue is IssueAxe.INCOMPLETE],
        },
    }


def _field(champ: Champ) -> Objet:
    return {
        "nom": champ.nom,
        "identifiant": champ.identifiant,
        "formulaire": champ.formulaire,
        "nature": champ.nature.value,
        "obligatoire": champ.obligatoire,
        "visible": champ.visible,
        "selecteur": champ.lieu.selecteur,
        "cadre": list(champ.lieu.cadre),
        "certaine": champ.certaine,
        "libelle": champ.libelle,
    }


def _constat(constat: Constat) -> Objet:
    return {
        "exigence": constat.exigence.id,
        "verdict": constat.verdict.value,
        "preuves": [_proof(p) for p in constat.preuves],
    }


def _proof(preuve: Preuve) -> Objet:
    return {
        "selecteur": preuve.selecteur,
        "cadre": list(preuve.cadre),
        "extrait": preuve.extrait,
        "certaine": preuve.certitude is Certitude.CERTAINE,
        **({"question": preuve.question} if preuve.question else {}),
    }


def _rule(finding: AxeFinding) -> Objet:
    return {
        "id": finding.regle,
        "tags": list(finding.tags),
        "noeuds": [_node(node) for node in finding.noeuds],
    }


def _node(node: AxeNode) -> Objet:
    return {"selecteur": node.selecteur, "cadre": list(node.cadre), "extrait": node.extrait}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
