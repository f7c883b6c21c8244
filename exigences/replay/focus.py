"""Follows the focus of the keyboard: where it is, and whether the eye can tell."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from exigences.browser.axe import axe_source
from exigences.browser.engine import (
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
    PageSession,
)
from exigences.browser.scripts import read_script
from exigences.model.lieu import Boite, CheminCadre, Lieu
from exigences.model.parcours.clavier import PriseDeFocus, Reperage

TRIES = 5
RETRY_MS = 80
CLEAR_PIXELS = 8
"""Fewer pixels that clearly change (by 32 of 255 levels or more) need the eye of a human."""
SHOWING_MS = 60
"""How long a page has to answer the loss of the focus by its scripts, in milliseconds."""
RIPPLE_MS = 600
"""How long what a script draws under the focus takes to come or to leave, in milliseconds."""
NEAR = 24
"""Pixels around an element where its focus is looked for first: a small picture costs little."""
NEAR_AREA = 200_000
"""Square pixels of an element beyond which the whole window is looked at at once."""
MAX_PICTURES = 300
"""Stops of one replay whose picture is compared."""

type Cle = tuple[CheminCadre, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where the focus is."""

    element: ElementRef | None = None
    """None where no element has it."""
    dehors: bool = False
    """Whether it has left the page for the browser's own buttons."""
    relation: str = ""
    """To the target: `lui`, `groupe` (arrows lead to it), `dedans` (in it, among others), ''."""
    designe: str = ""
    """Id of the item that a composite widget points to."""
    genre: str = ""
    """Type of a field, else role, else tag."""
    natif: bool = False
    """Whether the browser itself makes it work by keyboard."""
    opaque: bool = False
    """Whether it may have stops of its own, which nobody sees."""
    dialogue: bool = False
    espece: str = ""
    """What is drawn by the same rules has the same."""

    @property
    def cle(self) -> Cle | None:
        """Identity of the stop."""
        if self.element is None:
            return None
        return self.element.cadre.chemin, self.element.selecteur, self.designe


