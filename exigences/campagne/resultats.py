"""What the audits of a campaign say together, read from their reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigences.campagne.places import Place, places
from exigences.chaine.dossier import ReportError, read_report
from exigences.comparaison.rangs import drawn_of, rank, why_unranked
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
    said: dict[str, _Said] = {}
    titles: dict[str, str] = {}
    for nom in dict.fromkeys(a.nom for a in audits):
        for rapport in _reports([a for a in audits if a.nom == nom]):
            said.setdefault(nom, _Said(rapport)).add(rapport)
            titles |= {c.exigence: c.titre for c in rapport.constats}
    ranked = rank(
        {nom: drawn for nom, one in said.items() if (drawn := drawn_of(one.last))},
        {nom: one.last.procedure.sequence for nom, one in said.items()},
    )
    services = tuple(
        one.service(nom, ranked.rangs.get(nom, (None, None))) for nom, one in said.items()
    )
    cited = {e for s in services for e in (*s.stables, *s.changeantes)}
    return ResultatsDeCampagne(
        nom=plan.nom,
        scenarios=plan.scenarios,
        repetitions=plan.repetitions,
        audits=tuple(map(_audit, audits)),
        services=services,
        paires=ranked.paires,
        titres={e: titles[e] for e in sorted(cited)},
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


@dataclass(slots=True)
class _Said:
    """The reports of one procedure so far, and the last of them, without its pictures."""

    last: Rapport
    count: int = 0
    every: frozenset[str] = frozenset()
    some: frozenset[str] = frozenset()

    def add(self, rapport: Rapport) -> None:
        """Take one more report."""
        self.last = rapport.model_copy(update={"captures": {}})
        found = frozenset(c.exigence for c in rapport.constats if c.verdict is Verdict.CONSTATE)
        self.every = self.every & found if self.count else found
        self.some |= found
        self.count += 1

    def service(self, nom: str, rangs: tuple[int | None, int | None]) -> ServiceDeCampagne:
        """What is said of the procedure."""
        r = self.last
        read = Lecture(r)
        return ServiceDeCampagne(
            demarche=nom,
            nom=r.procedure.nom,
            organisme=r.procedure.organisme,
            sequence=r.procedure.sequence,
            audits=self.count,
            note=r.score.note or "",
            partielle=r.score.partielle,
            score=r.score.global_,
            bas=r.score.bas,
            haut=r.score.haut,
            couverture=r.score.couverture,
            rang=rangs[0],
            rang_max=rangs[1],
            sans_rang=why_unranked(r),
            voie=r.alternative.titre,
            arretes=tuple(appele(s) for s in read.bloques),
            stables=tuple(c.exigence for c in read.trouvees if c.exigence in self.every),
            changeantes=tuple(sorted(self.some - self.every)),
            reponse_du_service=r.procedure.reponse_du_service,
        )
