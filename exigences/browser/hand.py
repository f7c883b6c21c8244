"""Acts on a page over its wire alone: the way left where a page defeats an engine's own means."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import ElementRef, EngineError
from exigences.browser.scripts import read_script

SET_AT_ONCE = frozenset({"color", "date", "datetime-local", "month", "range", "time", "week"})
"""Types of fields that are not typed in as a text."""
DELETE = {"key": "Delete", "code": "Delete", "windowsVirtualKeyCode": 46}
TYPED_MAX = 200
"""Characters that are typed key by key; what comes after them is no mask's, and is pasted."""
RETURN = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
_LINES = frozenset({"textarea", "div", "p", "section", "article", "span"})
"""Kinds of elements in which a text may have several lines."""
_SIGNS = {
    " ": ("Space", 32),
    ",": ("Comma", 188),
    "-": ("Minus", 189),
    ".": ("Period", 190),
    "/": ("Slash", 191),
}
"""Keys of what is not a letter, and their number in the events."""
_PUNCTUATION = re.compile(r"[\W_]")
"""What a mask writes by itself between the letters and the digits."""
_NO_PLACE = ("not have a layout object", "could not be scrolled", "compute content quads")


KEYS = {
    "Tab": ("Tab", 9),
    "Enter": ("Enter", 13),
    "Escape": ("Escape", 27),
    "ArrowDown": ("ArrowDown", 40),
}
"""Keys that write nothing: their code and their number."""
HELD = {"Alt": 1, "Control": 2}
"""Keys that are held, and their bit in the events."""


def never() -> bool:
    """Nobody asks to stop."""
    return False


def nothing() -> None:
    """Nobody wants to be told."""


