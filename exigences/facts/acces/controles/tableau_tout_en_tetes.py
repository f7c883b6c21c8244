"""A table all of whose cells are headers."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.tableaux import tables

_LEAST = 2


@controle(
    Regle(
        id="tableau-tout-en-tetes",
        titre="Toutes les cases d'un tableau sont déclarées comme en-têtes.",
        remede="Écrire les données dans des <td>.",
        question="Lesquelles de ces cases sont des en-têtes ?",
        impact="serious",
        rgaa=("5.6.1",),
        wcag=("1.3.1",),
        applicabilite="Les tableaux affichés et entendus, d'au moins deux lignes et deux colonnes.",
        echec="Toutes leurs cases sont des <th>.",
        rend=(Avis.ECHEC,),
        limites=(
            "Un tableau dont les données ne sont pas encore écrites est laissé : il n'a qu'une "
            "ligne, ou rien hors de sa tête et de son pied."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for one cell of data."""
    for grid in tables(arbre):
        if len(grid.lignes) >= _LEAST and max(grid.largeurs) >= _LEAST and not grid.mise_en_page:
            cells = [cell for row in grid.lignes for cell in row]
            only = all(
                c.balise == "th" and c.role in ("", "columnheader", "rowheader") for c in cells
            )
            told = only and not grid.attend_ses_lignes
            yield Vu(grid.table, Avis.ECHEC if told else Avis.PASSE)
