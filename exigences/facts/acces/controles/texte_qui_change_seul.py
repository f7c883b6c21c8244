"""A text that goes on changing by itself."""

import itertools
import re
from collections.abc import Iterator, Sequence

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, kind


@controle(
    Regle(
        id="texte-qui-change-seul",
        titre="Un texte change tout seul, plusieurs fois.",
        remede="Donner un bouton qui arrête ou cache ce texte.",
        question="Peut-on arrêter ou cacher ce texte qui change ?",
        impact="moderate",
        rgaa=("13.8.1",),
        wcag=("2.2.2",),
        act=("efbfc7",),
        applicabilite="Les pages, regardées deux secondes et demie sans rien toucher.",
        echec=(
            "Il change encore cinq secondes plus tard, n'est ni une heure, ni un compte, ni une "
            "annonce, et rien dans la page ne se presse ni n'écoute."
        ),
        limites=(
            "Un texte qui change moins de deux fois dans ce temps n'est pas vu. Là où un bouton "
            "peut l'arrêter, c'est une question."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which texts changed."""
    tried = arbre.essais or {}
    changed = tried.get("changeants")
    later = tried.get("changent_encore") or {}
    controlled = any(map(_may_stop, arbre.noeuds))
    for name in changed or ():
        node = arbre.trouve(name)
        free = name in later and not _counts(later[name]) and not _waits(node)
        yield Vu(node, Avis.ECHEC if free and not controlled else Avis.DOUTE)
    if changed == []:
        yield Vu(arbre.racine, Avis.PASSE)


def _may_stop(node: Noeud) -> bool:
    """Whether an element can be pressed, or listens to anything."""
    pressed = node.balise in _PRESSED or node.role in _ROLES or kind(node) in _BOXES
    acts = any(name.startswith("on") for name in node.attributs)
    return pressed or acts or bool(node.ecoutes)


_PRESSED = frozenset({"button", "summary", "select", "iframe", "frame", "video", "audio"})
_ROLES = frozenset({"button", "link", "checkbox", "switch", "tab", "menuitem"})
_BOXES = BOITES | {"button", "submit", "reset", "image", "range"}


def _waits(node: Noeud) -> bool:
    """Whether an element tells an hour, or how far something is."""
    own = (node, *node.ancetres(), *node.descendants())
    return any(n.balise in _HOURS or n.role in _LIVE or "aria-live" in n.attributs for n in own)


_HOURS = frozenset({"time", "progress", "meter"})
_LIVE = frozenset({"timer", "progressbar", "status", "alert", "log", "meter"})
_NUMBER = re.compile(r"\d+")


def _counts(texts: Sequence[str]) -> bool:
    """Whether a text is an hour, or a number that goes up or down by the same step."""
    if any(":" in text for text in texts):
        return True
    numbers = [[int(one) for one in _NUMBER.findall(text)] for text in texts]
    last = [one[-1] for one in numbers if one]
    steps = {after - before for before, after in itertools.pairwise(last)}
    return len(last) == len(texts) and len(steps) < _ALONE


_ALONE = 2
