"""A table in another one: one of the two lays things out."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.tableaux import tables


@controle(
    Regle(
        id="tableaux-imbriques",
        titre="Un tableau en contient un autre.",
        remede="Séparer les deux tableaux, ou donner role=presentation à celui qui met en page.",
        question="Lequel de ces tableaux ne sert qu'à mettre en page ?",
        impact="moderate",
        rgaa=("5.3.1",),
        wcag=("1.3.1",),
        applicabilite="Les tableaux affichés qui ne se disent pas de mise en page.",
        echec="Jamais sûr : une case peut tenir un tableau.",
        rend=(Avis.DOUTE,),
        limites="Des tableaux dessinés par des <div> ne sont pas vus.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look into each table that is not of layout."""
    for grid in tables(arbre):
        if not grid.mise_en_page:
            inner = any(t.vu and t.texte_vu for t in grid.table.elements("table"))
            yield Vu(grid.table, Avis.DOUTE if inner else Avis.PASSE)
