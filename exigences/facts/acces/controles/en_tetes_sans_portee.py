"""A table with headers in two directions, none of which says which way it goes."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.tableaux import Grille, tables

_LEAST = 2


@controle(
    Regle(
        id="en-tetes-sans-portee",
        titre="Un tableau a des en-têtes dans deux sens, sans dire ce qu'ils couvrent.",
        remede="Ajouter scope=col ou scope=row à chaque <th>.",
        question="Qui écoute une case entend-il les en-têtes de sa ligne et de sa colonne ?",
        impact="moderate",
        rgaa=("5.7.1",),
        wcag=("1.3.1",),
        applicabilite="Les tableaux affichés qui ont des <th> en haut et à gauche.",
        echec="Jamais sûr : les navigateurs devinent souvent juste.",
        rend=(Avis.DOUTE,),
        limites=(
            "Le RGAA demande une portée, un id ou un rôle à chaque en-tête d'une ligne entière."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at the headers of tables that have some above and at the left."""
    for grid in tables(arbre):
        if grid.mise_en_page or not _two_ways(grid):
            continue
        heads = [c for row in grid.lignes for c in row if c.balise == "th" and c.texte]
        told = all(_says(cell) for cell in heads)
        yield Vu(grid.table, Avis.PASSE if told else Avis.DOUTE)


def _two_ways(grid: Grille) -> bool:
    first, *others = grid.lignes
    above = len(first) >= _LEAST and all(cell.balise == "th" for cell in first[1:])
    mixed = [row for row in others if len(row) >= _LEAST and row[-1].balise == "td"]
    return above and len(mixed) >= _LEAST and all(row[0].balise == "th" for row in mixed)


def _says(cell: Noeud) -> bool:
    return bool(
        cell.attribut("scope") or cell.attribut("id") or cell.role in ("columnheader", "rowheader")
    )
