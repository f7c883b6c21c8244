"""The gate of a release: what its limits say, apart from what a reference had or a team accepts.

With a reference, only what is new blocks; a screen that the reference never reached is judged as
without one. An accepted finding blocks nothing until its last day, which counts.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exigences.comparaison.accessibilite import defect_changes
from exigences.comparaison.appariement import Paires
from exigences.comparaison.constats import pair_findings
from exigences.comparaison.demandes import demand_changes
from exigences.comparaison.ecrans import Ecrans, pair_screens
from exigences.model.catalogue.exigence import Verdict
from exigences.model.erreur import ExigencesError
from exigences.model.rapport.accessibilite import Accessibilite, RegleAxe
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens
from exigences.model.rapport.empreintes import Empreinte, name_of_rule
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Mesuree, Tri
from exigences.model.reglages import ExceptionAdmise, Reglages
from exigences.scoring.blocages import Jugement, by_subject, judge_limits
from exigences.scoring.mesures import measures


class UnfitReferenceError(ExigencesError):
    """A report cannot be the reference of another: says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barriere:
    """What the gate says of a release, in French sentences."""

    jugement: Jugement
    nouvelles: tuple[str, ...] = ()
    """What it demands that its reference did not: each blocks, where the settings say so."""
    perimees: tuple[str, ...] = ()
    """Exceptions whose last day is past: what they held blocks again."""
    tolerees: tuple[str, ...] = ()
    """What blocks nothing, and why."""
    tri: Tri = SANS_REGLAGES
    """The same, finding by finding, for the formats of platforms."""

    @property
    def depassees(self) -> tuple[str, ...]:
        """All that blocks."""
        return (*self.jugement.depassees, *self.nouvelles)


def judge_release(rapport: Rapport, reglages: Reglages, reference: Rapport | None) -> Barriere:
    """Judge a release by its limits, its reference and its exceptions.

    UnfitReferenceError where the reference is of another procedure.
    """
    gate = _Gate.of(rapport, reglages, reference)
    kept = reglages.model_copy(
        update={"interdites": tuple(i for i in reglages.interdites if gate.counts(i))}
    )
    judged = rapport.model_copy(update={"accessibilite": gate.defects()})
    known = {} if reference is None else measures(reference, reglages.limites)
    jugement = judge_limits(judged, kept, {m.sujet: m for m in known})
    new = tuple(gate.new()) if reglages.limites.nouvelles else ()
    return Barriere(
        jugement=jugement,
        nouvelles=tuple(phrase for _, phrase in new),
        perimees=tuple(map(_expired, gate.expired)),
        tolerees=tuple(gate.tolerated(reglages.interdites)),
        tri=_sorted_out(gate, jugement, new, reglages),
    )


