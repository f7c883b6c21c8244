"""Blocking rules, separate from the score: what a release may not demand."""

from collections.abc import Iterable

from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.scoring.connues import check_known


def check_limits(
    rapport: Rapport, *, score_max: float | None = None, interdits: Iterable[str] = ()
) -> tuple[str, ...]:
    """Say in French each limit that is passed; ScoringError on an unknown exigence."""
    asked = tuple(dict.fromkeys(interdits))
    check_known(asked, (c.exigence for c in rapport.constats))
    sentences = [] if score_max is None else _score_sentences(rapport, score_max)
    found = {c.exigence: c for c in rapport.constats if c.verdict is Verdict.CONSTATE}
    sentences += [_forbidden(found[i]) for i in asked if i in found]
    return tuple(sentences)


def unverified_limits(rapport: Rapport, interdits: Iterable[str]) -> tuple[str, ...]:
    """Say in French which forbidden demands could not be judged: they block nothing."""
    unknown = (Verdict.A_VERIFIER, Verdict.NON_TESTE, Verdict.ERREUR)
    by_id = {c.exigence: c for c in rapport.constats if c.verdict in unknown}
    return tuple(
        f"« {by_id[i].titre} » ({i}) n'a pas pu être jugé : à vérifier par une personne."
        for i in dict.fromkeys(interdits)
        if i in by_id
    )


def _score_sentences(rapport: Rapport, score_max: float) -> list[str]:
    value = rapport.score.global_
    if value <= score_max:
        return []
    return [f"Le score est de {_number(value)} sur 100 : la limite est de {_number(score_max)}."]


def _forbidden(constat: ConstatRapport) -> str:
    screens = sorted({p.ecran for p in constat.preuves})
    place = f", écran {screens[0]}" if screens else ""
    return f"Exigence interdite constatée : « {constat.titre} » ({constat.exigence}){place}."


def _number(value: float) -> str:
    """One decimal, French comma; none where it is whole."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")
