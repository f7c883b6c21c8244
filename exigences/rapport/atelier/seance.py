"""A report cut for a session: which demands are revealed on which picture, and in which order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from exigences.model.catalogue.exigence import COMPETENCES, Annonce, Verdict
from exigences.model.rapport.rapport import (
    CaptureRapport,
    Consigne,
    ConstatRapport,
    EcranRapport,
    Rapport,
    Repere,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demande:
    """A demand to guess, and its marks on the picture; no mark where nothing shows it."""

    constat: ConstatRapport
    reperes: tuple[Repere, ...] = ()

    @property
    def tacite(self) -> bool:
        """Whether nobody announced it."""
        return self.constat.annonce is Annonce.JAMAIS


@dataclass(frozen=True, slots=True, kw_only=True)
class Temps:
    """A screen of the procedure, and the demands that the group guesses on it, one by one."""

    ecran: EcranRapport
    capture: CaptureRapport
    demandes: tuple[Demande, ...]

    @property
    def marques(self) -> tuple[Repere, ...]:
        """The marks of its demands, in the order of the picture."""
        return tuple(sorted((r for d in self.demandes for r in d.reperes), key=lambda r: r.numero))


class Atelier:
    """A session; every demand of the report is in it once, where the person meets it first."""

    def __init__(self, rapport: Rapport) -> None:
        self.rapport = rapport

    @cached_property
    def temps(self) -> tuple[Temps, ...]:
        """The screens with something to guess on their picture, in the order of the procedure."""
        placees = {e: tuple(d) for e, d in self._placed()}
        captures = self.rapport.captures
        return tuple(
            Temps(
                ecran=ecran,
                capture=captures[ecran.capture],
                demandes=placees[ecran.numero],
            )
            for ecran in self.rapport.ecrans
            if ecran.capture in captures and placees[ecran.numero]
        )

    @cached_property
    def invisibles(self) -> tuple[Demande, ...]:
        """The demands that no picture shows, in the order in which the person meets them."""
        montrees = {d.constat.exigence for t in self.temps for d in t.demandes}
        consignes = [c.exigence for e in self.rapport.ecrans for c in _instructions(e)]
        ordre = dict.fromkeys((*consignes, *self._constats))
        return tuple(
            Demande(constat=self._constats[i])
            for i in ordre
            if i in self._constats and i not in montrees
        )

    @cached_property
    def demandes(self) -> tuple[Demande, ...]:
        """Every demand, in the order of the session."""
        return (*(d for t in self.temps for d in t.demandes), *self.invisibles)

    @cached_property
    def competences(self) -> tuple[tuple[str, tuple[Demande, ...]], ...]:
        """The demands by the digital skill that each takes, in the order of the session."""
        return tuple(
            (titre, found)
            for competence, titre in COMPETENCES.items()
            if (found := tuple(d for d in self.demandes if d.constat.competence is competence))
        )

    def lieu(self, demande: Demande) -> str:
        """Say where a demand is revealed."""
        numeros = (t.ecran.numero for t in self.temps if demande in t.demandes)
        numero = next(numeros, None)
        return "sur aucune image" if numero is None else f"écran {numero}"

    @cached_property
    def _constats(self) -> dict[str, ConstatRapport]:
        return {c.exigence: c for c in self.rapport.constats if c.verdict is Verdict.CONSTATE}

    def _placed(self) -> Iterator[tuple[int, list[Demande]]]:
        """The demands that each screen marks and that no screen before it does."""
        vues: set[str] = set()
        for ecran in self.rapport.ecrans:
            marques = _by_exigence(ecran.reperes) if ecran.capture in self.rapport.captures else {}
            nouvelles = [i for i in marques if i in self._constats and i not in vues]
            vues |= set(nouvelles)
            yield (
                ecran.numero,
                [Demande(constat=self._constats[i], reperes=marques[i]) for i in nouvelles],
            )


def _by_exigence(reperes: Iterable[Repere]) -> dict[str, tuple[Repere, ...]]:
    """Group the marks by demand; the first mark of each gives the order."""
    groupes: dict[str, tuple[Repere, ...]] = {}
    for repere in sorted(reperes, key=lambda r: r.numero):
        groupes[repere.exigence] = (*groupes.get(repere.exigence, ()), repere)
    return groupes


def _instructions(ecran: EcranRapport) -> tuple[Consigne, ...]:
    return (*ecran.avoir, *ecran.savoir, *ecran.faire)
