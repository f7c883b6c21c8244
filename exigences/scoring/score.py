"""The demand of a service: strength of each demand, by category, and of the whole."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from exigences.model.catalogue.exigence import (
    A_PREPARER,
    TUES,
    Annonce,
    Categorie,
    Constat,
    Observation,
    Verdict,
)
from exigences.model.erreur import ExigencesError
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.score.bareme import NOTES, Bareme, Note
from exigences.model.score.score import DemandeCategorie, Enjeu, Force, Score
from exigences.scoring.phrases import sentences, weighed_once
from exigences.scoring.sensitivity import interval


class ScoringError(ExigencesError):
    """The score or a limit cannot be worked out: says what is missing and what to do."""


def score(
    constats: Sequence[Constat],
    bareme: Bareme,
    niveau: NiveauAlternative,
    noms: frozenset[str] = frozenset(),
) -> Score:
    """Score a parcours from 0 (nothing is asked) to 100; what was not judged adds nothing.

    `noms` are those of fields, links and buttons: to rest on one is not to read a sentence.
    """
    forces = strengths(constats, bareme, niveau, noms)
    demands = category_demands(forces, bareme)
    whole = weighted_mean(demands, bareme)
    coverages = {c: _coverage(constats, bareme, c) for c in Categorie}
    coverage = _global_coverage(coverages, bareme)
    enough = coverage >= bareme.couverture_minimale.valeur
    low, high = interval(forces, bareme)
    confirmed = strengths(_all_confirmed(constats), bareme, niveau, noms)
    told = strengths(_all_told(constats), bareme, niveau, noms)
    return Score(
        globale=_shown(whole),
        note=grade(_shown(whole), bareme) if enough else None,
        bas=_shown(min(low, whole)),
        haut=_shown(max(high, whole)),
        si_confirme=_shown(weighted_mean(category_demands(confirmed, bareme), bareme)),
        si_annonce=_shown(weighted_mean(category_demands(told, bareme), bareme)),
        couverture=coverage,
        categories=tuple(
            DemandeCategorie(
                categorie=c,
                demande=demands[c],
                poids=bareme.categories[c].valeur,
                couverture=1.0 if (seen := coverages[c]) is None else seen,
                principale=next((f.exigence for f in forces if f.categorie is c), None),
            )
            for c in Categorie
        ),
        forces=tuple(with_points(forces, bareme, whole)),
        enjeux=_stakes(constats, bareme, niveau, noms, whole),
    )


def _all_confirmed(constats: Iterable[Constat]) -> Iterable[Constat]:
    """The same constats, were a human to confirm each one that is left to check."""
    for constat in constats:
        yield _confirmed(constat) if constat.verdict is Verdict.A_VERIFIER else constat


def _confirmed(constat: Constat) -> Constat:
    return replace(constat, verdict=Verdict.CONSTATE)


def _stakes(
    constats: Sequence[Constat],
    bareme: Bareme,
    niveau: NiveauAlternative,
    noms: frozenset[str],
    whole: float,
) -> tuple[Enjeu, ...]:
    """What each doubt would add to the score, were it alone confirmed: most first, then id."""
    sure = [c for c in constats if c.verdict is Verdict.CONSTATE]
    found = []
    for doubt in (c for c in constats if c.verdict is Verdict.A_VERIFIER):
        forces = strengths((*sure, _confirmed(doubt)), bareme, niveau, noms)
        more = weighted_mean(category_demands(forces, bareme), bareme) - whole
        found.append(Enjeu(exigence=doubt.exigence.id, points=max(0.0, more)))
    return tuple(sorted(found, key=lambda e: (-e.points, e.exigence)))


def _all_told(constats: Iterable[Constat]) -> Iterable[Constat]:
    """The same constats, were all that one can get ready told in time."""
    for constat in constats:
        late = constat.annonce in TUES and constat.exigence.categorie in A_PREPARER
        yield replace(constat, annonce=Annonce.PREALABLE) if late else constat


def strengths(
    constats: Iterable[Constat],
    bareme: Bareme,
    niveau: NiveauAlternative,
    noms: frozenset[str] = frozenset(),
) -> tuple[Force, ...]:
    """Strength of each demand that was found, a sentence weighed once: heaviest first, then id."""
    found = [
        Force(
            exigence=c.exigence.id,
            categorie=c.exigence.categorie,
            poids=weight_of(c, bareme),
            facteur_quantite=bareme.exigences[c.exigence.id].facteur(c.mesure),
            facteur_annonce=bareme.annonce.facteur(c.annonce),
            facteur_alternative=bareme.alternative.of(c.exigence.categorie, niveau),
            phrases=sentences(c, noms),
        )
        for c in constats
        if c.verdict is Verdict.CONSTATE
    ]
    return tuple(sorted(weighed_once(found), key=lambda f: (-f.force, f.exigence)))


def weight_of(constat: Constat, bareme: Bareme) -> float:
    """Weight of an exigence; ScoringError where the bareme has none."""
    entry = bareme.exigences.get(constat.exigence.id)
    if entry is None:
        message = (
            f"Le barème ne donne pas de poids à l'exigence « {constat.exigence.id} » : "
            "ajoutez-la, avec sa raison, dans exigences/scoring/bareme.yaml."
        )
        raise ScoringError(message)
    return entry.poids


def category_demands(forces: Iterable[Force], bareme: Bareme) -> dict[Categorie, float]:
    """Demand of each category: 100 × (1 − exp(−Σ strength / K))."""
    sums = dict.fromkeys(Categorie, 0.0)
    for force in forces:
        sums[force.categorie] += force.force
    return {c: 100 * -math.expm1(-s / bareme.constante.valeur) for c, s in sums.items()}


def weighted_mean(demands: Mapping[Categorie, float], bareme: Bareme) -> float:
    """Mean of the eight categories by their weights: none is left out, so it never decreases."""
    weights = {c: bareme.categories[c].valeur for c in Categorie}
    return math.fsum(weights[c] * demands[c] for c in Categorie) / math.fsum(weights.values())


def with_points(forces: Sequence[Force], bareme: Bareme, whole: float) -> Iterable[Force]:
    """Give each demand the points that the global score would lose without it."""
    for force in forces:
        others = weighed_once([f for f in forces if f.exigence != force.exigence])
        without = weighted_mean(category_demands(others, bareme), bareme)
        yield replace(force, points=max(0.0, whole - without))


def grade(whole: float, bareme: Bareme) -> Note:
    """The grade of a score: the first one whose ceiling is above it."""
    return next((n for n in NOTES if whole < bareme.notes[n].plafond), NOTES[-1])


def _coverage(constats: Iterable[Constat], bareme: Bareme, categorie: Categorie) -> float | None:
    """Share of the weight that was judged; None where nothing applies."""
    mine = [c for c in constats if c.exigence.categorie is categorie]
    applicable = math.fsum(
        weight_of(c, bareme) for c in mine if c.verdict is not Verdict.NON_APPLICABLE
    )
    judged = math.fsum(weight_of(c, bareme) * _judged(c, bareme) for c in mine)
    return judged / applicable if applicable else None


def _judged(constat: Constat, bareme: Bareme) -> float:
    """How much of an exigence was judged: axe finds failures, and proves nothing by its silence."""
    match constat.verdict:
        case Verdict.CONSTATE:
            return 1.0
        case Verdict.NON_CONSTATE:
            by_axe = constat.exigence.observation is Observation.AXE
            return bareme.part_robot.valeur if by_axe else 1.0
        case _:
            return 0.0


def _global_coverage(coverages: Mapping[Categorie, float | None], bareme: Bareme) -> float:
    """Mean of the coverages by the weights of the categories where something applies."""
    weights = {c: bareme.categories[c].valeur for c, v in coverages.items() if v is not None}
    if not weights:
        return 0.0
    seen = math.fsum(w * (coverages[c] or 0.0) for c, w in weights.items())
    return min(1.0, seen / math.fsum(weights.values()))


def _shown(value: float) -> float:
    """One decimal, the same for the grade, the limits and the reader."""
    return round(value, 1)