@dataclass(slots=True, kw_only=True)
class FocusReader[S: PageSession]:
    """Reads the focus of one session."""

    session: S
    images: bool = True
    """Whether the window is looked at, at each new stop."""
    known: dict[tuple[object, ...], PriseDeFocus] = field(default_factory=dict)
    """Stops that were looked at, by document, frame and selector."""

    def here(self, target: ElementRef | None = None) -> Here:
        """Where the focus is now, to the deepest frame and open shadow root."""
        for _ in range(TRIES - 1):
            with suppress(ContextLostError):
                return self._here(target)
            self.session.wait(RETRY_MS)
        return self._here(target)

    def _here(self, target: ElementRef | None) -> Here:
        frames = self.session.frames()
        frame = frames[0]
        while True:
            own = target is not None and target.cadre.chemin == frame.chemin
            wanted = target.selecteur if own and target is not None else None
            answer = self.session.evaluate(frame, read_script("focus_at.js"), {"cible": wanted})
            match answer["ou"]:
                case "cadre":
                    element = ElementRef(cadre=frame, selecteur=answer["selecteur"])
                    inner = _inner(frames, element)
                    if inner is None:
                        return Here(element=element, opaque=True)
                    frame = inner
                case "element":
                    return Here(
                        element=ElementRef(cadre=frame, selecteur=answer["selecteur"]),
                        relation=answer["relation"],
                        designe=answer["designe"],
                        genre=answer["genre"],
                        natif=answer["natif"],
                        opaque=answer["opaque"],
                        dialogue=answer["dialogue"],
                        espece=answer["espece"],
                    )
                case "page" if frame.chemin:
                    # The document of a frame, as a scroller.
                    return Here(element=ElementRef(cadre=frame, selecteur="html"), opaque=True)
                case where:
                    return Here(dehors=where == "dehors")

    def way(self, target: ElementRef) -> Mapping[str, Any]:
        """Facts on the way to a target; see focus_way.js."""
        answer = self.session.evaluate(target.cadre, read_script("focus_way.js"), target.selecteur)
        return answer or {"avant": False, "atteignables": 0, "implicite": False, "visible": False}

    def stop(self, here: Here, page: int) -> PriseDeFocus | None:
        """What stands where the focus is, looked at once a document; None where nothing does."""
        element = here.element
        if element is None or element.selecteur == "html":
            return None
        key = (self.session.document(), element.cadre.chemin, element.selecteur)
        if key not in self.known:
            self.known[key] = self._stop(element, page)
        return self.known[key]

    def _stop(self, element: ElementRef, page: int) -> PriseDeFocus:
        self.session.library(element.cadre, "axe", axe_source())
        told = self.session.evaluate(
            element.cadre, read_script("focus_stop.js"), element.selecteur
        ) or {"role": "", "nom": "", "boite": None, "ecrit": False, "montrable": False}
        box = None if element.cadre.chemin else told["boite"]
        return PriseDeFocus(
            lieu=Lieu(
                page=page,
                cadre=element.cadre.chemin,
                selecteur=element.selecteur,
                boite=Boite(x=box[0], y=box[1], largeur=box[2], hauteur=box[3]) if box else None,
            ),
            role=told["role"],
            nom=told["nom"],
            reperage=self._look(element, told) if told["montrable"] else Reperage.NON_REGARDE,
        )

    def _look(self, element: ElementRef, told: Mapping[str, Any]) -> Reperage:
        """Compare the window with and without the focus; what moves is held still meanwhile."""
        if not self.images or len(self.known) >= MAX_PICTURES:
            return Reperage.NON_REGARDE
        near = None if element.cadre.chemin else _around(told["boite"])
        try:
            self._ask(element, "figer")
            seen = self._compared(element, near, "oter", "rendre")
            if near and seen is not Reperage.VISIBLE:
                # A page may show the focus away from what has it.
                seen = self._compared(element, None, "oter", "rendre")
            if seen is not Reperage.INVISIBLE:
                return seen
            if told["ecrit"]:
                return Reperage.CURSEUR
            # A page may show the focus by its scripts: let them hear of it before saying no.
            seen = self._compared(element, None, "quitter", "revenir")
            if near is None or seen is not Reperage.INVISIBLE:
                return seen
            return self._moving(element, near)
        except ContextLostError:
            return Reperage.NON_REGARDE
        finally:
            with suppress(EngineError):
                self._ask(element, "degeler")

    def _moving(self, element: ElementRef, near: Boite) -> Reperage:
        """The same, let free to move: what scripts draw may come and leave slowly, as a ripple.

        Where something moves there by itself, nobody can tell it from the focus.
        """
        self._ask(element, "degeler")
        self.session.wait(RIPPLE_MS)
        before = self.session.picture(near, seen=True)
        self.session.wait(RIPPLE_MS)
        if self.session.picture(near, seen=True) != before:
            return Reperage.FAIBLE
        return self._compared(element, near, "quitter", "revenir", RIPPLE_MS)

    def _compared(
        self,
        element: ElementRef,
        zone: Boite | None,
        lose: str,
        take: str,
        showing_ms: int = SHOWING_MS,
    ) -> Reperage:
        with_focus = self.session.picture(zone, seen=True)
        kept = self._ask(element, lose)
        if lose == "quitter":
            self.session.wait(showing_ms)
        without = self.session.picture(zone, seen=True)
        given_back = self._ask(element, take)
        if kept or not given_back:
            return Reperage.NON_REGARDE
        if with_focus == without:
            return Reperage.INVISIBLE
        main = self.session.frames()[0]
        gap = self.session.evaluate(main, read_script("pixels.js"), [with_focus, without])
        if gap is None or gap["nets"] >= CLEAR_PIXELS:
            return Reperage.VISIBLE
        return Reperage.FAIBLE if gap["tous"] else Reperage.INVISIBLE

    def _ask(self, element: ElementRef, moment: str) -> bool:
        """Do one thing of focus_shown.js; whether the element then has the focus."""
        asked = {"selecteur": element.selecteur, "temps": moment}
        return bool(self.session.evaluate(element.cadre, read_script("focus_shown.js"), asked))


def _around(box: Sequence[float] | None) -> Boite | None:
    """Where the focus is drawn as a rule; None where that is no small part of the window."""
    if box is None or box[2] * box[3] > NEAR_AREA:
        return None
    return Boite(
        x=max(0, box[0] - NEAR),
        y=max(0, box[1] - NEAR),
        largeur=box[2] + 2 * NEAR,
        hauteur=box[3] + 2 * NEAR,
    )


def _inner(frames: tuple[Frame, ...], owner: ElementRef) -> Frame | None:
    """The frame that an element holds, if it can be read."""
    selectors = (*owner.cadre.selecteurs, owner.selecteur)
    return next((f for f in frames if f.selecteurs == selectors and f.lisible), None)
