"""Reads a state of a page, whole: frames, facts, axe, picture."""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from exigences.browser.axe import axe_source
from exigences.browser.engine import (
    BrowserLostError,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
    PageSession,
)
from exigences.browser.hand import nothing
from exigences.browser.scripts import read_script
from exigences.facts.page.marqueurs import load_markers
from exigences.facts.page.referentiel import axe_options
from exigences.model.parcours.etat import Capture, FrameSnapshot, PageSnapshot
from exigences.replay.calme import Calme
from exigences.replay.cliche import Cliche
from exigences.replay.contraste import measure_contrasts
from exigences.secret.masque import Masque

SANDBOX = "La page interdit tout script (« sandbox ») : axe n'y a pas tourné."
TRIES = 4
MAX_AXE_ELEMENTS = 25_000
"""axe's time grows faster than the page: beyond, a minute would not be enough."""


@dataclass(slots=True, kw_only=True)
class Reader:
    """Reads the states of one session."""

    session: PageSession
    masque: Masque = field(default_factory=lambda: Masque({}))
    axe: bool = True
    captures: bool = True
    html: bool = True
    patient: bool = True
    """Whether what moves on a page is waited for: the next step needs it, one look does not."""
    admis: Collection[int] = ()
    """Statuses of errors with which the service shows its screens all the same."""
    scripts: bool = True
    """Whether scripts run: without them nothing moves, and none of ours can wait."""
    ecoute: bool = False
    """Whether what a screen reader says is kept."""
    lente: bool = False
    """Whether the line is slow: a page is then waited for until it is loaded."""
    avant: Callable[[], None] = nothing
    """Called before each reading: it may teach the mask what the service has just drawn."""
    documents: dict[str, str] = field(default_factory=dict)
    secrets: list[ElementRef] = field(default_factory=list)
    """Fields in which a secret was typed."""
    drawings: set[str] = field(default_factory=set)
    """Drawings that were on the pages before that."""
    same: dict[str, str] = field(default_factory=dict)
    """Prints that stand for another: the states in which a page came back."""
    calme: Calme = field(init=False)
    """What waits for the page."""
    rendu: tuple[PageSnapshot | None, tuple[object, ...] | None] = None, None
    """The state last read, and all by which it is told from another."""

    def __post_init__(self) -> None:
        self.calme = Calme(
            session=self.session, patient=self.patient, scripts=self.scripts, lente=self.lente
        )

    def settle(self) -> None:
        """Wait until the page is loaded and still, or for a while; EngineError if ever another."""
        self.calme.settle()

    def read(self, index: int, step: str, before: PageSnapshot | None) -> PageSnapshot | None:
        """The current state, or None where it is the one before.

        One whose words came while it was read is read again, once: what tells of a button before
        its word, and a picture that shows it, would not be of one page.
        """
        for attempt in range(TRIES):
            try:
                words = self._words()
                page = self._read(index, step, before)
                if page is None or attempt or words == self._words():
                    return page
                self.settle()
            except ContextLostError:
                if attempt == TRIES - 1:
                    raise
                self.settle()
        return None

    def _read(self, index: int, step: str, before: PageSnapshot | None) -> PageSnapshot | None:
        self.avant()
        frames = self.session.frames()
        document = self._document()
        tab = self.session.tab()
        rendu = None if before is None else self._rendered(frames, document, tab)
        if rendu is not None and self.rendu[0] is before and self.rendu[1] == rendu:
            return None
        cadres = tuple(self._frame(frame) for frame in frames)
        print_ = _fingerprint(cadres)
        print_ = self.same.get(print_, print_)
        known = before is not None and (before.document, before.empreinte, before.onglet)
        if known == (document, print_, tab):
            self.rendu = before, rendu
            return None
        main = cadres[0].collecte
        results, fault = self._axe(cadres)
        if results is not None:
            cadres = self._with_access(frames, cadres)
            if self.captures:
                measure_contrasts(self.session, results)
        capture, missing = self.picture()
        status = self.session.status()
        page = PageSnapshot(
            indice=index,
            etape=step,
            onglet=tab,
            document=document,
            url=str(main.get("url", frames[0].url)),
            titre=str(main.get("titre", "")),
            langue=str(main.get("langue", "")),
            statut=status,
            admise=status in self.admis,
            empreinte=print_,
            cadres=(),
            axe=results,
            axe_erreur=fault,
            capture=capture,
            capture_absente=missing,
        )
        whole = replace(self._hidden(page), cadres=cadres)
        self.rendu = whole, rendu
        return whole

    def _words(self) -> str:
        """The words that the page shows now; '' where nothing can come while it is read."""
        main = self.session.frames()[0]
        if not (self.patient and self.scripts and self.session.scripted(main)):
            return ""
        try:
            return str(self.session.evaluate(main, read_script("words.js")))
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError:
            return ""

    def _rendered(
        self, frames: Sequence[Frame], document: str, tab: int
    ) -> tuple[object, ...] | None:
        """All by which a state is told from another, far sooner than it is read; None if unsure."""
        script = read_script("rendered.js")
        try:
            shown = [self.session.evaluate(f, script) if f.lisible else f.url for f in frames]
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError:
            return None
        return document, tab, *shown

    def know_again(self, page: PageSnapshot) -> bool:
        """Take the page that came back for a state that was read, if it shows the same."""
        cadres = tuple(self._frame(frame) for frame in self.session.frames())
        if [_shown(c) for c in cadres] != [_shown(c) for c in page.cadres]:
            return False
        self.documents[self.session.document()] = page.document
        self.same[_fingerprint(cadres)] = page.empreinte
        return True

    def _document(self) -> str:
        """Rank of the loaded document in the session: the same in every run."""
        loader = self.session.document()
        return self.documents.setdefault(loader, str(len(self.documents)))

    def _frame(self, frame: Frame) -> FrameSnapshot:
        if not frame.lisible:
            return self._hidden(
                FrameSnapshot(
                    chemin=frame.chemin, url=frame.url, erreur="Ce cadre n'a pas pu être lu."
                )
            )
        try:
            self.session.library(frame, "axe", axe_source())
            collected = self.session.evaluate(
                frame, read_script("collect.js"), dict(load_markers())
            )
            if not frame.chemin:
                collected["debordements"] = self.session.evaluate(frame, read_script("reflow.js"))
            html = self.session.evaluate(frame, read_script("serialize.js")) if self.html else ""
            heard = self.session.heard(frame) if self.ecoute else None
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError as error:
            if not frame.chemin:
                raise
            return self._hidden(
                FrameSnapshot(chemin=frame.chemin, url=frame.url, erreur=str(error))
            )
        return self._hidden(
            FrameSnapshot(
                chemin=frame.chemin, url=frame.url, html=html, collecte=collected, entendu=heard
            )
        )

    def _hidden[T](self, value: T) -> T:
        """What was read, without secrets."""
        hidden: T = self.masque.hide_all(value)
        return hidden

    def _axe(self, cadres: Sequence[FrameSnapshot]) -> tuple[Mapping[str, Any] | None, str]:
        if not self.axe:
            return None, "axe n'a pas été lancé."
        size = sum(int(cadre.collecte.get("elements", 0)) for cadre in cadres)
        if size > MAX_AXE_ELEMENTS:
            return None, f"La page a {size} éléments : c'est trop pour axe, qui n'y a pas tourné."
        if self.scripts and not self.session.scripted():
            return None, SANDBOX
        try:
            results = self.session.axe(axe_options())
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError as error:
            return None, str(error)
        return results, ""

    def _with_access(
        self, frames: Sequence[Frame], cadres: Sequence[FrameSnapshot]
    ) -> tuple[FrameSnapshot, ...]:
        """The frames with the tree that our own checks read, where it could be collected."""
        return tuple(
            replace(cadre, acces=self._access(frame)) if cadre.collecte else cadre
            for frame, cadre in zip(frames, cadres, strict=True)
        )

    def _access(self, frame: Frame) -> Mapping[str, Any] | None:
        if self.scripts and not self.session.scripted(frame):
            return None
        try:
            self.session.listeners(frame)
            collected = self.session.evaluate(frame, read_script("acces.js"))
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError:
            return None
        found: Mapping[str, Any] = self._hidden(collected)
        return found

    def picture(self) -> tuple[Capture | None, str]:
        """The picture of what is shown now, or why there is none where one was asked for."""
        if not self.captures:
            return None, ""
        return Cliche(
            session=self.session,
            masque=self.masque,
            secrets=self.secrets,
            connus=self.drawings,
        ).take()


def _fingerprint(cadres: Sequence[FrameSnapshot]) -> str:
    """Hash of what is rendered: the tree, and what of it can be seen."""
    digest = hashlib.sha256()
    for cadre in cadres:
        digest.update(cadre.html.encode("utf-8", "replace"))
        digest.update(json.dumps(_shown(cadre)).encode())
    return digest.hexdigest()


def _shown(cadre: FrameSnapshot) -> list[list[str]]:
    """What people see of a frame: its fields and its texts."""
    return [
        [c["selecteur"] for c in cadre.collecte.get("champs", ()) if c["visible"]],
        [b["texte"] for b in cadre.collecte.get("blocs", ())],
    ]
