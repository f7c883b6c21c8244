"""Pairs the screens of two reports by their role, their title and what they ask."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from exigences.comparaison.appariement import pair
from exigences.comparaison.textes import alike
from exigences.model.rapport.comparaison import EcranCompare
from exigences.model.rapport.rapport import EcranRapport, Rapport

_LEAST = 0.4
"""Two screens that are less alike are two screens."""


@dataclass(frozen=True, kw_only=True)
class Ecrans:
    """The screens of two reports, paired."""

    paires: tuple[tuple[EcranRapport, EcranRapport], ...]
    partis: tuple[EcranRapport, ...]
    venus: tuple[EcranRapport, ...]
    avant_complet: bool = True
    """Whether the first replay went to the end of the journey."""
    apres_complet: bool = True

    @cached_property
    def suites(self) -> dict[int, int]:
        """Number in the second report of each screen of the first that is in both."""
        return {old.numero: new.numero for old, new in self.paires}

    @cached_property
    def deplaces(self) -> frozenset[int]:
        """Numbers, in the first report, of the screens that no longer come in the same order."""
        order = [self.suites[n] for n in sorted(self.suites)]
        kept = _longest_run(order)
        return frozenset(n for n, new in self.suites.items() if new not in kept)

    def unseen_before(self, numero: int) -> bool:
        """Whether the first replay had stopped before what the second shows on this screen."""
        return not self.avant_complet and numero > max(self.suites.values(), default=0)

    def unseen_after(self, numero: int) -> bool:
        """Whether the second replay stopped before what the first showed on this screen."""
        return not self.apres_complet and numero > max(self.suites, default=0)

    def rows(self) -> tuple[EcranCompare, ...]:
        """Every screen, in the order of the second report, those that are gone where they were."""
        rows = [
            ((new.numero, 0), EcranCompare(
                avant=old.numero, apres=new.numero, titre=new.titre,
                deplace=old.numero in self.deplaces,
            ))
            for old, new in self.paires
        ]  # fmt: skip
        rows += [
            ((new.numero, 0), EcranCompare(avant=None, apres=new.numero, titre=new.titre))
            for new in self.venus
        ]
        for old in self.partis:
            before = [new for n, new in self.suites.items() if n < old.numero]
            place = (max(before, default=0), old.numero)
            rows.append((place, EcranCompare(avant=old.numero, apres=None, titre=old.titre)))
        return tuple(row for _, row in sorted(rows, key=lambda placed: placed[0]))


def same_procedure(avant: Rapport, apres: Rapport) -> bool:
    """Whether both audited one procedure: its name, and whoever offers it."""
    old, new = avant.procedure, apres.procedure
    return (old.nom, old.organisme) == (new.nom, new.organisme)


def pair_screens(avant: Rapport, apres: Rapport) -> Ecrans:
    """Pair each screen with the one that has its role, or is most like it."""
    found = pair(avant.ecrans, apres.ecrans, _likeness, _LEAST)
    return Ecrans(
        paires=found.paires,
        partis=found.partis,
        venus=found.venus,
        avant_complet=avant.fin.complet,
        apres_complet=apres.fin.complet,
    )


def _likeness(old: EcranRapport, new: EcranRapport) -> float:
    """From 0 to 1: the role counts most, then what is asked, then the title."""
    role = 1.0 if old.role and old.role == new.role else alike(old.role, new.role) / 2
    return 0.45 * role + 0.35 * _asked_alike(old, new) + 0.2 * alike(old.titre, new.titre)


def _asked_alike(old: EcranRapport, new: EcranRapport) -> float:
    left, right = (Counter(c.nature for c in e.releve.champs) for e in (old, new))
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 1.0


def _longest_run(numbers: Sequence[int]) -> frozenset[int]:
    """Return the longest part of a list that grows: what stayed in order."""
    tails: list[int] = []
    chains: list[tuple[int, ...]] = []
    for number in numbers:
        place = bisect_left(tails, number)
        chain = (*chains[place - 1], number) if place else (number,)
        if place == len(tails):
            tails.append(number)
            chains.append(chain)
        else:
            tails[place], chains[place] = number, chain
    return frozenset(chains[-1]) if chains else frozenset()
