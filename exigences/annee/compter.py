"""Counts a year from the audits of the procedures of a household: nothing is typed in."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigences.annee.lecture import Cle, EtapeLue, FoyerLu, key_of
from exigences.chaine.dossier import read_report
from exigences.model.catalogue.exigence import Verdict
from exigences.model.erreur import ExigencesError
from exigences.model.procedure.procedure import Periodicite
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.annee import Allegement, Annee, Connexion, DemandeDeLAnnee
from exigences.model.score.couts import Etendue, total

COMPTE = "compte-utilisateur"
_TOUS_LES = {
    Periodicite.MENSUELLE: 1,
    Periodicite.TRIMESTRIELLE: 3,
    Periodicite.SEMESTRIELLE: 6,
}
"""Months from one time to the next."""


class AnneeError(ExigencesError):
    """A year cannot be counted: says which audits are missing, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What is kept of the last report of a procedure."""

    source: str
    date: str
    temps: Etendue
    argent: Etendue
    partielle: bool
    demandes: Mapping[str, str]
    """The names of the demands that it found."""


def year_of(lu: FoyerLu, reports: Iterable[Path]) -> Annee:
    """Count the year of a household; AnneeError where a procedure has no report."""
    audits = _last_audits(reports)
    missing = [e.procedure for e in lu.etapes if key_of(e.procedure) not in audits]
    if missing:
        named = " ; ".join(dict.fromkeys(f"{p.nom} ({p.sequence.value})" for p in missing))
        raise AnneeError(
            f"Aucun rapport de : {named}. Donnez leurs rapports ou leur campagne, ou auditez-les "
            "d'abord (--auditer DOSSIER) : rien n'est compté sans audit."
        )
    steps = [(step, audits[key_of(step.procedure)]) for step in lu.etapes]
    visits = sorted((v for s in steps for v in _visits(*s)), key=lambda v: v.mois)
    return Annee(
        foyer=lu.foyer.nom,
        description=lu.foyer.description,
        connexions=tuple(visits),
        temps=total([v.temps for v in visits]),
        argent=total([v.argent for v in visits]),
        demandes=tuple(_demands(steps)),
        allegements=tuple(_spared(steps, visits)),
        sources=tuple(dict.fromkeys(audit.source for _, audit in steps)),
    )


def _last_audits(reports: Iterable[Path]) -> dict[Cle, Audit]:
    found: dict[Cle, Audit] = {}
    for path in reports:
        rapport = read_report(path)
        key = key_of(rapport.procedure)
        if key in found and found[key].date >= rapport.date:
            continue
        found[key] = Audit(
            source=path.as_posix(),
            date=rapport.date,
            temps=rapport.cout.temps.etendue,
            argent=rapport.cout.argent.etendue,
            partielle=rapport.score.partielle,
            demandes={
                c.exigence: c.titre for c in rapport.constats if c.verdict is Verdict.CONSTATE
            },
        )
    return found


def _months(step: EtapeLue) -> tuple[int, ...]:
    """The months when a step comes, from its first one to the end of the year."""
    every = _TOUS_LES.get(step.procedure.periodicite, 12)
    return tuple(range(step.etape.mois, 13, every))


def _visits(step: EtapeLue, audit: Audit) -> Iterator[Connexion]:
    for month in _months(step):
        yield Connexion(
            mois=month,
            droit=step.droit,
            demarche=step.procedure.nom,
            organisme=step.procedure.organisme,
            sequence=step.procedure.sequence,
            temps=audit.temps,
            argent=audit.argent,
            partielle=audit.partielle,
            coupe=step.etape.coupe,
        )


def _demands(steps: Sequence[tuple[EtapeLue, Audit]]) -> Iterator[DemandeDeLAnnee]:
    """The demands of the year: what comes back most often is first."""
    times: Counter[str] = Counter()
    titles: dict[str, str] = {}
    where: dict[str, dict[str, None]] = {}
    for step, audit in steps:
        titles |= audit.demandes
        for exigence in audit.demandes:
            times[exigence] += len(_months(step))
            where.setdefault(exigence, {})[step.procedure.nom] = None
    for exigence, count in sorted(times.items(), key=lambda t: (-t[1], t[0])):
        yield DemandeDeLAnnee(
            exigence=exigence,
            titre=titles[exigence],
            fois=count,
            demarches=tuple(where[exigence]),
        )


def _spared(
    steps: Sequence[tuple[EtapeLue, Audit]], visits: Sequence[Connexion]
) -> Iterator[Allegement]:
    """What one change would spare: an account shared, declarations filled in beforehand."""
    owners = {s.procedure.organisme for s, audit in steps if COMPTE in audit.demandes}
    if len(owners) > 1:
        yield Allegement(
            phrase=f"Un seul compte pour {len(owners)} organismes : {len(owners) - 1} de moins à "
            "créer, à retenir, à retrouver.",
            fois=len(owners) - 1,
        )
    declared = [v for v in visits if v.sequence is Moment.DECLARATION]
    if declared:
        yield Allegement(
            phrase="Des déclarations déjà remplies, à corriger seulement en cas d'erreur : au plus "
            "ce temps de moins.",
            fois=len(declared),
            temps=total([v.temps for v in declared]),
        )
