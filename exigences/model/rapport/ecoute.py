"""What the report tells of a screen to who hears it: title, landmarks, headings, announcements."""

from pydantic import Field

from exigences.model.document import Document


class EcranEntendu(Document):
    """One screen, as a screen reader says it; in French, without the data of the person."""

    ecran: int = Field(description="Numéro de l'écran, dans le rejeu de référence.")
    titre: str = Field(description="Titre de la page, dit en premier ; '' s'il n'y en a pas.")
    reperes: tuple[str, ...] = Field(description="Régions de la page, dans l'ordre.")
    titres: tuple[str, ...] = Field(description="Titres, avec leur niveau, dans l'ordre.")
    champs: tuple[str, ...] = Field(
        (),
        description="Champs, cases et boutons de formulaire, comme la voix les dit, dans l'ordre.",
    )
    annonces: tuple[str, ...] = Field(description="Tout ce qui est dit, dans l'ordre de lecture.")
    autres: int = Field(0, ge=0, description="Annonces de plus, qui ne sont pas redites ici.")
