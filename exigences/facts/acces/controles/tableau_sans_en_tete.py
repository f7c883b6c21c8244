"""A table of data none of whose cells is declared as a header."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word
from exigences.facts.acces.tableaux import Grille, tables

_LEAST = 2
_SHORT = 40
"""Characters of what may be a header."""


@controle(
    Regle(
        id="tableau-sans-en-tete",
        titre="Un tableau de données n'a pas d'en-têtes.",
        remede="Écrire les en-têtes dans des <th>, avec scope.",
        question="Ce tableau a-t-il des en-têtes, ou ne sert-il qu'à placer des textes ?",
        impact="serious",
        rgaa=("5.6.1", "5.6.2"),
        wcag=("1.3.1",),
        applicabilite=(
            "Les tableaux affichés et entendus, sans rôle de présentation, d'au moins deux lignes "
            "et deux colonnes égales, sans champ ni tableau dedans."
        ),
        echec=(
            "Aucun <th> ni rôle d'en-tête, et une première ligne ou une première colonne dessinée "
            "autrement que le reste (gras, fond), ou un titre de tableau."
        ),
        limites=(
            "Une grille sans rien de tel reste une question : elle peut servir à placer des textes."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for headers in each table that looks like data."""
    for grid in tables(arbre):
        if grid.mise_en_page or not grid.reguliere or grid.imbrique:
            continue
        if len(grid.lignes) < _LEAST or len(grid.lignes[0]) < _LEAST:
            continue
        if any(_is_header(cell) for row in grid.lignes for cell in row):
            yield Vu(grid.table, Avis.PASSE)
        elif all(_is_short(cell) for cell in grid.lignes[0]):
            yield Vu(grid.table, Avis.ECHEC if _looks_headed(grid) else Avis.DOUTE)


def _is_header(cell: Noeud) -> bool:
    return (
        cell.balise == "th"
        or cell.role in ("columnheader", "rowheader")
        or bool(cell.attribut("headers"))
    )


def _is_short(cell: Noeud) -> bool:
    return len(cell.texte) <= _SHORT


def _looks_headed(grid: Grille) -> bool:
    if any(has_word(n.texte) for n in grid.table.elements("caption")):
        return True
    first, *others = grid.lignes
    column = [row[0] for row in grid.lignes]
    rest = [row[1] for row in grid.lignes]
    return _differs(first, [cell for row in others for cell in row]) or _differs(
        column[1:], rest[1:]
    )


def _differs(heads: list[Noeud], cells: list[Noeud]) -> bool:
    """Whether all cells of one line are drawn heavier, or on another ground, than all others."""
    if not all(has_word(cell.texte) for cell in heads) or not any(has_word(c.texte) for c in cells):
        return False
    drawn, plain = {_looks(cell) for cell in heads}, {_looks(cell) for cell in cells}
    heavier = all(look[0] for look in drawn) and not any(look[0] for look in plain)
    grounds = {look[1] for look in drawn}, {look[1] for look in plain}
    return heavier or (
        len(grounds[0]) == 1 and not grounds[0] & grounds[1] and len(grounds[1]) == 1
    )


_BOLD = 600


def _looks(cell: Noeud) -> tuple[bool, str]:
    """Whether all the words of a cell are bold, and its ground."""
    styles = [
        n.parent.style
        for n in cell.descendants()
        if n.balise == "#texte" and has_word(n.texte) and n.parent is not None
    ]
    row = cell.parent.style if cell.parent else None
    own = cell.style
    ground = own.fond if own and own.fond != "rgba(0, 0, 0, 0)" else row.fond if row else ""
    return bool(styles) and all(s is not None and s.graisse >= _BOLD for s in styles), ground
