"""How far from what the window shows stand the messages about a form that was sent."""

from collections.abc import Mapping, Sequence
from typing import Any

from exigences.facts.page.ecritures import looks_other
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import LienMessage, MessageProvoque
from exigences.model.lieu import Boite
from exigences.model.parcours.parcours import Provocation

_SAID_AT_ONCE = (LienMessage.NAVIGATEUR, LienMessage.DIALOGUE)
"""What the browser shows beside the field, or over the page."""
_BEGINNING = 24
"""Letters of a message by which it is known in the window."""

type Vue = Mapping[str, Any]
"""What in_view.js reads of the window: how far it is scrolled, its height, its words."""


def how_far(
    provocation: Provocation,
    messages: Sequence[MessageProvoque],
    new: Sequence[MessageProvoque],
    state: PageFacts,
) -> float:
    """CSS pixels to the nearest message, up or down; 0 where something new is in view.

    `messages` say a fault, among all the `new` texts: any of these shows that something happened.

    A field in view that has changed its look, or that has the focus, shows where the mistake is.
    """
    seen: Vue = provocation.apres.get("vue") or {}
    at_once = any(m.lien in _SAID_AT_ONCE for m in messages)
    if not seen or not messages or at_once or provocation.avance or provocation.bouton is None:
        return 0
    boxes = [m.lieu.boite for m in messages]
    places = [box for box in boxes if box is not None]
    words = _letters(seen["texte"])
    shown = any(_letters(m.texte)[:_BEGINNING] in words for m in new)
    if shown or len(places) < len(boxes) or _is_marked(provocation, state, seen):
        return 0
    return min(_from_view(box, seen) for box in places)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _from_view(box: Boite, seen: Vue) -> float:
    top = float(seen["haut"])
    bottom = top + float(seen["hauteur"])
    return max(top - (box.y + box.hauteur), box.y - bottom, 0)


def _is_marked(provocation: Provocation, state: PageFacts, seen: Vue) -> bool:
    """Whether a field that the window shows has the focus, or has changed since."""
    before: Mapping[str, Any] = {c["selecteur"]: c for c in provocation.avant.get("champs", ())}
    after: Mapping[str, Any] = {c["selecteur"]: c for c in provocation.apres.get("champs", ())}
    focus = provocation.apres.get("focus", "")
    for champ in state.champs:
        own, box = champ.lieu.selecteur, champ.lieu.boite
        if champ.lieu.cadre or box is None or _from_view(box, seen) > 0:
            continue
        changed = own in after and looks_other(before.get(own), after[own])
        if own == focus or changed:
            return True
    return False
