"""Reads a state of a page, whole: frames, facts, axe, picture."""

import hashlib
import json
import time
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
from exigences.browser.reasons import RELOADS, RESTLESS
from exigences.browser.scripts import read_script
from exigences.facts.page.marqueurs import load_markers
from exigences.facts.page.referentiel import axe_options
from exigences.model.parcours.etat import Capture, FrameSnapshot, PageSnapshot
from exigences.replay.cliche import Cliche
from exigences.replay.contraste import measure_contrasts
from exigences.secret.masque import Masque

QUIET_MS = 80
HASTY_MS = 40
SETTLE_S = 10
LOADING_S = 60
"""On a slow line, how long a page that is still loading is waited for, as a person would."""
"""Longest wait for a page to be still; a page that never is gets read as it stands."""
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

    def settle(self) -> None:
        """Wait until the page is loaded and still, or SETTLE_S; EngineError if ever another.

        On a slow line, a page that is not loaded yet has LOADING_S, then SETTLE_S to be still:
        read before its styles or its words, it would be judged on what no person sees.
        """
        start = time.monotonic()
        limit = start + SETTLE_S
        slow, reloads = self.lente, 0
        while (now := time.monotonic()) < limit or slow:
            if slow:
                limit = now + SETTLE_S
                slow = now < start + LOADING_S and self._is_loading()
            try:
                main = self.session.frames()[0]
                still = self._still(main)
                if still and not self.session.busy():
                    return
            except ContextLostError:
                reloads += 1
                self.session.wait(QUIET_MS)
        if reloads > RELOADS:
            raise EngineError(RESTLESS)

    def _is_loading(self) -> bool:
        """Whether what the page is made of is still on its way, as far as the page says."""
        try:
            state = self.session.evaluate(self.session.frames()[0], "() => document.readyState")
        except ContextLostError:
            return True
        return bool(state != "complete")

    def _still(self, main: Frame) -> bool:
        if self.scripts and self.session.scripted(main):
            return bool(self.session.evaluate(main, read_script("settle.js"), self._calm()))
        self.session.wait(QUIET_MS)
        return bool(self.session.evaluate(main, "() => document.readyState") == "complete")

    def _calm(self) -> dict[str, object]:
        return {"quietMs": QUIET_MS if self.patient else HASTY_MS, "arrived": self.patient}

    def read(self, index: int, step: str, before: PageSnapshot | None) -> PageSnapshot | None:
        """The current state, or None where it is the one before."""
        for attempt in range(TRIES):
            try:
                return self._read(index, step, before)
            except ContextLostError:
                if attempt == TRIES - 1:
                    raise
                self.settle()
        return None

    def _read(self, index: int, step: str, before: PageSnapshot | None) -> PageSnapshot | None:
        self.avant()
        frames = self.session.frames()
        document = self._document()
        cadres = tuple(self._frame(frame) for frame in frames)
        print_ = _fingerprint(cadres)
        print_ = self.same.get(print_, print_)
        tab = self.session.tab()
        known = before is not None and (before.document, before.empreinte, before.onglet)
        if known == (document, print_, tab):
            return None
        main = cadres[0].collecte
        results, fault = self._axe(cadres)
        if results is not None:
            cadres = self._with_access(frames, cadres)
            if self.captures:
                measure_contrasts(self.session, results)
        capture, missing = self._capture()
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
        return replace(self._hidden(page), cadres=cadres)

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

    def _capture(self) -> tuple[Capture | None, str]:
        """The picture, or why there is none where one was asked for."""
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
