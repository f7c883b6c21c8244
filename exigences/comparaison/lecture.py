"""What every reading of a comparison needs: its changes sorted, and the pictures of its screens."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from exigences.model.rapport.comparaison import (
    Changement,
    Comparaison,
    EcranCompare,
    EtatChangement,
    Sens,
)
from exigences.model.rapport.rapport import CaptureRapport, EcranRapport, Rapport, Repere
from exigences.rapport.langue import combien, enumere
from exigences.rapport.lecture import Lecture

TITRES = {
    Sens.PLUS: "Ce qui demande plus qu'avant",
    Sens.MOINS: "Ce qui demande moins qu'avant",
    Sens.AUTREMENT: "Ce qui est demandé autrement",
}
_COMBIEN = {Sens.PLUS: "en plus", Sens.MOINS: "en moins", Sens.AUTREMENT: "autrement"}
ETATS = {
    EtatChangement.NOUVEAU: "nouveau",
    EtatChangement.DISPARU: "disparu",
    EtatChangement.CHANGE: "changé",
    EtatChangement.DEPLACE: "déplacé",
    EtatChangement.NON_COMPARABLE: "non comparable",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vue:
    """A screen of one report, with its picture and the marks of what changed on it."""

    ecran: EcranRapport
    capture: CaptureRapport | None
    reperes: tuple[Repere, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A screen in both reports, side by side, and what changed there."""

    rang: int
    ligne: EcranCompare
    avant: Vue | None
    apres: Vue | None
    changements: tuple[Changement, ...]


class LectureComparee:
    """A comparison with the two reports that it was made of; computed, never stored."""

    def __init__(self, comparaison: Comparaison, avant: Rapport, apres: Rapport) -> None:
        self.comparaison = comparaison
        self._avant, self._apres = avant, apres

    @cached_property
    def groupes(self) -> tuple[tuple[str, tuple[Changement, ...]], ...]:
        """The changes under their titles, empty groups left out."""
        return tuple(
            (self._title(sens), found)
            for sens in Sens
            if (found := tuple(c for c in self.comparaison.changements if c.sens is sens))
        )

    @cached_property
    def phrase(self) -> str:
        """The whole in one sentence."""
        counts = {s: sum(c.sens is s for c in self.comparaison.changements) for s in Sens}
        if not any(counts.values()):
            return "Rien de ce que les deux audits ont vu n'a changé."
        if not self.comparaison.meme_demarche:
            return "Deux services : voici ce que chacun demande, et que l'autre ne demande pas."
        said = enumere([f"{counts[s]} {how}" for s, how in _COMBIEN.items() if counts[s]])
        kept = combien(self.comparaison.inchanges, "demande")
        verb = "est la même" if self.comparaison.inchanges == 1 else "sont les mêmes"
        return f"Ce qui change : {said}. {kept} {verb}."

    @cached_property
    def faces(self) -> tuple[Face, ...]:
        """The screens where something changed, in the order of the journey."""
        changes = self.comparaison.changements
        return tuple(
            Face(
                rang=rang,
                ligne=row,
                avant=_view(self._avant, row.avant, [c for c in here if c.apres is None]),
                apres=_view(self._apres, row.apres, [c for c in here if c.apres is not None]),
                changements=here,
            )
            for rang, row in enumerate(self.comparaison.ecrans, 1)
            if (here := tuple(c for c in changes if _at(c, row)))
        )

    @property
    def noms(self) -> tuple[str, str]:
        """How the two sides are called."""
        c = self.comparaison
        return ("Avant", "Après") if c.meme_demarche else (c.avant.nom, c.apres.nom)

    def etat(self, changement: Changement) -> str:
        """Return what became of it, in a word."""
        return ETATS[changement.etat] if self.comparaison.meme_demarche else ""

    def _title(self, sens: Sens) -> str:
        if self.comparaison.meme_demarche:
            return TITRES[sens]
        one, other = self.comparaison.avant, self.comparaison.apres
        return {
            Sens.PLUS: f"Ce que « {other.nom} » demande de plus",
            Sens.MOINS: f"Ce que « {one.nom} » demande de plus",
            Sens.AUTREMENT: f"Ce qui diffère : « {one.nom} », puis « {other.nom} »",
        }[sens]


def _at(changement: Changement, row: EcranCompare) -> bool:
    if changement.apres is not None:
        return changement.apres == row.apres
    return changement.avant is not None and changement.avant == row.avant


def _view(rapport: Rapport, numero: int | None, changes: Sequence[Changement]) -> Vue | None:
    read = Lecture(rapport)
    if numero is None or (ecran := read.ecran(numero)) is None:
        return None
    rules = {c.regle for c in changes if c.regle}
    return Vue(
        ecran=ecran,
        capture=read.capture(numero),
        reperes=tuple(r for r in ecran.reperes if r.exigence in rules),
    )
