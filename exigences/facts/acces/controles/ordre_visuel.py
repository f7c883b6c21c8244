"""Neighbours that are drawn in another order than they are written."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_SAME_LINE = 0.5
"""Share of the lower of two boxes that stands at the height of the other."""


@controle(
    Regle(
        id="ordre-visuel",
        titre="Des éléments voisins se lisent dans un autre ordre que celui où ils s'entendent.",
        remede="Écrire les éléments dans l'ordre où ils se lisent.",
        question="L'ordre où ces éléments s'entendent garde-t-il le sens ?",
        impact="moderate",
        rgaa=("10.3.1",),
        wcag=("1.3.2", "2.4.3"),
        applicabilite="Les éléments affichés qui ont un texte, et un voisin sur la même ligne.",
        echec="Jamais sûr : l'ordre peut ne rien changer au sens.",
        rend=(Avis.DOUTE,),
        limites="Ce qui est placé hors du flux (absolute, fixed) n'est pas comparé.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare each element with the next one of its parent, once a parent."""
    told: set[int] = set()
    last: dict[int, Noeud] = {}
    for node in arbre.noeuds:
        if node.parent is None or not _is_read(node):
            continue
        holder = node.parent
        before = last.get(holder.rang)
        last[holder.rang] = node
        if before is None or holder.rang in told or not _on_one_line(before, node):
            continue
        back = _is_back(before, node)
        if back:
            told.add(holder.rang)
        yield Vu(node, Avis.DOUTE if back else Avis.PASSE)


def _is_read(node: Noeud) -> bool:
    style = node.style
    if style is None or node.boite is None or not node.vu or not node.entendu:
        return False
    placed = style.position in ("absolute", "fixed") or style.sens == "rtl"
    return not placed and node.boite.largeur > 0 and bool(node.texte_vu)


def _on_one_line(one: Noeud, other: Noeud) -> bool:
    a, b = one.boite, other.boite
    if a is None or b is None:
        return False
    common = min(a.y + a.hauteur, b.y + b.hauteur) - max(a.y, b.y)
    return common >= _SAME_LINE * min(a.hauteur, b.hauteur) > 0


def _is_back(one: Noeud, other: Noeud) -> bool:
    """Whether the second is wholly at the left of the first."""
    a, b = one.boite, other.boite
    return a is not None and b is not None and b.x + b.largeur <= a.x
