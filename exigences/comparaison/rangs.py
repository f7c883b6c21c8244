"""Which services surely ask more than others, whatever the weights; a tie stays one."""

from array import array
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple, Protocol

from exigences.loading.bareme import load_bareme
from exigences.model.campagne import PaireDeServices
from exigences.model.rapport.score import ScoreRapport
from exigences.model.score.score import Force
from exigences.scoring.rangs import SURE, Duels
from exigences.scoring.sensitivity import draws

TRAFFIC_UNSEEN = "ce qui est parti, vu en partie"
"""Why a service is not ranked whose traffic has a blind spot: it seems to ask less."""


class Rangs(NamedTuple):
    """The places that a service may have, 1 being that of whoever asks least."""

    premier: int
    dernier: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Classement:
    """The probability of each pair, and the ranks of each service that has some."""

    paires: tuple[PaireDeServices, ...]
    rangs: Mapping[str, Rangs]


class Trafic(Protocol):
    """What left."""

    @property
    def angle_mort(self) -> str:
        """Why a part of it could not be seen."""
        ...


class Note(Protocol):
    """What has a score."""

    @property
    def score(self) -> ScoreRapport:
        """Its score."""
        ...

    @property
    def reseau(self) -> Trafic:
        """What was seen of its traffic."""
        ...


def drawn_of(rapport: Note) -> array[float]:
    """The scores of a report, as the weights are drawn: none where it may not be ranked."""
    return array("d", draws(forces_of(rapport), load_bareme()) if is_ranked(rapport) else ())


def rank(drawn: Mapping[str, Sequence[float]], groups: Mapping[str, Hashable]) -> Classement:
    """Rank services within their group, after those that surely ask less, before those more.

    Whoever is told apart from neither shares the places between: not being told apart is not
    passed on, so one number could not say it.
    """
    pairs = tuple(_pairs(drawn, groups))
    sizes = Counter(groups[name] for name in drawn)
    first = dict.fromkeys(drawn, 1)
    last = {name: sizes[groups[name]] for name in drawn}
    for pair in pairs:
        if SURE > pair.probabilite > 1 - SURE:
            continue
        sure = pair.probabilite >= SURE
        more, less = (pair.un, pair.autre) if sure else (pair.autre, pair.un)
        first[more] += 1
        last[less] -= 1
    ranks = {name: Rangs(first[name], last[name]) for name in drawn}
    return Classement(paires=pairs, rangs=ranks)


def _pairs(
    drawn: Mapping[str, Sequence[float]], groups: Mapping[str, Hashable]
) -> Iterator[PaireDeServices]:
    duels = Duels(drawn)
    for un, autre in combinations(drawn, 2):
        if groups[un] == groups[autre]:
            more = round(duels.asks_more(un, autre), 3)
            yield PaireDeServices(un=un, autre=autre, probabilite=more)


def is_ranked(rapport: Note) -> bool:
    """Whether a report may be ranked: it has a grade, and its journey was seen to its end."""
    return rapport.score.note is not None and not rapport.score.partielle


def why_unranked(rapport: Note) -> str:
    """Why a report is not ranked, in a few words; '' where it is."""
    if rapport.reseau.angle_mort:
        return TRAFFIC_UNSEEN
    if rapport.score.partielle:
        return "vu en partie"
    return "" if is_ranked(rapport) else "trop peu jugé"


def forces_of(rapport: Note) -> tuple[Force, ...]:
    """The demands of a report as they weighed; what a sentence shared is taken as it was told."""
    return tuple(
        Force(
            exigence=c.exigence,
            categorie=c.categorie,
            poids=c.poids * c.facteur_phrases,
            facteur_quantite=c.facteur_quantite,
            facteur_annonce=c.facteur_annonce,
            facteur_alternative=c.facteur_alternative,
        )
        for c in rapport.score.contributions
    )
