"""Finds the links that lead nowhere, and that nothing of the page answers when they are pressed."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.elements import links
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Effet, Lien, PageFacts
from exigences.mots import notion

_TOP = notion("haut-de-page")
"""One goes there by an empty address."""
_KNOWN = notion("icone-connue")
"""A cross, an arrow, a menu: what the whole page hears is meant for it."""
_PLAIN = frozenset({"href", "class", "title", "style", "lang", "dir", "rel", "target"})
"""Attributes by which no script knows a link; a class may be one, where a script listens above."""
_PRESSED = frozenset({"click", "mousedown", "mouseup", "pointerdown", "pointerup"})
_ONLY_TELLS = re.compile(
    r"\s*(?:javascript:)?\s*(?:return )?(?:window\.)?alert\((?:'[^']*'|\"[^\"]*\")\)"
    r"\s*;?\s*(?:return false\b;?)?\s*"
)
"""A script that shows a message, and does nothing else."""
_NOWHERE = frozenset({"", "#", "#!", "javascript:void(0)", "javascript:void(0);", "javascript:;"})
_WHOLE = ("html", "body")
_TOLD = 400
"""Elements that listen, from which the rest was not told (`browser/ecouteurs.py`)."""
_AROUND = 3
"""Elements that hold a link among which what it may unfold stands."""


def with_effects(liens: Iterable[Lien], trees: Iterable[Arbre]) -> tuple[Lien, ...]:
    """The same links; those whose address is « # » say what pressing them does, or a message."""
    vain = {
        (tree.chemin, link.selecteur): effect
        for tree in trees
        for link in links(tree)
        if (effect := _told_effect(tree, link)) is not Effet.CONNU
    }
    if not vain:
        return tuple(liens)
    return tuple(replace(lien, effet=vain.get(lien.lieu.element, lien.effet)) for lien in liens)


def as_on_screens(page: PageFacts, pages: Iterable[PageFacts]) -> PageFacts:
    """A page that was read without its tree: a link of the screens does there what it does here.

    Only one that leads nowhere, by the same name and in the same part of the page.
    """
    told = {
        (lien.texte, lien.region): lien.effet
        for seen in pages
        for lien in seen.liens
        if lien.effet is not Effet.CONNU
    }
    liens = tuple(
        replace(lien, effet=told.get((lien.texte, lien.region), lien.effet))
        if not lien.url or lien.url.endswith("#")
        else lien
        for lien in page.liens
    )
    return replace(page, liens=liens)


def _told_effect(tree: Arbre, link: Noeud) -> Effet:
    address = link.attribut("href").strip()
    if _ONLY_TELLS.fullmatch(address):
        return Effet.MESSAGE
    if address in _NOWHERE and _ONLY_TELLS.fullmatch(link.attribut("onclick")):
        return Effet.MESSAGE
    return _effect(tree, link) if address == "#" else Effet.CONNU


def _effect(tree: Arbre, link: Noeud) -> Effet:
    """Sure to have none where neither it nor anything that holds it hears the mouse.

    What the whole page hears may be meant for it; an opener of a menu drawn by the style sheet
    alone holds what it opens beside it.
    """
    name = fold(link.nom or link.texte_vu)
    if not name or _TOP.search(name) or set(link.attributs) - _PLAIN or _unfolds(link):
        return Effet.CONNU
    inside = (link, *link.descendants())
    above = tuple(link.ancetres())
    if any(_hears(node) for node in (*inside, *(n for n in above if n.balise not in _WHOLE))):
        return Effet.CONNU
    listening = sum("e" in node.brut for node in tree.noeuds)
    whole = any(_hears(node) for node in above if node.balise in _WHOLE)
    if not whole and listening < _TOLD:
        return Effet.AUCUN
    meant = _KNOWN.search(name) or _is_a_sign(name) or _names_the_page(tree, name)
    return Effet.CONNU if meant else Effet.DOUTEUX


def _is_a_sign(name: str) -> bool:
    """Whether a name is but a cross or an arrow: what it does is drawn."""
    return len(name) == 1 or not any(sign.isalnum() for sign in name)


def _names_the_page(tree: Arbre, name: str) -> bool:
    """Whether a name is the heading of the page: in a path or a menu, it says where one is."""
    return any(fold(node.nom or node.texte_vu) == name for node in tree.elements("h1"))


def _hears(node: Noeud) -> bool:
    return not _PRESSED.isdisjoint(node.ecoutes)


def _unfolds(link: Noeud) -> bool:
    """Whether what stands beside it holds links, or a part that nobody sees."""
    for holder in islice(link.ancetres(), _AROUND):
        if holder.balise in _WHOLE or holder.balise in ("nav", "footer", "main", "header", "form"):
            return False
        beside = (n for n in holder.descendants() if n.balise in ("ul", "ol", "menu", "div"))
        if any(not n.vu and any(True for _ in n.elements("a", "button")) for n in beside):
            return True
        if holder.balise == "li":
            return any(True for n in holder.elements("ul", "ol", "menu"))
    return False
