"""A table of data without a title: a good practice (H39)."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import is_heading
from exigences.facts.acces.tableaux import tables
from exigences.model.facts.axe import CoucheAxe

_LEAST = 2


@controle(
    Regle(
        id="tableau-sans-titre",
        titre="Un tableau de données n'a pas de titre.",
        remede="Écrire dans <caption> ce que dit le tableau.",
        question="Sait-on de quoi parle ce tableau avant d'y entrer ?",
        impact="minor",
        wcag=("1.3.1",),
        applicabilite="Les tableaux affichés de deux lignes ou plus, qui ont des en-têtes.",
        echec="Ils n'ont pas de nom, et aucun titre ne les précède tout juste.",
        rend=(Avis.ECHEC,),
        limites="Une phrase qui annonce le tableau ne compte pas.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for the title of each table with headers."""
    for grid in tables(arbre):
        headed = any(cell.balise == "th" for row in grid.lignes for cell in row)
        if headed and len(grid.lignes) >= _LEAST and not grid.mise_en_page:
            titled = _named(grid.table) or _is_after_a_heading(grid.table)
            yield Vu(grid.table, Avis.PASSE if titled else Avis.ECHEC)


def _named(table: Noeud) -> bool:
    said = any(table.attribut(name) for name in ("aria-label", "aria-labelledby", "title"))
    return said or any(n.balise == "caption" and n.texte for n in table.enfants)


def _is_after_a_heading(table: Noeud) -> bool:
    node: Noeud | None = table
    while node is not None and node.parent is not None:
        before = [n for n in node.parent.enfants if n.rang < node.rang and n.texte_vu]
        if before:
            return is_heading(before[-1])
        node = node.parent
    return False
