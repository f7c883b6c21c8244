"""What passed on the network, in the report."""

from pydantic import Field

from exigences.model.document import Document
from exigences.model.facts.envois import MotIssue, Trace, Voie


class Hote(Document):
    """A host that the browser spoke to."""

    hote: str
    tiers: bool
    requetes: int
    octets: int


class Envoi(Document):
    """Requests of one step that carried answers to one address, or may have."""

    etape: str = Field(description="L'étape pendant laquelle ils sont partis, en mots.")
    ecran: int | None
    methode: str
    url: str
    hote: str
    tiers: bool
    champs: tuple[str, ...] = Field(description="Les champs vus partir ; jamais leur valeur.")
    voie: Voie
    certain: bool
    illisible: str = Field("", description="Ce qui n'a pas pu y être lu ; vide sinon.")
    bloquee: bool = Field(False, description="Si elle a été retenue : elle n'est pas partie.")
    nombre: int = Field(1, description="Combien de requêtes semblables.")


class TraceRapport(Document):
    """Something that stays on the service, to have it removed."""

    trace: Trace
    phrase: str
    extrait: str = Field(description="Ce que le service en dit.")
    ecran: int | None


class ReseauRapport(Document):
    """What passed on the network."""

    requetes: int
    octets: int
    hotes: tuple[Hote, ...]
    angle_mort: str = Field(
        "",
        description="Pourquoi une partie de ce qui est parti n'a pu être ni vue, ni retenue ; vide "
        "si tout l'a été. Les nombres et les hôtes sont alors un minimum.",
    )
    issue: MotIssue
    phrase: str = Field(description="Ce qui est parti des réponses, d'après les requêtes.")
    precisions: tuple[str, ...] = ()
    envois: tuple[Envoi, ...]
    traces: tuple[TraceRapport, ...] = ()
    refusees: tuple[str, ...]
