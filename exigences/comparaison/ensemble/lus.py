"""What is kept of a report to compare it with a thousand others: neither pictures nor proofs."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from exigences.comparaison.rangs import drawn_of, why_unranked
from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.ensemble import SosieCompare
from exigences.model.rapport.rapport import (
    AlternativeRapport,
    ProcedureRapport,
    Rapport,
    ScenarioRapport,
)
from exigences.model.rapport.score import ScoreRapport
from exigences.model.rapport.sosies import SosieRapport
from exigences.rapport.lecture import appele

type Service = tuple[str, str, Moment]


@dataclass(frozen=True, slots=True, kw_only=True)
class RapportLu:
    """A report, as a comparison of many needs it."""

    source: str
    service: Service
    """Name, organisation and moment: what makes it the same service at another date."""
    date: str
    scenario: str
    note: str
    partielle: bool
    sans_rang: str
    """Why it may not be ranked, whoever else is; '' where it may."""
    score: float
    bas: float
    haut: float
    couverture: float
    voie: str
    reponse: str
    categories: Mapping[Categorie, float]
    verdicts: Mapping[str, Verdict]
    tirages: array[float]
    """Its scores as the weights are drawn; none where it may not be ranked."""
    sosies: tuple[SosieCompare, ...]

    @property
    def constatees(self) -> tuple[str, ...]:
        """The demands that it found, in the order of its report."""
        return tuple(e for e, v in self.verdicts.items() if v is Verdict.CONSTATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Titre:
    """The name of a demand, and its domain."""

    titre: str
    categorie: Categorie


class _Bref(BaseModel):
    """A part of a report that is read without the rest, which is a hundred times heavier."""

    model_config = ConfigDict(frozen=True, allow_inf_nan=False)


class _Constat(_Bref):
    exigence: str
    titre: str
    categorie: Categorie
    verdict: Verdict


class _Reseau(_Bref):
    angle_mort: str = ""


class RapportBref(_Bref):
    """What a comparison of many needs of a report."""

    version: Literal["2.1"]
    date: str
    procedure: ProcedureRapport
    scenario: ScenarioRapport
    score: ScoreRapport
    alternative: AlternativeRapport
    reseau: _Reseau
    constats: tuple[_Constat, ...]
    sosies: tuple[SosieRapport, ...] = ()


def read(rapport: Rapport | RapportBref, source: str) -> tuple[RapportLu, Mapping[str, Titre]]:
    """Keep of a report what is compared, and the names of its demands."""
    r = rapport
    lu = RapportLu(
        source=source,
        service=(r.procedure.nom, r.procedure.organisme, r.procedure.sequence),
        date=r.date,
        scenario=r.scenario.nom,
        note=r.score.note or "",
        partielle=r.score.partielle,
        sans_rang=why_unranked(r),
        score=r.score.global_,
        bas=r.score.bas,
        haut=r.score.haut,
        couverture=r.score.couverture,
        voie=r.alternative.titre,
        reponse=r.procedure.reponse_du_service,
        categories={c.categorie: c.demande for c in r.score.categories},
        verdicts={c.exigence: c.verdict for c in r.constats},
        tirages=drawn_of(r),
        sosies=tuple(
            SosieCompare(scenario=s.scenario, nom=appele(s), etat=s.etat, phrase=s.phrase)
            for s in r.sosies
        ),
    )
    return lu, {c.exigence: Titre(titre=c.titre, categorie=c.categorie) for c in r.constats}
