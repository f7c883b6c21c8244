"""An online administrative procedure, as its YAML describes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from exigences.model.document import Document
from exigences.model.procedure.etape import (
    DansLeCadre,
    Envoyer,
    Etape,
    Franchir,
    Obstacle,
    Role,
    Si,
)


class Sequence(StrEnum):
    """The moment of the relation with the administration (seed text, annex by P. Mazet)."""

    INFORMATION = "information"
    SIMULATION = "simulation"
    DEMANDE = "demande"
    SUIVI = "suivi"
    RENDEZ_VOUS = "rendez-vous"
    DECLARATION = "declaration"
    ECHANGE = "echange"
    TELECHARGEMENT = "telechargement"

    @property
    def engage(self) -> bool:
        """Whether it ends with an act that binds: one who reads, tries or follows does none."""
        return self not in (
            Sequence.INFORMATION,
            Sequence.SIMULATION,
            Sequence.SUIVI,
            Sequence.TELECHARGEMENT,
        )


class Periodicite(StrEnum):
    """How often the person must go through it again."""

    UNIQUE = "unique"
    MENSUELLE = "mensuelle"
    TRIMESTRIELLE = "trimestrielle"
    SEMESTRIELLE = "semestrielle"
    ANNUELLE = "annuelle"
    PLURIANNUELLE = "pluriannuelle"


class GenreProvocation(StrEnum):
    """A harmless mistake that the replay may make on purpose, to see what the service says."""

    ENVOI_VIDE = "envoi_vide"
    """Press the button of a form before anything is written in it."""
    RETOUR = "retour"
    """Go back then forward once the form is filled."""
    RECHARGEMENT = "rechargement"
    """Load the page again once the form is filled."""
    REPRISE = "reprise"
    """Leave before the sending, and come back to the first form."""
    ECRITURE = "ecriture"
    """Write another way what has several natural ones, once the form is filled."""
    FAUTE = "faute"
    """Write wrong, by a slip, what is easily mistyped, once the form is filled."""


class PointDAccueil(Document):
    """A place where a person is received."""

    nom: str = Field(description="Nom du lieu, tel qu'il est écrit sur sa porte.")
    adresse: str = Field("", description="Numéro, rue, code postal et commune.")
    telephone: str = Field("", description="Numéro à appeler, entre guillemets.")
    horaires: str = Field("", description="Jours et heures, en une phrase.")
    aide: str = Field("", description="Ce qu'on y trouve, et à quelles conditions.")
    repond_a: tuple[str, ...] = Field(
        (), description="Exigences du catalogue auxquelles ce lieu répond (« ordinateur »)."
    )


class Territoire(Document):
    """What the territory offers beside the service; printed in the instruction."""

    commune: str = Field("", description="Commune de la personne.")
    points_d_accueil: tuple[PointDAccueil, ...] = Field(
        (), description="Lieux où elle peut être reçue ; « exigences territoire » les trouve."
    )


class PieceDeclaree(Document):
    """A paper to gather, and how long it takes to find it and make a file of it."""

    nom: str = Field(description="Nom du papier.")
    minutes: float = Field(ge=0, le=100_000, description="Durée la plus courte, en minutes.")
    jusqu_a: float | None = Field(
        None, ge=0, le=100_000, description="Durée la plus longue ; la même où elle n'est pas dite."
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.jusqu_a is not None and self.jusqu_a < self.minutes:
            message = "« jusqu_a » est plus court que « minutes »"
            raise ValueError(message)
        return self

    @property
    def most(self) -> float:
        """The longest duration, in minutes."""
        return self.minutes if self.jusqu_a is None else self.jusqu_a


class Frais(Document):
    """What must be paid to ask, whatever the way: a tax stamp, a copy, a fee."""

    nom: str = Field(description="Ce qui est payé.")
    euros: float = Field(ge=0, le=100_000, description="Son prix.")


class Procedure(Document):
    """A procedure, as its YAML file describes it."""

    nom: str = Field(description="Nom de la démarche, tel que le public le connaît.")
    organisme: str = Field(description="Qui propose la démarche.")
    droit: str = Field(description="Le droit auquel la démarche donne accès.")
    sequence: Sequence = Field(Sequence.DEMANDE, description="Le moment de la relation.")
    periodicite: Periodicite = Field(
        Periodicite.UNIQUE, description="Combien de fois il faut la refaire."
    )
    depart: str = Field(description="Adresse de la première page.")
    domaines: tuple[str, ...] = Field(
        (), description="Hôtes où entrer ; celui de depart y est toujours."
    )
    statuts_admis: tuple[Annotated[int, Field(ge=400, le=499)], ...] = Field(
        (),
        description="Réponses d'erreur avec lesquelles le service montre quand même ses écrans, "
        "de 400 à 499 : [404] pour une application d'une seule page que son serveur ne connaît "
        "pas. Aucune sans cela.",
    )
    plateforme: Literal["production", "test"] = Field(
        "production", description="test : des données fictives peuvent y être envoyées."
    )
    fictive: bool = Field(
        False, description="true : service inventé pour la formation ou les tests."
    )
    provocations: tuple[GenreProvocation, ...] = Field(
        (),
        description="Erreurs sans conséquence que le robot peut faire exprès ; aucune sans cela.",
    )
    alentours: bool = Field(
        True,
        description="Si les pages d'aide, de contact, de tarifs… que les écrans lient sont lues.",
    )
    territoire: Territoire = Field(
        Territoire(), description="Ce qu'offre le territoire à côté du service en ligne."
    )
    pieces: tuple[PieceDeclaree, ...] = Field(
        (), description="Papiers à réunir dont la durée est connue."
    )
    frais: tuple[Frais, ...] = Field((), description="Ce qu'il faut payer pour demander.")
    reponse_du_service: str = Field(
        "",
        max_length=5_000,
        description="Ce que le service répond à un audit, mot pour mot : chaque rapport le montre.",
    )
    etapes: tuple[Etape, ...] = Field(
        min_length=1, description="Ce que la personne fait, dans l'ordre : un verbe par étape."
    )

    @property
    def en_test(self) -> bool:
        """Whether its service is a test platform, where fictitious data may be sent."""
        return self.plateforme == "test"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureSource:
    """A procedure and where each of its steps is written."""

    procedure: Procedure
    fichier: str
    """Path of the file, as the user gave it."""
    lignes: Mapping[str, int]
    """Line (from 1) of each step, by its path such as `etapes.3` or `etapes.3.alors.0`."""
    dossier: Annotated[Path, Field(exclude=True)] = field(default=Path(), compare=False)
    """Folder of the files that it sends; not stored: it is a path of this machine."""


def step_at(procedure: Procedure, short: str) -> Etape:
    """The step at a path such as `etapes.3.alors.0`."""
    here: Any = procedure
    for part in short.split("."):
        if part.isdigit():
            here = here[int(part)]
        else:
            match here:
                case Si():
                    here = getattr(here.si, part)
                case DansLeCadre():
                    here = getattr(here.dans_le_cadre, part)
                case _:
                    here = getattr(here, part)
    step: Etape = here
    return step


def sends_after_captcha(procedure: Procedure, short: str) -> bool:
    """Whether the step at a path is a captcha, and nothing after it leaves its screen but to send.

    What a screen asks may still be answered there; a step that waits expects something else.
    """
    place = short.removeprefix("etapes.")
    steps = procedure.etapes[int(place) :] if place.isdigit() else ()
    match steps:
        case (Franchir(franchir=passage), *after) if passage.obstacle is Obstacle.CAPTCHA:
            pass
        case _:
            return False
    for step in after:
        if step.role is not Role.REMPLIT:
            return isinstance(step, Envoyer)
    return False
