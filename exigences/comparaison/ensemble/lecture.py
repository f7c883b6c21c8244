"""A comparison of many reports sorted for reading; computed, never stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from exigences.model.catalogue.exigence import CATEGORIES, Categorie
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.ensemble import (
    ComparaisonDeServices,
    IndicateurCompare,
    PointDansLeTemps,
    ServiceCompare,
)
from exigences.model.rapport.sosies import EtatSosie

MOMENTS: Mapping[Moment, str] = {
    Moment.INFORMATION: "S'informer",
    Moment.SIMULATION: "Simuler",
    Moment.DEMANDE: "Demander",
    Moment.SUIVI: "Suivre sa demande",
    Moment.RENDEZ_VOUS: "Prendre rendez-vous",
    Moment.DECLARATION: "Déclarer",
    Moment.ECHANGE: "Échanger",
    Moment.TELECHARGEMENT: "Télécharger",
}
"""The moments of the relation with an administration, for a reader, in their order."""
ETATS = {
    EtatSosie.PASSE: "passe",
    EtatSosie.GENE: "passe avec peine",
    EtatSosie.BLOQUE: "s'arrête",
    EtatSosie.NON_VU: "pas vu",
    EtatSosie.NON_TESTE: "pas essayé",
}
BANDES = {"": "", "atteint": "objectif atteint", "proche": "proche", "loin": "loin"}
LARGEUR, HAUTEUR = 600, 120
_BORD = 20


class Classe(Protocol):
    """A service that may have a rank among those of its moment."""

    @property
    def sequence(self) -> Moment:
        """Its moment."""
        ...

    @property
    def rang(self) -> int | None:
        """The first place that it may have; None where it has none."""
        ...

    @property
    def rang_max(self) -> int | None:
        """The last place that it may have."""
        ...

    @property
    def score(self) -> float:
        """What it asks, from 0 to 100."""
        ...


def by_moment[S: Classe](services: Sequence[S]) -> tuple[tuple[str, tuple[S, ...]], ...]:
    """Services by moment, what asks least first; those that have no rank come last."""
    found = []
    for moment, title in MOMENTS.items():
        mine = [s for s in services if s.sequence is moment]
        if mine:
            mine.sort(key=lambda s: (s.rang is None, s.score))
            found.append((title, tuple(mine)))
    return tuple(found)


def ranks_told(service: Classe) -> str:
    """Its place, or the places that it shares with those that it cannot be told apart from."""
    if service.rang is None:
        return ""
    alone = service.rang_max in (None, service.rang)
    return str(service.rang) if alone else f"{service.rang} à {service.rang_max}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Courbe:
    """The points of a small chart, in its own units."""

    points: tuple[tuple[float, float], ...]

    @property
    def trace(self) -> str:
        """What an SVG polyline takes."""
        return " ".join(f"{x:g},{y:g}" for x, y in self.points)


class LectureEnsemble:
    """What each reading of such a comparison needs."""

    rangs = staticmethod(ranks_told)

    def __init__(self, comparaison: ComparaisonDeServices) -> None:
        self.comparaison = comparaison
        self._titres = {e.exigence: e.titre for e in comparaison.exigences}
        self._services = {s.cle: s for s in comparaison.services}

    @cached_property
    def moments(self) -> tuple[tuple[str, tuple[ServiceCompare, ...]], ...]:
        """The services by moment, in the order of `by_moment`."""
        return by_moment(self.comparaison.services)

    @property
    def categories(self) -> Mapping[Categorie, str]:
        """The domains, in their order."""
        return CATEGORIES

    @cached_property
    def personnes(self) -> Mapping[str, str]:
        """The people for whom every service was audited."""
        return {s.scenario: s.nom for one in self.comparaison.services for s in one.sosies}

    def vecu(self, service: ServiceCompare, scenario: str) -> str:
        """What a person lives there, in a word."""
        return next((ETATS[s.etat] for s in service.sosies if s.scenario == scenario), "")

    def nom(self, cle: str) -> str:
        """The name of a service."""
        return self._services[cle].nom

    def titres(self, exigences: Sequence[str]) -> list[str]:
        """Name demands."""
        return [self._titres.get(e, e) for e in exigences]

    @cached_property
    def suivis(self) -> tuple[ServiceCompare, ...]:
        """The services that were audited more than once."""
        return tuple(s for s in self.comparaison.services if len(s.dates) > 1)

    @cached_property
    def publies(self) -> tuple[ServiceCompare, ...]:
        """The services of which the State publishes indicators."""
        return tuple(s for s in self.comparaison.services if s.dinum)

    def bande(self, one: IndicateurCompare) -> str:
        """The band of an indicator, in words."""
        return BANDES[one.bande]

    def courbe(self, dates: Sequence[PointDansLeTemps]) -> Courbe:
        """The scores of a service from 0, at the bottom, to 100, one step a report."""
        step = (LARGEUR - 2 * _BORD) / max(1, len(dates) - 1)
        room = HAUTEUR - 2 * _BORD
        return Courbe(
            points=tuple(
                (round(_BORD + i * step, 1), round(_BORD + room * (1 - p.score / 100), 1))
                for i, p in enumerate(dates)
            )
        )