def _sorted_out(
    gate: "_Gate", jugement: Jugement, new: Iterable[tuple[str, str]], reglages: Reglages
) -> Tri:
    """What became of each finding, and which sentences block each exigence, rule or measure."""
    blocked = dict(jugement.par_sujet)
    for regle, phrases in by_subject(new).items():
        blocked[regle] = (*blocked.get(regle, ()), *phrases)
    mesures = tuple(
        Mesuree(sujet=m.name, depassement=" ".join(blocked.pop(m.sujet, ())))
        for m in measures(gate.rapport, reglages.limites)
    )
    return Tri(
        reference="" if gate.reference is None else gate.reference.date,
        connues=frozenset(new.empreinte for _, new in gate.found.paires),
        nouvelles=gate.reached(),
        admises=gate.admises,
        depassements=blocked,
        mesures=mesures,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gate:
    """A report beside its reference, and what is accepted of it."""

    rapport: Rapport
    reference: Rapport | None
    ecrans: Ecrans | None
    found: Paires[Empreinte]
    inconnues: frozenset[str]
    """Fingerprints of what answers nothing of the reference: of all, where there is none."""
    admises: Mapping[str, ExceptionAdmise]
    """What is accepted today, by its fingerprint in the report."""
    expired: tuple[ExceptionAdmise, ...]

    @classmethod
    def of(cls, rapport: Rapport, reglages: Reglages, reference: Rapport | None) -> "_Gate":
        """Pair a report with its reference, and sort its exceptions by their last day."""
        today = date.fromisoformat(rapport.date[:10])
        live = {e.empreinte: e for e in reglages.exceptions if today <= e.jusqu_au}
        found = Paires(paires=(), partis=(), venus=rapport.empreintes)
        screens = None
        if reference is not None:
            asked = rapport.procedure
            check_reference(asked.nom, asked.organisme, reference)
            screens = pair_screens(reference, rapport)
            found = pair_findings(reference.empreintes, rapport.empreintes, screens)
            live |= {
                new.empreinte: live[old.empreinte]
                for old, new in found.paires
                if old.empreinte in live
            }
        here = {one.empreinte for one in rapport.empreintes}
        return cls(
            rapport=rapport,
            reference=reference,
            ecrans=screens,
            found=found,
            inconnues=frozenset(one.empreinte for one in found.venus),
            admises=live,
            expired=tuple(
                e for e in reglages.exceptions if today > e.jusqu_au and e.empreinte in here
            ),
        )

    def counts(self, exigence: str) -> bool:
        """Whether a forbidden exigence may block: by a finding that is new and not accepted."""
        constat = next((c for c in self.rapport.constats if c.exigence == exigence), None)
        if constat is None or constat.verdict is not Verdict.CONSTATE:
            return True
        mine = [one for one in self.rapport.empreintes if one.regle == exigence and one.certaine]
        if mine and all(one.empreinte in self.admises for one in mine):
            return False
        if self.reference is None:
            return True
        old = next((c for c in self.reference.constats if c.exigence == exigence), None)
        if old is None or old.verdict is not Verdict.CONSTATE:
            return True
        return any(self._blocks(one) for one in mine)

    def defects(self) -> Accessibilite:
        """Return what axe found, without the elements that are known or accepted."""
        told = self.rapport.accessibilite
        themes = tuple(
            theme.model_copy(update={"regles": tuple(self._left(theme.regles))})
            for theme in told.themes
        )
        others = tuple(self._left(told.hors_rgaa))
        return told.model_copy(update={"themes": themes, "hors_rgaa": others})

    def _left(self, rules: Iterable[RegleAxe]) -> Iterator[RegleAxe]:
        for rule in rules:
            mine = [f for f in self.rapport.empreintes if f.regle == name_of_rule(rule.regle)]
            blocking = [f for f in mine if f.certaine and self._blocks(f)]
            if rule.issue != "violation" or not any(f.certaine for f in mine):
                yield rule
            elif blocking:
                places = {(f.ecran, f.selecteur) for f in blocking}
                nodes = tuple(n for n in rule.noeuds if (n.ecran, n.selecteur) in places)
                yield rule.model_copy(update={"noeuds": nodes, "noeuds_total": len(blocking)})

    def _blocks(self, one: Empreinte) -> bool:
        """Whether a finding is neither accepted nor known of the reference."""
        return one.empreinte in self.inconnues and one.empreinte not in self.admises

    def reached(self) -> frozenset[str]:
        """Return what is new on the screens that the reference reached; nothing without one."""
        screens = self.ecrans
        if screens is None:
            return frozenset()
        return frozenset(
            one.empreinte for one in self.found.venus if not screens.unseen_before(one.ecran)
        )

    def new(self) -> Iterator[tuple[str, str]]:
        """Yield what the reference did not demand, after the exigence or the rule it is of."""
        for change in self._changes():
            if change.sens is Sens.PLUS and self._is_new(change):
                mark = f" [{change.empreinte}]" if change.empreinte else ""
                yield change.regle, f"Nouveau depuis la référence : {change.phrase}{mark}"

    def _changes(self) -> Iterator[Changement]:
        if self.reference is None or self.ecrans is None:
            return
        demands = demand_changes(self.reference, self.rapport, self.found, self.ecrans)
        yield from demands.changements
        yield from defect_changes(self.reference, self.rapport, self.found, self.ecrans)

    def _is_new(self, change: Changement) -> bool:
        """Whether a change is a new demand, or a new place of one, that nobody accepted."""
        if change.etat is not EtatChangement.NOUVEAU and not change.empreinte:
            return False
        came = [one for one in self.found.venus if one.regle == change.regle and one.certaine]
        return not came or any(one.empreinte not in self.admises for one in came)

    def tolerated(self, interdites: Iterable[str]) -> Iterator[str]:
        """Yield what is forbidden, found, and blocks nothing."""
        titles = {c.exigence: c.titre for c in self.rapport.constats}
        for exigence in dict.fromkeys(interdites):
            if exigence in titles and not self.counts(exigence):
                yield (
                    f"« {titles[exigence]} » ({exigence}) est constaté, et ne bloque pas : "
                    "la référence l'avait déjà, ou une exception l'admet."
                )


def check_reference(nom: str, organisme: str, reference: Rapport) -> None:
    """Refuse a report as the reference of another procedure; UnfitReferenceError."""
    there = reference.procedure
    if (nom, organisme) != (there.nom, there.organisme):
        raise UnfitReferenceError(
            f"La référence est celle d'une autre démarche (« {there.nom} », {there.organisme}) : "
            f"donnez un rapport de « {nom} », ou comparez-les avec « exigences comparer »."
        )


def _expired(exception: ExceptionAdmise) -> str:
    return (
        f"L'exception {exception.empreinte} a pris fin le {exception.jusqu_au:%d/%m/%Y} "
        f"({exception.motif.rstrip('.')}) : ce qu'elle admettait bloque de nouveau."
    )