class CdpHand:
    """Gestures by real input events; each says False where the element is not ready for it."""

    def __init__(self, page: CdpPage) -> None:
        self._page = page

    def click(self, element: ElementRef) -> bool:
        """Click in the middle of an element, once it is in sight; of a label, beside its links."""
        handle = self._page.handle(element.cadre.id, element.selecteur)
        if not handle:
            return False
        try:
            self._page.command("DOM.scrollIntoViewIfNeeded", {"objectId": handle})
            quads = self._page.command("DOM.getContentQuads", {"objectId": handle})["quads"]
        except EngineError as error:
            if any(sign in error.brut for sign in _NO_PLACE):
                return False
            raise
        if not quads:
            return False
        x, y = self._where(element, quads)
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
            event = {"type": kind, "x": x, "y": y, **button}
            self._page.command("Input.dispatchMouseEvent", event)
        return True

    def _where(self, element: ElementRef, quads: Sequence[Sequence[float]]) -> tuple[float, float]:
        """The point to press, among the boxes of the lines of an element (corners, clockwise)."""
        aside = self._page.evaluate(
            element.cadre.id, read_script("beside_links.js"), element.selecteur
        )
        rank, part = (aside["ligne"], aside["part"]) if aside else (0, 0.5)
        box = quads[min(rank, len(quads) - 1)]
        left, top = (box[0] + box[6]) / 2, (box[1] + box[7]) / 2
        right, bottom = (box[2] + box[4]) / 2, (box[3] + box[5]) / 2
        return left + (right - left) * part, top + (bottom - top) * part

    def focus(self, element: ElementRef, *, tout: bool = False) -> str | None:
        """Give an element the focus, and select what it holds; its kind, None if not ready."""
        target = {"selecteur": element.selecteur, "tout": tout}
        kind: str | None = self._page.evaluate(element.cadre.id, read_script("focus.js"), target)
        return kind

    def fill(self, element: ElementRef, value: str, stopped: Callable[[], bool] = never) -> bool:
        """Replace what a field holds; EngineError where it is no value of this field.

        `stopped` says, after each key, whether no other is to be pressed.
        """
        kind = self.focus(element, tout=True)
        if kind is None:
            return False
        if kind in SET_AT_ONCE:
            if not self._put(element, valeur=value):
                raise EngineError(refused_value(value))
        else:
            self.press_keys(value, stopped, lines=kind in _LINES)
            if not stopped() and self._lost_some(element, value):
                self._paint(element)  # what was to be put back for the first keys is
                self.focus(element, tout=True)
                self.press_keys(value, stopped, lines=kind in _LINES, slowly=element)
        return True

    def _paint(self, element: ElementRef) -> None:
        """Wait until the page of an element was painted."""
        self._page.evaluate(element.cadre.id, read_script("painted.js"))

    def _lost_some(self, element: ElementRef, value: str) -> bool:
        """Whether a field holds fewer letters and digits than were typed: its mask was outrun."""
        held = self._page.evaluate(element.cadre.id, read_script("text_held.js"), element.selecteur)
        return isinstance(held, str) and len(_PUNCTUATION.sub("", held)) < len(
            _PUNCTUATION.sub("", value)
        )

    def press_keys(
        self,
        text: str,
        stopped: Callable[[], bool] = never,
        *,
        lines: bool,
        slowly: ElementRef | None = None,
    ) -> None:
        """Put a text in place of what is selected, by the keys of a person.

        Masks and lists of suggestions hear each key. A new line (kept where there are `lines`) is
        not Enter, which sends; the middle of a long text comes at once. `slowly`, in a field, the
        page is painted between two keys: some masks put the cursor back only then.
        """
        if not text:
            for kind in ("keyDown", "keyUp"):
                self._page.command("Input.dispatchKeyEvent", {"type": kind, **DELETE})
        whole = text if lines else text.replace("\r", "").replace("\n", "")
        first, rest = whole[:TYPED_MAX], whole[TYPED_MAX:]
        for letter in first:
            if letter == "\n":
                self._insert(letter)
            else:
                self.type(letter)
            if slowly is not None:
                self._paint(slowly)
            if stopped():
                return
        if rest:
            self._insert(rest)

    def _insert(self, text: str) -> None:
        self._page.command("Input.insertText", {"text": text})

    def type(self, text: str) -> None:
        """Press the key of each character, where the focus is."""
        for letter in text:
            key = RETURN if letter == "\n" else {"key": letter, "text": letter, **_code_of(letter)}
            self._page.command("Input.dispatchKeyEvent", {"type": "keyDown", **key})
            up = {name: value for name, value in key.items() if name != "text"}
            self._page.command("Input.dispatchKeyEvent", {"type": "keyUp", **up})

    def key(self, name: str, *, back: bool = False) -> None:
        """Press a key that writes nothing, with Shift or without."""
        code, number = KEYS[name]
        key = {"key": name, "code": code, "windowsVirtualKeyCode": number, "modifiers": 8 * back}
        text = {"text": "\r"} if name == "Enter" else {}
        self._page.command("Input.dispatchKeyEvent", {"type": "keyDown", **key, **text})
        self._page.command("Input.dispatchKeyEvent", {"type": "keyUp", **key})

    def chord(self, held: str, letter: str) -> None:
        """Press a letter while a key that writes nothing is held."""
        key = {"key": letter, **_code_of(letter), "modifiers": HELD[held]}
        for kind in ("rawKeyDown", "keyUp"):
            self._page.command("Input.dispatchKeyEvent", {"type": kind, **key})

    def select(self, element: ElementRef, option: str) -> bool:
        """Choose the option of a list that has this label."""
        return self._put(element, option=option)

    def check(self, element: ElementRef, *, state: bool) -> bool:
        """Put a box in a state."""
        held = self._page.evaluate(element.cadre.id, read_script("checked.js"), element.selecteur)
        return held is not None and (held is state or self.click(element))

    def _put(
        self, element: ElementRef, *, valeur: str | None = None, option: str | None = None
    ) -> bool:
        given = {"selecteur": element.selecteur, "valeur": valeur, "option": option}
        return bool(self._page.evaluate(element.cadre.id, read_script("put.js"), given))


def _code_of(letter: str) -> dict[str, object]:
    """The key of an ASCII letter, a digit or a common sign; of another character there is none."""
    if letter in _SIGNS:
        code, number = _SIGNS[letter]
        return {"code": code, "windowsVirtualKeyCode": number}
    if not (letter.isascii() and letter.isalnum()):
        return {}
    name = f"Digit{letter}" if letter.isdigit() else f"Key{letter.upper()}"
    return {"code": name, "windowsVirtualKeyCode": ord(letter.upper())}


def refused_value(value: str) -> str:
    """What is said of a value that a date, a colour or a range does not take."""
    return f"Remplir le champ : « {value} » n'est pas une valeur de ce champ."


def must_be_file(path: str) -> None:
    """EngineError where there is no such file to give."""
    if not Path(path).is_file():
        message = f"Donner le fichier : {path} n'existe pas. Vérifiez son nom dans la procédure."
        raise EngineError(message)
