"""What a procedure costs, in the report: time, money, a year, and the burdens it lays."""

from pydantic import Field

from exigences.model.document import Document
from exigences.model.score.couts import Charge, Etendue


class PosteRapport(Document):
    """What time or money goes to, how it was worked out, and from which source."""

    nom: str
    etendue: Etendue
    calcul: str
    sources: tuple[str, ...]
    hypotheses: tuple[str, ...]


class TempsRapport(Document):
    """How long the procedure takes, in seconds."""

    etendue: Etendue
    phrase: str
    postes: tuple[PosteRapport, ...]


class ArgentRapport(Document):
    """What the procedure costs, in euros."""

    etendue: Etendue
    phrase: str
    postes: tuple[PosteRapport, ...]
    autre_voie: PosteRapport | None = Field(description="La même demande par courrier.")


class AnnuelRapport(Document):
    """What it costs in a year, where it comes back."""

    fois: int
    temps: Etendue = Field(description="En secondes.")
    argent: Etendue = Field(description="En euros.")
    phrase: str


class ChargeRapport(Document):
    """A burden and the demands that lay it."""

    charge: Charge
    titre: str
    sens: str
    demandes: tuple[str, ...]
