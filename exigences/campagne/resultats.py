"""What the audits of a campaign say together, read from their reports."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from exigences.campagne.places import Place, places
from exigences.chaine.dossier import ReportError, read_report
from exigences.comparaison.rangs import Classement, drawn_of, rank, why_unranked
from exigences.model.campagne import (
    AuditDeCampagne,
    PlanDeCampagne,
    ResultatsDeCampagne,
    ServiceDeCampagne,
)
from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.lecture import Lecture, appele


def gather(plan: PlanDeCampagne, folder: Path) -> ResultatsDeCampagne:
    """Read every report that is there; an audit that is not done yet is listed all the same."""
    audits = places(plan, folder)
    names = dict.fromkeys(a.nom for a in audits)
    said = [one for n in names if (one := _said(n, [a for a in audits if a.nom == n]))]
    ranked = rank(
        {one.service.demarche: one.drawn for one in said if one.drawn},
        {one.service.demarche: one.service.sequence for one in said},
    )
    titles = {e: title for one in said for e, title in one.titles.items()}
    return ResultatsDeCampagne(
        nom=plan.nom,
        scenarios=plan.scenarios,
        repetitions=plan.repetitions,
        audits=tuple(map(_audit, audits)),
        services=tuple(_placed(one.service, ranked) for one in said),
        paires=ranked.paires,
        titres={e: titles[e] for e in sorted(titles)},
        refusees=plan.refusees,
    )


def _audit(place: Place) -> AuditDeCampagne:
    fini = place.ended()
    return AuditDeCampagne(
        demarche=place.nom,
        repetition=place.repetition,
        dossier=f"{place.nom}/{place.dossier.name}",
        statut=fini.statut if fini else None,
        raison=fini.raison if fini else "",
        secondes=fini.secondes if fini else 0,
    )


def _reports(audits: Sequence[Place]) -> Iterator[Rapport]:
    """The reports of the audits that ended, one at a time: their pictures are heavy."""
    for audit in audits:
        if audit.ended() is not None and audit.rapport.is_file():
            try:
                yield read_report(audit.rapport)
            except ReportError:  # spoiled since: what is said of it stands in its own file
                continue


class _Said(NamedTuple):
    """What is kept of the reports of one procedure, each of which is a thousand times heavier."""

    service: ServiceDeCampagne
    """Without its places."""
    drawn: array[float]
    titles: Mapping[str, str]
    """The names of the demands that it cites."""


def _said(nom: str, audits: Sequence[Place]) -> _Said | None:
    """Read the reports of a procedure: what they all say, and the rest of the last one."""
    found: list[frozenset[str]] = []
    titles: dict[str, str] = {}
    last: Rapport | None = None
    for last in _reports(audits):
        found.append(frozenset(c.exigence for c in last.constats if c.verdict is Verdict.CONSTATE))
        titles |= {c.exigence: c.titre for c in last.constats}
    if last is None:
        return None
    service = _service(nom, last, found)
    cited = (*service.stables, *service.changeantes)
    return _Said(service, drawn_of(last), {e: titles[e] for e in cited})


def _service(nom: str, last: Rapport, found: Sequence[frozenset[str]]) -> ServiceDeCampagne:
    read = Lecture(last)
    every, some = frozenset.intersection(*found), frozenset.union(*found)
    return ServiceDeCampagne(
        demarche=nom,
        nom=last.procedure.nom,
        organisme=last.procedure.organisme,
        sequence=last.procedure.sequence,
        audits=len(found),
        note=last.score.note or "",
        partielle=last.score.partielle,
        score=last.score.global_,
        bas=last.score.bas,
        haut=last.score.haut,
        couverture=last.score.couverture,
        rang=None,
        rang_max=None,
        sans_rang=why_unranked(last),
        voie=last.alternative.titre,
        arretes=tuple(appele(s) for s in read.bloques),
        stables=tuple(c.exigence for c in read.trouvees if c.exigence in every),
        changeantes=tuple(sorted(some - every)),
        reponse_du_service=last.procedure.reponse_du_service,
    )


def _placed(service: ServiceDeCampagne, ranked: Classement) -> ServiceDeCampagne:
    places = ranked.rangs.get(service.demarche)
    if places is None:
        return service
    return service.model_copy(update={"rang": places.premier, "rang_max": places.dernier})
