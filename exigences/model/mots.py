"""The document that holds words: notions of the language, each with its turns and its examples."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from exigences.model.document import Document

Texte = Annotated[str, StringConstraints(min_length=1)]
Identifiant = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]


class NotionDecrite(Document):
    """A notion: the turns of phrase by which a service says it, and sentences that hold them."""

    id: Identifiant = Field(description="Nom de la notion, que le code et les renvois citent.")
    titre: Texte = Field(description="Ce que dit une tournure de cette notion, en une phrase.")
    langue: Literal["fr", "en", "mul"] = Field(
        description="Langue des tournures ; « mul » en mêle plusieurs, comme un service traduit."
    )
    tournures: Texte = Field(
        description="Un mot ou une tournure par ligne ; la grammaire est dans docs/mots.md."
    )
    oui: Texte = Field(
        description=(
            "Une phrase par ligne, où la notion est trouvée : tout ce qui en est trouvé est "
            "entre ⟦ et ⟧."
        )
    )
    non: str = Field(
        default="", description="Une phrase par ligne, où la notion n'est pas trouvée."
    )


class FichierDeMots(Document):
    """The notions of one domain."""

    domaine: Texte = Field(description="De quoi parlent les notions de ce fichier.")
    notions: Annotated[tuple[NotionDecrite, ...], Field(min_length=1)] = Field(
        description="Les notions, dans l'ordre où on les lit le mieux."
    )
