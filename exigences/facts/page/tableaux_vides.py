"""Leaves out the tables that wait for their rows: no cell is there to be tied to a header."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.tableaux import tables
from exigences.model.facts.axe import AxeFinding

_RULE = "th-has-data-cells"


def without_empty_tables(
    findings: Iterable[AxeFinding], trees: Sequence[Arbre]
) -> Iterator[AxeFinding]:
    """The findings, but for headers of no cell where the table has no row yet."""
    empty = {
        (tree.chemin, grid.table.selecteur)
        for tree in trees
        for grid in tables(tree)
        if grid.attend_ses_lignes
    }
    for finding in findings:
        if finding.regle != _RULE:
            yield finding
        elif left := tuple(n for n in finding.noeuds if (n.cadre, n.selecteur) not in empty):
            yield replace(finding, noeuds=left)
