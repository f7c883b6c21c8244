"""Finds, beside the passwords of a page, what shows what is typed in them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.elements import has_word, is_field, kind
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ
from exigences.mots import notion

_SHOWS = notion("bouton-qui-montre-un-mot-de-passe")
_NAMED = re.compile(r"(?<![a-z])(?:eye|oeil|reveal|unmask|peek|toggle|show|visib)")
"""Names of classes and identifiers that authors give to what shows a password."""
_PRESSED = frozenset({"click", "mousedown", "pointerdown"})
_BOXES = frozenset({"checkbox", "radio"})
_DRAWN = ("i", "svg", "img")


def with_reveals(champs: Sequence[Champ], trees: Iterable[Arbre]) -> Sequence[Champ]:
    """The same fields; a password beside which something may show it says so."""
    if not any(champ.type == "password" for champ in champs):
        return champs
    shown = {
        (tree.chemin, field.selecteur)
        for tree in trees
        for field in tree.elements("input")
        if kind(field) == "password" and any(_may_show(n, field) for n in _beside(field))
    }
    return [replace(c, devoile=True) if c.lieu.element in shown else c for c in champs]


def _beside(field: Noeud) -> Iterator[Noeud]:
    """What the largest element that holds no other field to fill than this one holds."""
    holder: Noeud | None = None
    for above in field.ancetres():
        others = (n for n in above.descendants() if n is not field and is_field(n))
        if above.balise in ("form", "body", "html") or any(kind(n) not in _BOXES for n in others):
            break
        holder = above
    return (n for n in (holder.descendants() if holder else ()) if n is not field)


def _may_show(node: Noeud, field: Noeud) -> bool:
    """Whether an element says that it shows the password, or is a drawing to press.

    A drawing that comes before the field, such as the star of its label or a padlock, is none.
    """
    if not node.vu or node.balise.startswith("#"):
        return False
    said = (node.nom, *map(node.attribut, ("title", "aria-label", "alt", "value")))
    if any(_SHOWS.search(fold(text)) for text in said):
        return True
    names = f"{node.attribut('class')} {node.attribut('id')}".lower()
    if _NAMED.search(names) or (kind(node) in _BOXES and node.balise == "input"):
        return True
    button = node.balise == "button" or node.role == "button" or _hears(node)
    drawn = node.balise in _DRAWN and node.rang > field.rang
    return (button or drawn) and not has_word(node.texte_vu)


def _hears(node: Noeud) -> bool:
    return not _PRESSED.isdisjoint(node.ecoutes) and not is_field(node)
