"""A table of data whose rows do not have as many columns."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.tableaux import tables

_LEAST = 3


@controle(
    Regle(
        id="lignes-inegales",
        titre="Les lignes d'un tableau n'ont pas toutes autant de cases.",
        remede="Écrire les cases vides, ou colspan où une case en couvre plusieurs.",
        question="Chaque case de ce tableau est-elle sous le bon en-tête ?",
        impact="moderate",
        rgaa=("5.7.1",),
        wcag=("1.3.1",),
        applicabilite=(
            "Les tableaux affichés qui ont des <th>, de trois lignes ou plus, sans rowspan."
        ),
        echec="Jamais sûr : leurs lignes n'ont pas la même largeur.",
        rend=(Avis.DOUTE,),
        limites="Une ligne d'une case sur toute la largeur, sans colspan, compte aussi.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the widths of the rows."""
    for grid in tables(arbre):
        cells = [cell for row in grid.lignes for cell in row]
        headed = any(cell.balise == "th" for cell in cells)
        joined = any(cell.attribut("rowspan") not in ("", "1") for cell in cells)
        if headed and not joined and len(grid.lignes) >= _LEAST:
            yield Vu(grid.table, Avis.PASSE if len(grid.largeurs) == 1 else Avis.DOUTE)
