"""Reads what the fields of a page hold, and compares two readings."""

from collections.abc import Collection, Container, Iterable, Mapping
from typing import Any

from exigences.browser.engine import BrowserSession, ElementRef
from exigences.browser.scripts import read_script
from exigences.facts.page.noms_tires import lasting

NEVER_KEPT = frozenset({"password", "file"})
"""Types of fields that no browser gives back."""
_BOXES = frozenset({"checkbox", "radio"})
_MARKS = ("selecteur", "visible", "invalide", "bulle", "decrit", "erreur", "apparence")
type Held = Mapping[str, Any]
"""What held.js reads of the main frame."""


def read_held(session: BrowserSession, button: ElementRef | None = None) -> Held:
    """What the fields of the current page hold, and which ones a button sends."""
    selector = button.selecteur if button else None
    held: Held = session.evaluate(session.frames()[0], read_script("held.js"), selector)
    return held


def read_view(session: BrowserSession, *, partout: bool = False) -> Mapping[str, Any]:
    """What the window shows: how far it is scrolled, its height, its words (in_view.js).

    `partout`: the words of the whole page, wherever it is scrolled.
    """
    script = read_script("in_view.js")
    seen: Mapping[str, Any] = session.evaluate(session.frames()[0], script, partout)
    return seen


def without_values(held: Held) -> Held:
    """A reading that may be stored: nothing of what was typed."""
    fields = [{k: v for k, v in champ.items() if k != "valeur"} for champ in held["champs"]]
    return {**held, "champs": fields}


def under_names(held: Held, names: Collection[str]) -> Held:
    """A reading where the fields that another load named have the `names` that they had before.

    Those that have gone, and those that are new, are the same in their order, where as many differ
    by nothing but what was drawn at random.
    """
    here = [c["selecteur"] for c in held["champs"]]
    gone = _by_what_lasts(name for name in names if name not in here)
    new = _by_what_lasts(name for name in here if name not in names)
    was = {
        name: before
        for shape, found in new.items()
        if len(found) == len(gone.get(shape, ()))
        for name, before in zip(found, gone[shape], strict=True)
    }
    fields = [{**c, "selecteur": was.get(c["selecteur"], c["selecteur"])} for c in held["champs"]]
    return {**held, "champs": fields}


def _by_what_lasts(names: Iterable[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(lasting(name), []).append(name)
    return found


def values(held: Held) -> dict[str, str]:
    """What each field holds that a browser may give back, by selector."""
    return {c["selecteur"]: c["valeur"] for c in held["champs"] if c["type"] not in NEVER_KEPT}


def written(held: Held, empty: Mapping[str, str]) -> dict[str, str]:
    """What was written in the fields since they held `empty`, and the boxes checked since."""
    return {
        selector: value
        for selector, value in values(held).items()
        if value not in ("", "false") and empty.get(selector) != value
    }


def emptied(before: Held, after: Held) -> bool:
    """Whether a field lost what it held, and no other holds it: some change their place."""
    now = {c["selecteur"]: c["valeur"] for c in after["champs"]}
    there = {c["valeur"] for c in after["champs"]}
    return any(_lost(c, now.get(c["selecteur"]), there) for c in before["champs"])


def _lost(champ: Mapping[str, Any], now: str | None, there: Container[str]) -> bool:
    """Whether what a field held is lost; a page may write another text in it, at each load."""
    kind, value = champ["type"], champ["valeur"]
    if kind in _BOXES:
        return bool(value == "true" and now == "false")
    if not value or value in there:
        return False
    return kind == "select" or not now


def visible(held: Held) -> frozenset[str]:
    """Selectors of the fields that people see."""
    return frozenset(c["selecteur"] for c in held["champs"] if c["visible"])


def to_fill(held: Held) -> tuple[Mapping[str, Any], ...]:
    """The fields that the button of a reading sends and that a person can fill."""
    return tuple(c for c in held["champs"] if c["dedans"] and c["visible"] and not c["desactive"])


def says_the_same(one: Held, other: Held) -> bool:
    """Whether two readings mark the same fields in the same way."""
    return one["alertes"] == other["alertes"] and _marks(one["champs"]) == _marks(other["champs"])


def _marks(champs: Iterable[Mapping[str, Any]]) -> list[list[Any]]:
    return [[champ[mark] for mark in _MARKS] for champ in champs]
