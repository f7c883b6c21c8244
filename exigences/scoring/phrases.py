"""What several demands of a domain read in one sentence weighs once: the heaviest has it.

A demand spreads its weight evenly over the sentences that it rests on, and of each sentence only
the heaviest part counts. So two demands that rest on the same sentence weigh as the heavier one,
one that rests on four others too keeps four fifths, and one more demand never lowers the score.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exigences.model.catalogue.exigence import Categorie, Certitude, Constat, Observation
from exigences.model.score.score import Force, Phrase

_NIL = 1e-9
"""Under this a part is what floats leave of nothing."""


def sentences(constat: Constat, noms: frozenset[str]) -> frozenset[Phrase]:
    """Return what a demand rests on: what is certain, or all of it where nothing is.

    The name of a field, a link or a button (`noms`) is its own, like the elements that axe quotes:
    two demands may judge two sides of one element.
    """
    sure = [p for p in constat.preuves if p.certitude is Certitude.CERTAINE] or constat.preuves
    axe = constat.exigence.observation is Observation.AXE
    return frozenset(
        Phrase(
            page=p.page,
            cadre=p.cadre,
            texte=(texte := " ".join(p.extrait.split())),
            propre=constat.exigence.id if axe or not texte or texte in noms else "",
        )
        for p in sure
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Portions:
    """How the demands of a parcours share their sentences; each is named by its rank."""

    seules: tuple[float, ...]
    """Part of each demand, from 0 to 1, that rests on no sentence of another."""
    communes: tuple[tuple[Categorie, tuple[tuple[int, float], ...]], ...]
    """For each sentence of several demands of a domain: their ranks, and the part of each."""


def portions(forces: Sequence[Force]) -> Portions:
    """Tell apart what each demand has of its own, and what it shares within its domain."""
    holders: dict[tuple[Categorie, Phrase], list[int]] = defaultdict(list)
    for rank, force in enumerate(forces):
        for phrase in force.phrases:
            holders[force.categorie, phrase].append(rank)
    shared = {key: ranks for key, ranks in holders.items() if len(ranks) > 1}
    lost = [0] * len(forces)
    for ranks in shared.values():
        for rank in ranks:
            lost[rank] += 1
    return Portions(
        seules=tuple(
            1 - n / len(f.phrases) if n else 1.0 for f, n in zip(forces, lost, strict=True)
        ),
        communes=tuple(
            (categorie, tuple((rank, 1 / len(forces[rank].phrases)) for rank in ranks))
            for (categorie, _), ranks in sorted(shared.items())
        ),
    )


def weighed_once(forces: Sequence[Force]) -> tuple[Force, ...]:
    """Give each demand its part of what it shares, and name who has the whole of it."""
    ordered = sorted(forces, key=lambda f: (-f.entiere, f.exigence))
    shares = portions(ordered)
    kept = list(shares.seules)
    winners: dict[int, int] = {}
    for _, ranks in shares.communes:
        best, part = max(ranks, key=lambda held: (ordered[held[0]].entiere * held[1], -held[0]))
        kept[best] += part
        for rank, _ in ranks:
            if rank != best:
                winners[rank] = min(best, winners.get(rank, best))
    return tuple(
        replace(
            force,
            facteur_phrases=min(1.0, kept[rank]) if kept[rank] > _NIL else 0.0,
            portee_par="" if kept[rank] > _NIL else ordered[winners[rank]].exigence,
        )
        for rank, force in enumerate(ordered)
    )
