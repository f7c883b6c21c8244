"""What a team settles once for a service: what is audited, and what a release may not ask."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from pydantic import Field

from exigences.model.catalogue.exigence import Categorie
from exigences.model.document import Document


class Gravite(StrEnum):
    """How much an accessibility defect hinders, as axe sorts them; from the least to the most."""

    LEGERE = "legere"
    GENANTE = "genante"
    GRAVE = "grave"
    TRES_GRAVE = "tres-grave"


class Doute(StrEnum):
    """What becomes of a limit that would be passed if what is to be verified were so."""

    IGNORER = "ignorer"
    SIGNALER = "signaler"
    BLOQUER = "bloquer"


def _score(what: str) -> float | None:
    limit: float | None = Field(None, ge=0, le=100, allow_inf_nan=False, description=what)
    return limit


class LimitesParDomaine(Document):
    """The most that each domain may ask, from 0 to 100."""

    equipement: float | None = _score("Matériel et argent.")
    identite: float | None = _score("Identification.")
    navigation: float | None = _score("Écrans et gestes.")
    langue: float | None = _score("Langue.")
    pieces: float | None = _score("Papiers.")
    erreur: float | None = _score("Droit à l'erreur.")
    recours: float | None = _score("Aide et autres voies.")
    accessibilite: float | None = _score("Accessibilité.")

    def said(self) -> Iterator[tuple[Categorie, float]]:
        """The limits that are set."""
        for categorie in Categorie:
            limit: float | None = getattr(self, categorie.value)
            if limit is not None:
                yield categorie, limit


class Limites(Document):
    """What a procedure may not pass; nothing is limited where nothing is said."""

    score: float | None = _score("Score le plus haut, de 0 (rien n'est demandé) à 100.")
    domaines: LimitesParDomaine = Field(
        LimitesParDomaine(), description="Score le plus haut de chaque domaine."
    )
    ecrans: int | None = Field(None, ge=1, le=1000, description="Nombre d'écrans le plus grand.")
    temps_min: float | None = Field(
        None,
        gt=0,
        le=100_000,
        allow_inf_nan=False,
        description="Durée la plus longue, en minutes ; la borne haute du rapport est comparée.",
    )
    poids_mo: float | None = Field(
        None,
        gt=0,
        le=100_000,
        allow_inf_nan=False,
        description="Poids de tout ce qui passe sur le réseau, en Mo (un million d'octets).",
    )
    accessibilite: Gravite | None = Field(
        None, description="Gravité à partir de laquelle un défaut d'accessibilité bloque."
    )
    nouvelles: bool = Field(
        True, description="Avec --reference : une demande qu'elle n'avait pas bloque."
    )
    couverture_min: float | None = Field(
        None,
        ge=0,
        le=100,
        allow_inf_nan=False,
        description="Part de ce qui compte qui doit avoir été jugée, en %.",
    )


MOTIF_MIN = 10
"""Characters under which a reason says nothing."""


class ExceptionAdmise(Document):
    """A finding that a team accepts until a day, and why; never a whole exigence."""

    empreinte: str = Field(
        pattern=r"^[0-9a-f]{16}$", description="Celle que dit le rapport, ou le blocage."
    )
    jusqu_au: date = Field(description="Dernier jour où elle vaut, compris.")
    motif: str = Field(min_length=MOTIF_MIN, description="Pourquoi elle est admise.")


class Reglages(Document):
    """The settings of a team, as `exigences.toml` writes them."""

    demarches: tuple[str, ...] = Field(
        (),
        description="Ce que « exigences auditer » rejoue sans argument : fichiers (vus du dossier "
        "de ce fichier), motifs (demarches/*.yaml), noms de démarches fournies, ou "
        "adresses de premières pages, explorées d'abord.",
    )
    scenarios: tuple[str, ...] = Field(
        (),
        description="À la place de qui : noms fournis, fichiers, dossiers, ou « tous » ; "
        "le premier sert de référence.",
    )
    interdites: tuple[str, ...] = Field(
        (), description="Exigences qu'aucune démarche ne doit avoir, par leur identifiant."
    )
    a_verifier: Doute = Field(
        Doute.SIGNALER,
        description="Ce que devient une limite qui serait dépassée si tout doute se confirmait.",
    )
    marge: float = Field(
        10,
        ge=0,
        le=100,
        allow_inf_nan=False,
        description="Ce qui est à moins de tant de % d'une limite est montré.",
    )
    limites: Limites = Limites()
    exceptions: tuple[ExceptionAdmise, ...] = Field(
        (), description="Constats admis pour un temps ; « exigences reference accepter » les écrit."
    )
