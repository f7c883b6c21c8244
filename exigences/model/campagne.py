"""Many audits asked for at once, what became of each, and what they say together."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field, field_validator

from exigences.model.choix import TEMOIN
from exigences.model.document import Document
from exigences.model.procedure.procedure import Sequence


class LimitesDeCampagne(Document):
    """What spares the services that are visited."""

    pause_s: float = Field(
        1,
        ge=0,
        le=3600,
        description="Secondes entre deux audits d'un même hôte public.",
    )
    duree_max_min: float = Field(
        30, gt=0, le=1440, description="Minutes après lesquelles un audit est arrêté."
    )
    hotes: dict[str, Annotated[int, Field(ge=1, le=64)]] = Field(
        {},
        description="Combien d'audits à la fois un hôte permet ; un seul sans cela.",
    )


class Campagne(Document):
    """Procedures, people and how many times, as a YAML file describes them."""

    nom: str = Field(min_length=1, description="Nom de la campagne.")
    demarches: tuple[str, ...] = Field(
        min_length=1,
        description="Fichiers, motifs (*/aide.yaml) vus du dossier de ce fichier, ou noms fournis.",
    )
    scenarios: tuple[str, ...] = Field(
        (TEMOIN,), min_length=1, description="Les mêmes pour toutes ; le premier sert de référence."
    )
    repetitions: int = Field(
        1, ge=1, le=50, description="Combien de fois chaque démarche est auditée."
    )
    dossier: str = Field(
        "", description="Où ranger les résultats, vu du dossier de ce fichier ; son nom sinon."
    )
    limites: LimitesDeCampagne = LimitesDeCampagne()


class StatutTravail(StrEnum):
    """What became of an audit of a campaign."""

    FAIT = "fait"
    INCOMPLET = "incomplet"
    """It has its report, and its replay stopped on its way."""
    ECHEC = "echec"
    """It has no report."""


class TravailFini(Document):
    """An audit that ended, in any way; without this file it is done again."""

    version: Literal["1.0"] = "1.0"
    empreinte: str = Field(description="De la démarche, des scénarios et de la version.")
    statut: StatutTravail
    raison: str = Field("", description="Pourquoi il n'est pas fait ; '' s'il l'est.")
    secondes: float = Field(ge=0)


class TravailPrevu(Document):
    """An audit that a campaign asks for, and the part that does it."""

    demarche: str = Field(description="Son nom dans les résultats.")
    repetition: int = Field(ge=1)
    empreinte: str
    part: int = Field(ge=1)

    @field_validator("demarche")
    @classmethod
    def _is_a_name(cls, value: str) -> str:
        """It names a folder: no way leads out of the campaign's."""
        if value in ("", ".", "..") or set(value) & set("/\\\0"):
            raise ValueError("demarche")
        return value


class PlanDeCampagne(Document):
    """All that a campaign asks for, and which part of it a folder holds."""

    version: Literal["1.0"] = "1.0"
    nom: str
    scenarios: tuple[str, ...]
    repetitions: int
    part: int = Field(ge=1, description="Celle que tient ce dossier.")
    parts: int = Field(ge=1, description="En combien de parts la campagne est faite.")
    travaux: tuple[TravailPrevu, ...] = Field(description="De toutes les parts.")
    refusees: tuple[str, ...] = Field((), description="Démarches qui ne peuvent être rejouées.")


class AuditDeCampagne(Document):
    """One audit in the results of a campaign."""

    demarche: str
    repetition: int
    dossier: str = Field(description="Vu du dossier de la campagne.")
    statut: StatutTravail | None = Field(description="Absent tant qu'il n'est pas fini.")
    raison: str = ""
    secondes: float = 0


class ServiceDeCampagne(Document):
    """What the audits of one procedure say together."""

    demarche: str
    nom: str
    organisme: str
    sequence: Sequence
    audits: int = Field(description="Combien de ses audits ont un rapport.")
    note: str = Field(description="Du dernier ; vide quand trop peu a été jugé.")
    partielle: bool = Field(
        description="Le geste final n'a pas été atteint, ou tout n'a pas été vu : un minimum."
    )
    score: float = Field(description="Du dernier rapport.")
    bas: float
    haut: float
    couverture: float
    rang: int | None = Field(
        description="Un de plus que le nombre de services qui demandent sûrement moins, au même "
        "moment de la relation ; absent d'un parcours vu en partie."
    )
    rang_max: int | None = Field(
        None,
        description="La dernière place qu'il peut avoir : un de moins pour chacun de ceux qui "
        "demandent sûrement plus.",
    )
    sans_rang: str = Field("", description="Pourquoi il n'est pas classé.")
    voie: str = Field(description="L'autre voie que le numérique, en mots.")
    arretes: tuple[str, ...] = Field(description="Les personnes qui s'arrêtent en route.")
    stables: tuple[str, ...] = Field(description="Exigences constatées par tous ses rapports.")
    changeantes: tuple[str, ...] = Field(
        description="Exigences constatées par certains de ses rapports seulement."
    )
    reponse_du_service: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaireDeServices:
    """Two services of one moment of the relation, and which asks more.

    A thousand services make half a million of them: no model of pydantic, which weighs ten times as
    much.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")
    un: str
    autre: str
    probabilite: Annotated[
        float,
        Field(
            ge=0, le=1, description="Part des tirages des poids où l'un demande plus que l'autre."
        ),
    ]


class ResultatsDeCampagne(Document):
    """What a campaign found, in one document."""

    version: Literal["1.0"] = "1.0"
    nom: str
    scenarios: tuple[str, ...]
    repetitions: int
    audits: tuple[AuditDeCampagne, ...]
    services: tuple[ServiceDeCampagne, ...]
    paires: tuple[PaireDeServices, ...]
    titres: dict[str, str] = Field(description="Nom de chaque exigence citée.")
    refusees: tuple[str, ...] = Field((), description="Démarches qui ne peuvent être rejouées.")
