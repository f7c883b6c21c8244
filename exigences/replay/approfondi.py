"""Tries a page with keys and at other sizes: where the focus goes, what opens, what is cut."""

from collections import Counter
from collections.abc import Callable, Container, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

from exigences.browser.engine import (
    BrowserLostError,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
    Rule,
    TriedSession,
)
from exigences.browser.scripts import read_script
from exigences.model.parcours.clavier import PriseDeFocus, Reperage
from exigences.model.parcours.etat import PageSnapshot
from exigences.replay.animations import changing, moving
from exigences.replay.couches import KEY_MS, LAYER_MS, Layers
from exigences.replay.familiar import Familiar
from exigences.replay.focus import FocusReader, Here
from exigences.replay.raccourcis import shortcuts
from exigences.replay.survols import hovered

MAX_STOPS = 60
"""Presses of Tab after which nothing is concluded."""
TURNS = 3
"""Times that the focus comes back to an element, before it is said to turn."""
STEP_MS = 15
"""How long a page has, by its own clock, to do what it does after a key."""
BACK_MS = 60
"""How long a page has, by its own clock, to take the focus back that has just left it."""
_WIDTH = "() => innerWidth"
ENLARGED = (640, 512)
"""A window of 1,280 by 1,024 pixels enlarged twice."""
NARROW = (320, 512)
type Look = Callable[[FocusReader[TriedSession], Here], None]
"""What is done at a new stop of the focus."""


def tried(session: TriedSession, snapshot: PageSnapshot) -> PageSnapshot:
    """A state with what was tried on it, where our checks could read it."""
    return with_trials(snapshot, try_page(session)) if is_readable(snapshot) else snapshot


def is_readable(snapshot: PageSnapshot) -> bool:
    """Whether our checks could read a state."""
    return bool(snapshot.cadres) and snapshot.cadres[0].acces is not None


def with_trials(snapshot: PageSnapshot, found: dict[str, Any]) -> PageSnapshot:
    """A state that our checks could read, with what was tried on it."""
    main, *others = snapshot.cadres
    acces = {**(main.acces or {}), "essais": found}
    return replace(snapshot, cadres=(replace(main, acces=acces), *others))


