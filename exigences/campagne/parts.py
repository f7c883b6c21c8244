"""Shares procedures between machines: those of one host stay together, so none is pressed."""

from collections.abc import Iterator, Mapping, Sequence

from exigences.loading import LoadingError
from exigences.loading.bibliotheque import open_procedure
from exigences.model.choix import Part
from exigences.model.procedure.hotes import spared_hosts


def shares(hosts: Mapping[str, frozenset[str]], parts: int) -> dict[str, int]:
    """The part of each procedure, from 1, by the hosts that it visits; the same on any machine.

    The largest groups are given first, each to the part that has least.
    """
    sizes = [0] * parts
    found: dict[str, int] = {}
    for group in sorted(_groups(hosts), key=len, reverse=True):
        part = sizes.index(min(sizes))
        sizes[part] += len(group)
        found |= dict.fromkeys(group, part + 1)
    return found


def share_of(demarches: Sequence[str], part: Part) -> tuple[str, ...]:
    """Those of a part, in their order; one that cannot be loaded visits nothing."""
    found = shares({d: _hosts(d) for d in demarches}, part.parts)
    return tuple(d for d in demarches if found[d] == part.rang)


def _hosts(demarche: str) -> frozenset[str]:
    try:
        return spared_hosts(open_procedure(demarche).procedure)
    except LoadingError:
        return frozenset()


def _groups(hosts: Mapping[str, frozenset[str]]) -> Iterator[list[str]]:
    """The procedures that a chain of common hosts links, in the order of their first one."""
    left = dict(hosts)
    while left:
        first = next(iter(left))
        visited = left.pop(first)
        group = [first]
        while linked := [name for name, own in left.items() if own & visited]:
            group += linked
            visited = visited.union(*(left.pop(name) for name in linked))
        yield group
