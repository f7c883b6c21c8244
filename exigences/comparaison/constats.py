"""Pairs the findings of two reports, rule by rule: the same one, moved, reworded, new or gone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from exigences.comparaison.appariement import Paires, pair
from exigences.comparaison.ecrans import Ecrans
from exigences.comparaison.textes import alike
from exigences.model.facts.champs import Nature
from exigences.model.rapport.empreintes import Empreinte, Genre, is_rule

_LEAST = 0.5
"""Two findings that are less alike are two findings."""
_TOLD_APART = frozenset({Nature.AUTRE, Nature.NOM, Nature.ADRESSE, Nature.FICHIER})
"""Natures that several fields of one screen have: their names must be alike too."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two findings of one rule are."""

    ecrans: Mapping[int, int]
    """Number in the second report of each screen of the first."""

    def __call__(self, old: Empreinte, new: Empreinte) -> float:
        """From 0 to 1: screen, sort of thing, nature and name; the selector counts last."""
        if old.genre is not new.genre:
            return 0.0
        if old.genre is Genre.ENSEMBLE:
            return 1.0 if old.regle == new.regle else 0.0
        here = self.ecrans.get(old.ecran) == new.ecran
        name = alike(old.nom, new.nom)
        if old.genre is Genre.MOT:
            return name if name == 1 else 0.0
        same_place = here and old.selecteur == new.selecteur
        told = self._told(old, new, name, same_place=same_place)
        return told if here else told * 0.6

    def _told(self, old: Empreinte, new: Empreinte, name: float, *, same_place: bool) -> float:
        if old.genre is Genre.CHAMP:
            if old.nature is not new.nature:
                return 0.45 * name + (0.1 if same_place else 0)
            alone = 0.0 if old.nature in _TOLD_APART else 0.4
            return min(1.0, 0.4 + alone + 0.5 * name + (0.15 if same_place else 0))
        return min(1.0, 0.8 * name + (0.5 if same_place else 0) + (0.2 if name == 1 else 0))


def _paired(
    before: Sequence[Empreinte], after: Sequence[Empreinte], likeness: Likeness
) -> Paires[Empreinte]:
    """Pair the findings of one rule; a demand that each report quotes once, on one screen, is one.

    Some demands quote one example of several: another example is no other demand.
    """
    if len(before) == len(after) == 1 and not is_rule(after[0].regle):
        (old,), (new,) = before, after
        if likeness.ecrans.get(old.ecran) == new.ecran:
            return Paires(paires=((old, new),), partis=(), venus=())
    return pair(before, after, likeness, _LEAST)


def pair_findings(
    before: Iterable[Empreinte], after: Iterable[Empreinte], ecrans: Ecrans
) -> Paires[Empreinte]:
    """Pair the findings of two reports; a pair never mixes two rules."""
    rules: dict[str, tuple[list[Empreinte], list[Empreinte]]] = defaultdict(lambda: ([], []))
    for side, findings in enumerate((before, after)):
        for finding in findings:
            rules[finding.regle][side].append(finding)
    likeness = Likeness(ecrans.suites)
    found = [_paired(*sides, likeness) for _, sides in sorted(rules.items())]
    return Paires(
        paires=tuple(p for one in found for p in one.paires),
        partis=tuple(p for one in found for p in one.partis),
        venus=tuple(p for one in found for p in one.venus),
    )