def try_page(
    session: TriedSession, held: Rule | None = None, known: Familiar | None = None
) -> dict[str, Any]:
    """What was tried on the current page; what could not be is left out.

    `held` is what must not leave all along; while keys are tried that may send, nothing does.
    `known` spares what earlier pages of the service have shown.
    """
    known = known or Familiar(partout=True)
    known.turn()
    page = _Page(session, session.frames()[0], held, known)
    session.keep(held)
    found: dict[str, Any] = {}
    trials = (
        page.restless,
        page.moving,
        page.cut,
        page.narrow,
        page.hover,
        page.walk,
        page.layers,
        page.letters,
        page.lists,
        page.spaces,
    )
    for trial in trials:
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
    held: Rule | None
    known: Familiar
    stops: list[Here] = field(default_factory=list)
    """Where the focus went."""
    looked: list[PriseDeFocus] = field(default_factory=list)
    """The stops whose focus was looked at."""

    def ask(self, script: str, argument: object = None) -> Any:
        """Run one of our scripts on the page."""
        return self.session.evaluate(self.cadre, read_script(script), argument)

    def restless(self) -> dict[str, Any]:
        """Elements whose text changes by itself."""
        return changing(self.session, self.cadre)

    def moving(self) -> dict[str, Any]:
        """Pictures that go on moving by themselves."""
        return {"images_qui_bougent": moving(self.session, self.cadre)}

    def cut(self) -> dict[str, Any]:
        """Elements whose text is cut, or lies on another one, where it did not.

        One of which the first lines, or the first words, alone are shown at any size is so by
        choice: what follows is read elsewhere, or is not to be read. A telephone, whose window is
        narrower than that of a screen enlarged twice, is no enlarged screen.
        """
        before = dict(self.ask("clipped.js", ""))
        known = {one["cle"] for one in self.ask("overlaps.js")}
        cut = {how: self._new(before, how) for how in ("espacement", "taille")}
        if self.session.evaluate(self.cadre, _WIDTH) <= ENLARGED[0]:
            return {"coupes": {"zoom": [], **cut}, "chevauches": []}
        try:
            self.session.window(ENLARGED)
            self.session.wait(KEY_MS)
            over = [one for one in self.ask("overlaps.js") if one["cle"] not in known]
            wide = [one for one, _ in self.ask("clipped.js", "") if not before.get(one)]
            return {"coupes": {"zoom": wide, **cut}, "chevauches": over}
        finally:
            self.session.window(None)

    def narrow(self) -> dict[str, Any]:
        """What goes past a window of 320 pixels, to be read by scrolling sideways."""
        try:
            self.session.window(NARROW)
            self.session.wait(KEY_MS)
            past = self.ask("reflow.js")
        finally:
            self.session.window(None)
        return {"deborde": {one["selecteur"]: bool(one["certain"]) for one in past}}

    def hover(self) -> dict[str, Any]:
        """What the mouse alone shows, once the focus was given to what shows it."""
        with self._held():
            return {"survols": hovered(self.session, self.cadre)}

    def _new(self, before: Container[str], how: str) -> list[str]:
        return [one for one, _ in self.ask("clipped.js", how) if one not in before]

    def walk(self) -> dict[str, Any]:
        """Follow the focus from the top: what shows it, and whether it can go on."""
        reader = FocusReader(session=self.session)
        around, ways = self._by_chords(reader, self._around(reader))
        places = {
            reperage: [stop.lieu.selecteur for stop in self.looked if stop.reperage is reperage]
            for reperage in Reperage
        }
        return {
            "piege": around,
            "sorties_vaines": ways,
            "invisibles": places[Reperage.INVISIBLE],
            "faibles": places[Reperage.FAIBLE],
            "regardes": [*places[Reperage.VISIBLE], *places[Reperage.CURSEUR]],
        }

    def _around(self, reader: FocusReader[TriedSession]) -> list[str]:
        """The elements between which the focus turns, and that no key leaves."""
        counts: Counter[str] = Counter()
        if not self._press(reader, counts, self._look):
            return []
        inner = [name for name, count in counts.items() if count >= TURNS - 1]
        if any(here.dialogue for here in self.stops if _name(here) in inner):
            return []
        self.session.key("Escape")
        shut = self._press(reader, Counter()) and self._press(reader, Counter(), back=True)
        return inner if shut else []

    def _by_chords(
        self, reader: FocusReader[TriedSession], around: list[str]
    ) -> tuple[list[str], list[str]]:
        """Where the focus still turns, and which of the keys that the page tells were in vain."""
        tried: list[str] = []
        for held, letter in self.ask("ways_out.js") if around else ():
            for name in around:
                with self._held():
                    self.session.give(ElementRef(cadre=self.cadre, selecteur=name))
                    self.session.evaluate(self.cadre, PAUSE, BACK_MS)
                    self.session.chord(held, letter)
                self.session.evaluate(self.cadre, PAUSE, BACK_MS)
                if not self._press(reader, Counter()):
                    return [], tried
            tried.append(f"{held}+{letter.upper()}")
        return around, tried

    def _look(self, reader: FocusReader[TriedSession], here: Here) -> None:
        """Look at a new stop, where its kind is not known yet."""
        self.stops.append(here)
        if self.known.wants(here.espece):
            stop = reader.stop(here, 0)
            self.known.saw(here.espece, stop)
            self.looked += [stop] if stop else []

    def _press(
        self,
        reader: FocusReader[TriedSession],
        counts: Counter[str],
        look: Look = lambda _reader, _here: None,
        *,
        back: bool = False,
    ) -> bool:
        """Press Tab until the focus leaves the page, or turns: whether it turns."""
        for _ in range(MAX_STOPS):
            self.session.key("Tab", back=back)
            self.session.evaluate(self.cadre, PAUSE, STEP_MS)
            here = reader.here()
            if not _name(here):
                self.session.evaluate(self.cadre, PAUSE, BACK_MS)
                here = reader.here()
            name = _name(here)
            if not name or here.opaque or (here.element and here.element.cadre.chemin):
                return False
            counts[name] += 1
            if counts[name] == 1:
                look(reader, here)
            if counts[name] >= TURNS:
                return True
        return False

    def layers(self) -> dict[str, Any]:
        """What each element that may open a layer opens, and where the focus is then."""
        with self._held() as asked:
            layers = Layers(self.session, self.cadre, self.known, asked)
            return {"fenetres": layers.opened()}

    def letters(self) -> dict[str, Any]:
        """Letters and signs to which the page answers with the focus nowhere."""
        if not self.ask("listens_keys.js") or self.ask("restless.js", [LAYER_MS, 0]):
            return {}
        with self._held():
            return shortcuts(self.session, self.cadre)

    def lists(self) -> dict[str, Any]:
        """Lists that an arrow changes, and whether the page would be left for that."""
        found: dict[str, bool] = {}
        if len(self.session.frames()) > 1:
            return {}  # the document of a frame could not be told from that of the page
        with self._held() as asked:
            for name in self.ask("lists.js"):
                if not self.session.give(ElementRef(cadre=self.cadre, selecteur=name)):
                    continue
                asked.clear()
                self.session.key("ArrowDown")
                self.session.wait(LAYER_MS)
                found[name] = "Document" in asked
        return {"listes": found}

    def spaces(self) -> dict[str, Any]:
        """Elements that say they are buttons, and whether Space does anything on them."""
        found: dict[str, bool] = {}
        with self._held() as asked:
            for name in self.ask("space_stops.js"):
                if not self.session.give(ElementRef(cadre=self.cadre, selecteur=name)):
                    continue
                asked.clear()
                self.ask("key_probe.js", name)
                self.session.type(" ")
                self.session.wait(LAYER_MS)
                effect = self.ask("key_effect.js") or {}
                found[name] = bool(asked or any(effect.values()))
        return {"espaces": found}

    @contextmanager
    def _held(self) -> Generator[list[str]]:
        """Let nothing leave as long as it lasts; the kinds of what would have."""
        asked: list[str] = []

        def rule(_method: str, _url: str, kind: str) -> bool:
            asked.append(kind)
            return True

        self.session.keep(rule)
        try:
            yield asked
        finally:
            with suppress(ContextLostError):
                self.session.keep(self.held)


def _name(here: Here) -> str:
    return here.element.selecteur if here.element else ""


PAUSE = "async (ms) => new Promise((done) => setTimeout(done, ms))"
"""Whatever the page had put off until then is done first, however slow the machine."""
