"""What passed on the network, in the report."""

from exigences.model.document import Document


class Hote(Document):
    """A host that the browser spoke to."""

    hote: str
    tiers: bool
    requetes: int
    octets: int


class Envoi(Document):
    """A request that carried data."""

    methode: str
    url: str
    ecran: int | None


class ReseauRapport(Document):
    """What passed on the network."""

    requetes: int
    octets: int
    hotes: tuple[Hote, ...]
    envois: tuple[Envoi, ...]
    refusees: tuple[str, ...]
    envoi_final: bool
