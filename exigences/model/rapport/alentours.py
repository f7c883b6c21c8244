"""What was read around the screens, and what the robot did not see, in the report."""

from pydantic import Field

from exigences.model.document import Document
from exigences.model.parcours.alentours import GenreVoisine, NonOuverte


class VoisineRapport(Document):
    """A page that the screens link, read or not."""

    genre: GenreVoisine
    nom: str = Field(description="Nom du lien qui y mène.")
    url: str
    ecran: int = Field(description="Premier écran qui la lie.")
    raison: NonOuverte | None = Field(None, description="Pourquoi elle n'a pas été lue.")
    pourquoi: str = Field("", description="La même raison, en mots ; vide si elle a été lue.")


class AlentoursRapport(Document):
    """The linked pages, and what left to read them: they are no screens of the procedure."""

    lus: bool = Field(False, description="Si les pages liées ont été cherchées.")
    phrase: str = ""
    pages: tuple[VoisineRapport, ...] = ()
    requetes: int = 0
    octets: int = 0


class NonVu(Document):
    """Something that the robot did not see."""

    quoi: str
    pourquoi: str
    ecran: int | None = None
    toujours: bool = Field(
        False, description="Vrai de tout audit par ce moteur, quel que soit le service."
    )
