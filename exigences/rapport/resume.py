"""One page for a meeting: what a procedure asks, who stops where, and what to mend first."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from exigences.model.catalogue.exigence import EFFORTS, Effort
from exigences.model.rapport.alentours import NonVu
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.model.rapport.sosies import EtatSosie, SosieRapport
from exigences.rapport.langue import enumere, minuscule
from exigences.rapport.lecture import Lecture, appele
from exigences.rapport.remedes import BienFait

CORRECTIONS_MAX = 5
LOURDES_MAX = 5
ARRETES_MAX = 4
BIEN_FAIT_MAX = 3
NON_VU_MAX = 3
A_DIRE_MAX = 4
"""How many names the sentence to write on the first page gives; the report has them all."""
_NIL = 0.05
"""Under this, the points given back would be shown as none."""
_ORDRE = tuple(Effort)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something to mend, what it takes of the service, and what it gives back."""

    titre: str
    quoi: str
    effort: Effort
    points: float
    """What the score would lose by it alone: those of several do not quite add up."""
    liberes: tuple[str, ...] = ()
    """Whom nothing of what was seen would stop any more."""

    @property
    def rendement(self) -> float:
        """What comes first: a point and a person count alike, for the effort that it takes."""
        return (self.points + len(self.liberes)) / (1 + _ORDRE.index(self.effort))


class Resume:
    """A report on one page; computed, never stored."""

    def __init__(self, lecture: Lecture) -> None:
        self.lecture = lecture
        self.rapport: Rapport = lecture.rapport

    @cached_property
    def lourdes(self) -> tuple[ConstatRapport, ...]:
        """The demands that weigh most in the score."""
        points = self.lecture.contributions
        ordered = sorted(
            (c for c in self.lecture.demandes if c.exigence in points),
            key=lambda c: -points[c.exigence].points,
        )
        return tuple(ordered[:LOURDES_MAX])

    @cached_property
    def arretes(self) -> tuple[SosieRapport, ...]:
        """The first people who stop, in the order of the screens."""
        ordered = sorted(self.lecture.bloques, key=lambda s: s.ecran or 0)
        return tuple(ordered[:ARRETES_MAX])

    @cached_property
    def autres_arretes(self) -> int:
        """How many people stop who are not named."""
        return len(self.lecture.bloques) - len(self.arretes)

    @cached_property
    def corrections(self) -> tuple[Correction, ...]:
        """What to mend first: what gives back most for what it takes; at most five."""
        found = (c for c in self._corrections() if c.points >= _NIL or c.liberes)
        ordered = sorted(found, key=lambda c: -c.rendement)
        return tuple(ordered[:CORRECTIONS_MAX])

    @cached_property
    def bien_fait(self) -> tuple[BienFait, ...]:
        """The first things that are already well done."""
        return self.lecture.bien_fait[:BIEN_FAIT_MAX]

    @cached_property
    def non_vu(self) -> tuple[NonVu, ...]:
        """The first things that this audit did not see, without what none ever does."""
        return tuple(n for n in self.rapport.non_vu if not n.toujours)[:NON_VU_MAX]

    def effort(self, correction: Correction) -> str:
        """Name what a correction takes."""
        return EFFORTS[correction.effort].lower()

    def _corrections(self) -> Iterator[Correction]:
        yield from self._announcing()
        for constat in self.lecture.demandes:
            weighed = self.lecture.contributions.get(constat.exigence)
            if constat.effort is None or weighed is None:
                continue
            held = {c.exigence for c in (constat, *self.lecture.parties(constat))}
            yield Correction(
                titre=constat.titre,
                quoi=minuscule(constat.remediation),
                effort=constat.effort,
                points=weighed.points,
                liberes=tuple(appele(s) for s in self.lecture.bloques if _freed(s, held)),
            )

    def _announcing(self) -> Iterator[Correction]:
        """Telling at once all that one can get ready, with the score that it would give."""
        score = self.rapport.score
        titles = [minuscule(c.titre) for c in self.lecture.demandes if self.lecture.a_coller(c)]
        if score.si_annonce is None or not titles:
            return
        others = len(titles) - A_DIRE_MAX
        rest = [f"{others} autres"] if others > 1 else titles[A_DIRE_MAX:]
        yield Correction(
            titre="Annoncer ce qu'il faut préparer",
            quoi=f"l'écrire sur la première page : {enumere([*titles[:A_DIRE_MAX], *rest])}.",
            effort=Effort.TEXTE,
            points=score.global_ - score.si_annonce,
        )


def _freed(sosie: SosieRapport, held: set[str]) -> bool:
    """Whether all that stops a person is in these exigences; a replay that failed tells nothing."""
    stops = [e for e in sosie.empechements if e.etat is EtatSosie.BLOQUE]
    return bool(stops) and not sosie.echec and all(e.exigence in held for e in stops)
