"""Tries a page with keys and at other sizes: where the focus goes, what opens, what is cut."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

from exigences.browser.engine import (
    BrowserLostError,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
    TriedSession,
)
from exigences.browser.scripts import read_script
from exigences.model.parcours.clavier import Reperage
from exigences.model.parcours.etat import PageSnapshot
from exigences.replay.focus import FocusReader, Here

MAX_STOPS = 60
"""Presses of Tab after which nothing is concluded."""
TURNS = 3
"""Times that the focus comes back to an element, before it is said to turn."""
KEY_MS, LAYER_MS, WATCHED_MS = 40, 350, 2_500
ENLARGED = (640, 512)
"""A window of 1,280 by 1,024 pixels enlarged twice."""
NARROW = (320, 512)
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789+-/?.,"


def tried(session: TriedSession, snapshot: PageSnapshot) -> PageSnapshot:
    """A state with what was tried on it, where our checks could read it."""
    main, *others = snapshot.cadres
    if main.acces is None:
        return snapshot
    acces = {**main.acces, "essais": try_page(session)}
    return replace(snapshot, cadres=(replace(main, acces=acces), *others))


def try_page(session: TriedSession) -> dict[str, Any]:
    """What was tried on the current page; what could not be is left out."""
    page = _Page(session, session.frames()[0])
    found: dict[str, Any] = {}
    for trial in (page.restless, page.cut, page.walk, page.layers, page.letters, page.lists):
        try:
            found |= trial()
        except BrowserLostError:
            raise
        except EngineError:
            break
    return found


@dataclass(slots=True)
class _Page:
    """The main frame of the page that is tried."""

    session: TriedSession
    cadre: Frame

    def ask(self, script: str, argument: object = None) -> Any:
        """Run one of our scripts on the page."""
        return self.session.evaluate(self.cadre, read_script(script), argument)

    def restless(self) -> dict[str, Any]:
        """Elements whose text changes by itself."""
        return {"changeants": self.ask("restless.js", WATCHED_MS)}

    def cut(self) -> dict[str, Any]:
        """Elements whose text is cut where it was not."""
        before = set(self.ask("clipped.js", ""))
        cut = {how: self._new(before, how) for how in ("espacement", "taille")}
        try:
            self.session.window(ENLARGED)
            self.session.wait(KEY_MS)
            return {"coupes": {"zoom": self.ask("clipped.js", ""), **cut}}
        finally:
            self.session.window(None)

    def _new(self, before: set[str], how: str) -> list[str]:
        return [one for one in self.ask("clipped.js", how) if one not in before]

    def walk(self) -> dict[str, Any]:
        """Follow the focus from the top: what shows it, and whether it can go on."""
        reader = FocusReader(session=self.session)
        stops: list[Here] = []
        around = self._around(reader, stops)
        looked = [reader.stop(here, 0) for here in stops if here.element is not None]
        places = {
            reperage: [stop.lieu.selecteur for stop in looked if stop and stop.reperage is reperage]
            for reperage in Reperage
        }
        return {
            "piege": around,
            "invisibles": places[Reperage.INVISIBLE],
            "faibles": places[Reperage.FAIBLE],
            "regardes": [*places[Reperage.VISIBLE], *places[Reperage.CURSEUR]],
        }

    def _around(self, reader: FocusReader[TriedSession], stops: list[Here]) -> list[str]:
        """The elements between which the focus turns, and that no key leaves."""
        counts: dict[str, int] = {}
        if not self._press(reader, counts, stops):
            return []
        inner = [name for name, count in counts.items() if count >= TURNS - 1]
        if any(here.dialogue for here in stops if _name(here) in inner):
            return []
        self.session.key("Escape")
        shut = self._press(reader, {}, []) and self._press(reader, {}, [], back=True)
        return inner if shut else []

    def _press(
        self,
        reader: FocusReader[TriedSession],
        counts: dict[str, int],
        stops: list[Here],
        *,
        back: bool = False,
    ) -> bool:
        """Press Tab until the focus leaves the page, or turns: whether it turns."""
        for _ in range(MAX_STOPS):
            self.session.key("Tab", back=back)
            self.session.wait(KEY_MS)
            here = reader.here()
            name = _name(here)
            if not name or here.opaque or (here.element and here.element.cadre.chemin):
                return False
            counts[name] = counts.get(name, 0) + 1
            if counts[name] == 1:
                reader.stop(here, 0)
                stops.append(here)
            if counts[name] >= TURNS:
                return True
        return False

    def layers(self) -> dict[str, Any]:
        """What each element that may open a layer opens, and where the focus is then."""
        found: list[dict[str, Any]] = []
        with self._held():
            for opener in self.ask("openers.js"):
                told = self._open(opener)
                if told is not None:
                    found.append(told)
                    self.session.key("Escape")
                    self.session.wait(KEY_MS)
                    if told["couche"] in self._names():
                        break
        return {"fenetres": found}

    def _open(self, opener: str) -> dict[str, Any] | None:
        before = self._names()
        if not self.session.give(ElementRef(cadre=self.cadre, selecteur=opener)):
            return None
        self.session.key("Enter")
        self.session.wait(LAYER_MS)
        layers = [one for one in self.ask("layers.js") if one["selecteur"] not in before]
        if not layers:
            return None
        chosen = next((one for one in layers if one["dialogue"]), layers[0])
        inside = any(one["dedans"] for one in layers)
        return {
            "declencheur": opener,
            "couche": chosen["selecteur"],
            "dialogue": chosen["dialogue"],
            "dedans": inside,
        }

    def _names(self) -> set[str]:
        return {one["selecteur"] for one in self.ask("layers.js")}

    def letters(self) -> dict[str, Any]:
        """Letters and signs to which the page answers with the focus nowhere."""
        if not self.ask("listens_keys.js") or self.ask("restless.js", LAYER_MS):
            return {}
        found = []
        with self._held():
            for letter in LETTERS:
                self.session.evaluate(self.cadre, NOWHERE)
                self.ask("key_probe.js", "html")
                self.session.type(letter)
                effect = self.ask("key_effect.js")
                if effect and (effect["prises"] or effect["mutations"]):
                    found.append(letter)
        return {"touches": found}

    def lists(self) -> dict[str, Any]:
        """Lists that an arrow changes, and whether the page is left for that."""
        found: dict[str, bool] = {}
        for name in self.ask("lists.js"):
            document = self.session.document()
            if not self.session.give(ElementRef(cadre=self.cadre, selecteur=name)):
                continue
            self.session.key("ArrowDown")
            self.session.wait(LAYER_MS)
            found[name] = self.session.document() != document
            if found[name]:
                break
        return {"listes": found}

    @contextmanager
    def _held(self) -> Generator[None]:
        """Let nothing leave as long as it lasts."""
        self.session.keep(lambda _method, _url, _kind: True)
        try:
            yield
        finally:
            with suppress(ContextLostError):
                self.session.keep(None)


def _name(here: Here) -> str:
    return here.element.selecteur if here.element else ""


NOWHERE = "() => { if (document.activeElement) document.activeElement.blur(); return true; }"
