"""The tables of a tree, as grids."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.elements import cells_of, has_word, is_field, rows_of

_LAYOUT = frozenset({"presentation", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Grille:
    """A table and its cells, row by row."""

    table: Noeud
    lignes: list[list[Noeud]]
    """The cells of each row that is seen and has some."""

    @property
    def mise_en_page(self) -> bool:
        """Whether it says that it only lays things out."""
        return self.table.role in _LAYOUT

    @property
    def largeurs(self) -> set[int]:
        """How many columns the rows take up."""
        return {sum(_span(cell) for cell in row) for row in self.lignes}

    @property
    def reguliere(self) -> bool:
        """Whether each row has as many cells, and none is joined to another."""
        joined = any(
            cell.attribut(name) not in ("", "1")
            for row in self.lignes
            for cell in row
            for name in ("colspan", "rowspan")
        )
        return len({len(row) for row in self.lignes}) == 1 and not joined

    @property
    def attend_ses_lignes(self) -> bool:
        """Whether all that it says is in its head and its foot: no row of data is there yet."""
        return all(
            cell.dans("thead", "tfoot") is not None
            for row in self.lignes
            for cell in row
            if has_word(cell.texte_vu)
        )

    @property
    def imbrique(self) -> bool:
        """Whether it holds what a table of data seldom holds: a table, a field, a heading."""
        return any(
            n.balise in ("table", "h1", "h2", "h3", "h4", "form", "iframe") or is_field(n)
            for n in self.table.descendants()
        )


def _span(cell: Noeud) -> int:
    raw = cell.attribut("colspan")
    return min(int(raw), 1000) if raw.isascii() and raw.isdigit() else 1


def tables(arbre: Arbre) -> Iterator[Grille]:
    """The tables that are seen and heard."""
    for table in arbre.elements("table"):
        if table.vu and table.entendu and table.role in ("", "table", *_LAYOUT):
            rows = [cells for row in rows_of(table) if row.vu and (cells := cells_of(row))]
            if rows:
                yield Grille(table=table, lignes=rows)
