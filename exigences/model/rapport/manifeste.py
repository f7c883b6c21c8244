"""What the manifest of a dossier says: which report it holds, by what it was made, which files."""

from typing import Literal

from pydantic import Field

from exigences.model.document import Document
from exigences.model.rapport.rapport import Outil


class FichierDuDossier(Document):
    """A file, its size and its fingerprint."""

    nom: str
    octets: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifeste(Document):
    """What a dossier holds, written in canonical JSON (RFC 8785)."""

    version: Literal["1.0"] = "1.0"
    demarche: str
    organisme: str
    date: str = Field(description="Celle de l'audit.")
    rapport: str = Field(description="Version de la forme du rapport.")
    outil: Outil
    exigences: str = Field(description="Version qui donne ce rapport, à l'octet.")
    signature: Literal["", "Ed25519"] = Field(description="Vide s'il n'est pas signé.")
    fichiers: tuple[FichierDuDossier, ...]
