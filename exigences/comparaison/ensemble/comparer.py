"""Compares many reports: the last of each service, and each service with its earlier ones."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from exigences.comparaison.demandes import ABSENT
from exigences.comparaison.ensemble.lus import RapportLu, Service, Titre
from exigences.comparaison.rangs import TRAFFIC_UNSEEN, Classement, rank
from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.ensemble import (
    ComparaisonDeServices,
    ExigenceComparee,
    IndicateurCompare,
    OrganismeCompare,
    PointDansLeTemps,
    ServiceCompare,
)
from exigences.rapport.langue import combien, enumere

_FAR = 0.2
"""Difference of coverage from which two services were not seen alike."""

type Dinum = Callable[[RapportLu, Mapping[str, Titre]], tuple[IndicateurCompare, ...]]


def compare_many(
    reports: Sequence[RapportLu],
    titles: Mapping[str, Titre],
    dinum: Dinum = lambda _lu, _titles: (),
) -> ComparaisonDeServices:
    """Compare reports, of which at least one is given; the same ones give the same comparison."""
    by_service: dict[Service, list[RapportLu]] = defaultdict(list)
    for one in reports:
        by_service[one.service].append(one)
    series = {f"s{i}": sorted(s, key=_when) for i, s in enumerate(by_service.values(), 1)}
    last = {key: own[-1] for key, own in series.items()}
    usual = _usual(last.values())
    ranked = rank(
        {k: lu.tirages for k, lu in last.items() if lu.tirages and lu.scenario == usual},
        {k: lu.service[2] for k, lu in last.items()},
    )
    shared = _people_of_all(last.values())
    once = {e for own in series.values() for lu in own for e in lu.constatees}
    demands = tuple(_demands(last, {e: t for e, t in titles.items() if e in once}))
    return ComparaisonDeServices(
        services=tuple(
            _service(key, own, last, ranked, shared, usual, dinum(own[-1], titles))
            for key, own in series.items()
        ),
        organismes=tuple(_organisations(last)),
        exigences=demands,
        communes=tuple(d.exigence for d in demands if len(d.constatee_par) == len(last) > 1),
        paires=ranked.paires,
        remarques=tuple(_remarks(last, shared, usual)),
    )


def _when(one: RapportLu) -> tuple[str, str]:
    return one.date, one.source


def _usual(last: Iterable[RapportLu]) -> str:
    """The person at whose place most services were audited; the first of them in a tie."""
    counts: dict[str, int] = {}
    for one in last:
        counts[one.scenario] = counts.get(one.scenario, 0) + 1
    return max(counts, key=lambda s: counts[s])


def _people_of_all(last: Iterable[RapportLu]) -> frozenset[str]:
    return frozenset.intersection(*(frozenset(s.scenario for s in one.sosies) for one in last))


def _service(
    key: str,
    own: Sequence[RapportLu],
    last: Mapping[str, RapportLu],
    ranked: Classement,
    shared: frozenset[str],
    usual: str,
    dinum: tuple[IndicateurCompare, ...],
) -> ServiceCompare:
    lu = own[-1]
    first, last_rank = ranked.rangs.get(key, (None, None))
    nom, organisme, sequence = lu.service
    others = [one for k, one in last.items() if k != key]
    return ServiceCompare(
        cle=key,
        nom=nom,
        organisme=organisme,
        sequence=sequence,
        source=lu.source,
        date=lu.date,
        scenario=lu.scenario,
        note=lu.note,
        score=lu.score,
        bas=lu.bas,
        haut=lu.haut,
        couverture=lu.couverture,
        partielle=lu.partielle,
        rang=first,
        rang_max=last_rank,
        sans_rang=_why_unranked(lu, usual),
        voie=lu.voie,
        categories=dict(lu.categories),
        constatees=lu.constatees,
        propres=tuple(e for e in lu.constatees if others and _nobody_asks(e, others)),
        sosies=tuple(s for s in lu.sosies if s.scenario in shared),
        dates=tuple(_in_time(own)),
        dinum=dinum,
        reponse_du_service=lu.reponse,
    )


def _nobody_asks(exigence: str, others: Iterable[RapportLu]) -> bool:
    """Whether all the others were judged, and do not ask it: what was not seen proves nothing."""
    return all(one.verdicts.get(exigence) in ABSENT for one in others)


def _why_unranked(lu: RapportLu, usual: str) -> str:
    if lu.sans_rang:
        return lu.sans_rang
    return f"à la place d'une autre personne ({lu.scenario})" if lu.scenario != usual else ""


def _in_time(own: Sequence[RapportLu]) -> Iterator[PointDansLeTemps]:
    """Yield each report of a service, and what changed since the one before of the same person."""
    before: dict[str, Mapping[str, Verdict]] = {}
    for lu in own:
        came, gone, unknown = _changes(before.get(lu.scenario, lu.verdicts), lu.verdicts)
        yield PointDansLeTemps(
            date=lu.date,
            source=lu.source,
            scenario=lu.scenario,
            note=lu.note,
            score=lu.score,
            partielle=lu.partielle,
            apparues=came,
            disparues=gone,
            non_comparables=unknown,
        )
        before[lu.scenario] = lu.verdicts


def _changes(
    old: Mapping[str, Verdict], new: Mapping[str, Verdict]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The demands that came, that went, and those that one side alone was judged on."""
    came: list[str] = []
    gone: list[str] = []
    unknown: list[str] = []
    for exigence in dict.fromkeys((*new, *old)):
        match old.get(exigence), new.get(exigence):
            case Verdict.CONSTATE, Verdict.CONSTATE:
                continue
            case a, Verdict.CONSTATE:
                (came if a in ABSENT else unknown).append(exigence)
            case Verdict.CONSTATE, b:
                (gone if b in ABSENT else unknown).append(exigence)
            case _:
                continue
    return tuple(came), tuple(gone), tuple(unknown)


