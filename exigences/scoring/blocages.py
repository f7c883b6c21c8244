"""Blocking rules, separate from the score: what a release may not demand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.model.reglages import Doute, Limites, Reglages
from exigences.scoring.connues import check_known
from exigences.scoring.defauts import below, hindering, pending
from exigences.scoring.mesures import Mesure, measures

_UNJUDGED = (Verdict.A_VERIFIER, Verdict.NON_TESTE, Verdict.ERREUR)
UNSEEN = (
    "La démarche n'a pas été vue jusqu'au bout : une limite tenue ne l'est que pour ce qui l'a été."
)
PARTLY_SEEN = (
    "Une partie de ce qui est parti n'a peut-être pas été vue : une limite tenue ne l'est que pour "
    "ce qui a été vu."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Jugement:
    """What limits say of a report, in French sentences."""

    depassees: tuple[str, ...] = ()
    """Each limit that is passed: any one blocks."""
    par_sujet: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    """The same, by what each is about: an exigence, « axe: » and a rule, or what is measured."""
    douteuses: tuple[str, ...] = ()
    """What would pass a limit if it were so, and is to be verified: nothing is blocked by it."""
    proches: tuple[str, ...] = ()
    """What is just under a limit."""


def judge_limits(
    rapport: Rapport, reglages: Reglages, avant: Mapping[str, Mesure] = MappingProxyType({})
) -> Jugement:
    """What the limits of a team say of a report; ScoringError on an unknown exigence.

    `avant`: the same measures of a reference, by their subject; a limit that it passed already, and
    that is passed by no more, is passed by nothing new.
    """
    asked = tuple(dict.fromkeys(reglages.interdites))
    check_known(asked, (c.exigence for c in rapport.constats))
    constats = {c.exigence: c for c in rapport.constats}
    judged = [constats[i] for i in asked if i in constats]
    mesures = tuple(measures(rapport, reglages.limites))
    passed = [
        (m.sujet, m.passed()) for m in mesures if m.is_passed and not m.is_old(avant.get(m.sujet))
    ]
    passed += [(c.exigence, _forbidden(c)) for c in judged if c.verdict is Verdict.CONSTATE]
    passed += hindering(rapport, reglages.limites.accessibilite)
    doubts = tuple(_doubts(rapport, reglages.limites, judged, mesures))
    unseen: tuple[str, ...] = ()
    match reglages.a_verifier:
        case Doute.BLOQUER:
            passed, doubts = [*passed, *doubts], ()
        case Doute.IGNORER:
            doubts = ()
        case Doute.SIGNALER:
            unseen = tuple(_unseen(rapport, mesures))
    return Jugement(
        depassees=tuple(phrase for _, phrase in passed),
        par_sujet=by_subject(passed),
        douteuses=(*(phrase for _, phrase in doubts), *unseen),
        proches=tuple(_near(rapport, reglages, mesures)),
    )


def by_subject(said: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Gather sentences by what they are about, in the order given."""
    gathered: dict[str, tuple[str, ...]] = {}
    for sujet, phrase in said:
        gathered[sujet] = (*gathered.get(sujet, ()), phrase)
    return gathered


def _doubts(
    rapport: Rapport,
    limites: Limites,
    asked: list[ConstatRapport],
    mesures: tuple[Mesure, ...],
) -> Iterator[tuple[str, str]]:
    """Yield what would pass a limit if it were so, after what it is about."""
    for constat in asked:
        if constat.verdict in _UNJUDGED:
            said = (
                f"« {constat.titre} » ({constat.exigence}) n'a pas pu être jugé : "
                "à vérifier par une personne."
            )
            yield constat.exigence, said
    yield from ((m.sujet, m.doubtful()) for m in mesures if m.is_doubtful)
    yield from pending(rapport, limites.accessibilite)


def _near(rapport: Rapport, reglages: Reglages, mesures: tuple[Mesure, ...]) -> Iterator[str]:
    if not reglages.marge:
        return
    yield from (m.near() for m in mesures if m.is_near(reglages.marge))
    yield from below(rapport, reglages.limites.accessibilite)


def _unseen(rapport: Rapport, mesures: tuple[Mesure, ...]) -> Iterator[str]:
    if not rapport.score.partielle or not any(m.grows and not m.is_passed for m in mesures):
        return
    if rapport.reseau.angle_mort:
        yield PARTLY_SEEN
    if not rapport.reseau.angle_mort or not rapport.fin.complet:
        yield UNSEEN


def _forbidden(constat: ConstatRapport) -> str:
    screens = sorted({p.ecran for p in constat.preuves})
    place = f", écran {screens[0]}" if screens else ""
    return f"Exigence interdite constatée : « {constat.titre} » ({constat.exigence}){place}."
