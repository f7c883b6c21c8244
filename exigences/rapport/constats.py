"""The verdicts in the order of the report, with their proofs."""

from collections.abc import Iterable, Mapping

from exigences.model.catalogue.exigence import Annonce, Categorie, Constat, Verdict
from exigences.model.rapport.rapport import ConstatRapport, ReferenceRapport
from exigences.model.score.couts import Charge
from exigences.model.score.score import Score
from exigences.rapport.preuves import Placement

_VERDICTS = (
    Verdict.CONSTATE,
    Verdict.A_VERIFIER,
    Verdict.NON_TESTE,
    Verdict.ERREUR,
    Verdict.NON_CONSTATE,
    Verdict.NON_APPLICABLE,
)
_ANNONCES = (
    Annonce.JAMAIS,
    Annonce.TARDIVE,
    Annonce.A_VERIFIER,
    Annonce.SANS_OBJET,
    Annonce.PREALABLE,
)


def in_order(constats: Iterable[Constat], score: Score) -> tuple[Constat, ...]:
    """What is demanded first; there, what nobody announced, then what weighs most.

    Then what is left to check: what would change the score most first.
    """
    weights = {f.exigence: f.force for f in score.forces}
    weights |= {e.exigence: e.points for e in score.enjeux}
    categories = list(Categorie)
    return tuple(
        sorted(
            constats,
            key=lambda c: (
                _VERDICTS.index(c.verdict),
                c.verdict is not Verdict.A_VERIFIER and _ANNONCES.index(c.annonce),
                -weights.get(c.exigence.id, 0.0),
                categories.index(c.exigence.categorie),
                c.exigence.id,
            ),
        )
    )


def build_constats(
    constats: Iterable[Constat],
    placement: Placement,
    charges: Mapping[str, tuple[Charge, ...]],
    score: Score,
) -> tuple[ConstatRapport, ...]:
    """Put the verdicts in the words of the report, each with the demand that carries it."""
    carried = {f.exigence: f.portee_par for f in score.forces}
    stakes = {e.exigence: e.points for e in score.enjeux}
    return tuple(
        _built(
            c,
            placement,
            charges.get(c.exigence.id, ()),
            carried.get(c.exigence.id, ""),
            stakes.get(c.exigence.id),
        )
        for c in constats
    )


def _built(
    constat: Constat,
    placement: Placement,
    charges: tuple[Charge, ...],
    portee_par: str,
    enjeu: float | None,
) -> ConstatRapport:
    exigence = constat.exigence
    proofs = placement.plan.distinct(constat.preuves)
    announced = constat.annonce_preuve
    return ConstatRapport(
        exigence=exigence.id,
        titre=exigence.titre,
        categorie=exigence.categorie,
        mode=exigence.mode,
        competence=exigence.competence,
        demande=exigence.demande,
        instruction=exigence.instruction,
        pourquoi=exigence.pourquoi,
        remediation=exigence.remediation,
        effort=exigence.effort,
        references=tuple(ReferenceRapport(titre=r.titre, url=r.url) for r in exigence.references),
        verdict=constat.verdict,
        annonce=constat.annonce,
        annonce_preuve=None if announced is None else placement.proof(announced),
        preuves=placement.proofs(proofs, exigence.id),
        preuves_total=len(proofs),
        mesure=constat.mesure,
        message=constat.message,
        charges=charges,
        portee_par=portee_par,
        enjeu=enjeu,
    )
