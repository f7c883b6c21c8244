"""Tells what lies behind the window that is open over a page: nobody reads or presses it there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.facts.acces.arbre import Arbre
from exigences.model.facts.axe import AxeFinding, AxeNode


def with_windows(
    findings: Iterable[AxeFinding], trees: Sequence[Arbre], window: str
) -> Iterator[AxeFinding]:
    """The findings of our checks, each element behind the open window told as such."""
    main = next((tree for tree in trees if not tree.chemin), None)
    if not window or main is None or (front := main.trouve(window)) is main.racine:
        yield from findings
        return
    in_front = {front.rang, *(node.rang for node in front.descendants())}
    around = {node.rang for node in front.ancetres()}

    def placed(node: AxeNode) -> AxeNode:
        if node.cadre:
            return node
        found = main.trouve(node.selecteur).rang
        return replace(node, derriere=found not in in_front and found not in around)

    for finding in findings:
        yield replace(finding, noeuds=tuple(map(placed, finding.noeuds)))
