"""Measures the letters of the texts of a page that are drawn very small."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exigences.facts.acces.arbre import TEXTE, Arbre, Noeud
from exigences.facts.acces.elements import block_of
from exigences.model.facts.facts import Bloc
from exigences.model.lieu import CheminCadre

PETIT = 12.5
"""CSS pixels from which letters are not told."""
_MOSTLY = 0.8
"""Share of its signs by which a text is small."""
_AROUND = 3
"""Elements around the one that holds small letters that may be the block of text."""


def with_sizes(blocs: Iterable[Bloc], trees: Iterable[Arbre]) -> tuple[Bloc, ...]:
    """The same blocks; those whose letters are small say how high they are."""
    sizes = dict[tuple[CheminCadre, str], float]()
    for tree in trees:
        sizes |= _small(tree)
    if not sizes:
        return tuple(blocs)
    return tuple(replace(bloc, taille=sizes.get(bloc.lieu.element)) for bloc in blocs)


def _small(tree: Arbre) -> Mapping[tuple[CheminCadre, str], float]:
    """The elements whose text is mostly small, by place, with its largest small letters."""
    holders: dict[int, Noeud] = {}
    for node in tree.elements(TEXTE):
        if node.vu and node.parent is not None and 0 < _size(node) < PETIT and node.texte:
            for holder in _held_by(node):
                holders.setdefault(holder.rang, holder)
    found: dict[tuple[CheminCadre, str], float] = {}
    for holder in holders.values():
        told = [n for n in holder.descendants() if n.balise == TEXTE and n.vu and n.texte]
        small = [n for n in told if 0 < _size(n) < PETIT]
        if sum(len(n.texte) for n in small) >= _MOSTLY * sum(len(n.texte) for n in told):
            found[tree.chemin, holder.selecteur] = max(map(_size, small))
    return found


def _held_by(node: Noeud) -> Iterable[Noeud]:
    """The elements that may be the block of a text: up to the one that stands apart."""
    block = block_of(node)
    for rank, above in enumerate(node.ancetres()):
        if rank > _AROUND:
            return
        yield above
        if above is block:
            return


def _size(node: Noeud) -> float:
    """Height of the letters of a text, in CSS pixels; 0 where that was not read."""
    style = node.parent.style if node.parent else None
    return style.taille if style else 0.0