def _organisations(last: Mapping[str, RapportLu]) -> Iterator[OrganismeCompare]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, lu in last.items():
        found[lu.service[1]].append(key)
    for organisme, keys in found.items():
        asked = [set(last[k].constatees) for k in keys]
        first = last[keys[0]].constatees
        yield OrganismeCompare(
            organisme=organisme,
            services=tuple(keys),
            communes=tuple(e for e in first if all(e in a for a in asked)),
        )


def _demands(
    last: Mapping[str, RapportLu], titles: Mapping[str, Titre]
) -> Iterator[ExigenceComparee]:
    """Which services ask each demand, by their last report: those that most ask come first."""
    found = []
    for exigence, said in titles.items():
        by = tuple(k for k, lu in last.items() if lu.verdicts.get(exigence) is Verdict.CONSTATE)
        unjudged = tuple(
            k for k, lu in last.items() if k not in by and lu.verdicts.get(exigence) not in ABSENT
        )
        found.append(
            ExigenceComparee(
                exigence=exigence,
                titre=said.titre,
                categorie=said.categorie,
                constatee_par=by,
                pas_jugee_par=unjudged,
            )
        )
    yield from sorted(found, key=lambda d: (-len(d.constatee_par), d.exigence))


def _remarks(last: Mapping[str, RapportLu], shared: frozenset[str], usual: str) -> Iterator[str]:
    every = list(last.values())
    alone = sorted({s.nom for lu in every for s in lu.sosies if s.scenario not in shared})
    if alone:
        yield (
            f"Tous les services n'ont pas été audités pour les mêmes personnes : {enumere(alone)} "
            f"{'est laissée' if len(alone) == 1 else 'sont laissées'} de côté."
        )
    other = sum(lu.scenario != usual for lu in every)
    if other:
        yield (
            f"{combien(other, 'service')} à la place d'une autre personne que « {usual} » : "
            "pas de rang."
        )
    if blind := sum(lu.sans_rang == TRAFFIC_UNSEEN for lu in every):
        yield (
            f"Pour {combien(blind, 'service')}, une partie de ce qui est parti n'a peut-être "
            "pas été vue : pas de rang."
        )
    covered = [lu.couverture for lu in every]
    if max(covered) - min(covered) > _FAR:
        yield (
            f"Ils n'ont pas été vus également : de {min(covered):.0%} à {max(covered):.0%} de ce "
            "qui compte. Celui qui est moins vu paraît demander moins."
        ).replace("%", " %")
