"""Reads what the fields of a page hold, and compares two readings."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping
from typing import Any

from exigences.browser.engine import BrowserSession, ElementRef
from exigences.browser.scripts import read_script

NEVER_KEPT = frozenset({"password", "file"})
"""Types of fields that no browser gives back."""
_BOXES = frozenset({"checkbox", "radio"})
_MARKS = ("selecteur", "visible", "invalide", "bulle", "decrit", "erreur", "apparence")
_DRAWN = re.compile(r"\d{3,}|[0-9a-f]{8,}")
"""What a program writes in a name that it makes anew at each load."""

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


def lasting(selector: str) -> str:
    """A selector without what a load draws at random in it."""
    return _DRAWN.sub("#", selector)


def under_names(held: Held, names: Collection[str]) -> Held:
    """A reading where the fields that another load named have the `names` that they had before.

    One that has gone is the only new one which differs from it by what was drawn at random.
    """
    here = [c["selecteur"] for c in held["champs"]]
    gone = [name for name in names if name not in here]
    told = Counter(map(lasting, gone)) + Counter(lasting(s) for s in here if s not in names)
    was = {lasting(name): name for name in gone if told[lasting(name)] == _PAIR}
    fields = [
        c if (own := c["selecteur"]) in names else {**c, "selecteur": was.get(lasting(own), own)}
        for c in held["champs"]
    ]
    return {**held, "champs": fields}


_PAIR = 2
"""A field, under the name that it had and the one that it has."""


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
