"""A letter alone does something, wherever the focus is."""

from collections.abc import Iterator, Sequence

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, has_word, kind
from exigences.mots import notion
from exigences.mots.pliage import fold

_SETTINGS = notion("reglage-possible")
_MOST = 5
"""Keys beyond which the page may answer to any key, and not to a shortcut."""


@controle(
    Regle(
        id="touche-seule",
        titre="Une lettre ou un signe seul agit sur la page.",
        remede="Permettre de couper ce raccourci, de le changer, ou n'y répondre qu'au focus.",
        question="Peut-on couper ou changer ce raccourci ?",
        impact="moderate",
        rgaa=("12.10.1",),
        wcag=("2.1.4",),
        act=("ffbc54",),
        applicabilite="Les pages qui écoutent les touches, le focus n'étant sur aucun champ.",
        echec=(
            "Elles y répondent chaque fois, à cinq touches au plus, et rien de ce qui se presse ou "
            "se coche dans la page ne parle de touches ni de réglages."
        ),
        limites=(
            "Les lettres sans accent, les chiffres et quelques signes sont essayés. Là où un "
            "réglage peut couper le raccourci, c'est une question."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which letters did something."""
    keys = (arbre.essais or {}).get("touches")
    if keys is not None:
        told = f"Touches : {', '.join(keys)}." if keys else ""
        yield Vu(arbre.racine, _avis(arbre, keys), told)


def _avis(arbre: Arbre, keys: Sequence[str]) -> Avis:
    if not keys:
        return Avis.PASSE
    again = (arbre.essais or {}).get("touches_redites")
    sure = again and len(keys) <= _MOST and not any(map(_may_set, arbre.noeuds))
    return Avis.ECHEC if sure else Avis.DOUTE


def _may_set(node: Noeud) -> bool:
    """Whether an element is a control that may turn a shortcut off."""
    if node.balise in ("iframe", "frame"):
        return True
    pressed = node.balise in _PRESSED or node.role in _ROLES or kind(node) in BOITES
    return pressed and (not has_word(node.nom) or bool(_SETTINGS.search(fold(node.nom))))


_PRESSED = frozenset({"a", "button", "summary", "select"})
_ROLES = frozenset({"button", "link", "checkbox", "switch", "menuitem", "tab"})
