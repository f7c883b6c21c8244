"""What stands on the screens, word for word: what a person on the telephone has to be told."""

from pydantic import Field

from exigences.model.document import Document
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import CoutAppel, TypeContact


class ChampReleve(Document):
    """A field of a screen, in the words of the page."""

    libelle: str = Field(description="Ce que les gens lisent comme son nom ; vide s'il n'y a rien.")
    groupe: str = ""
    type: str
    nature: Nature
    obligatoire: bool = Field(description="La page, ou son code, dit qu'il faut répondre.")
    facultatif: bool = Field(description="La page dit qu'on peut laisser vide.")
    suppose: bool = Field(False, description="Rien ne dit que cette case peut rester vide.")
    options: tuple[str, ...] = Field((), description="Premières réponses d'une liste.")
    options_total: int = 0
    consigne: str = Field("", description="Ce que la page précise à côté.")
    modele: str = Field("", description="Exemple montré dans le champ vide.")
    longueur_max: int | None = None
    collage_interdit: bool = False
    cadre: str = Field("", description="Titre du cadre qui le contient.")
    hote: str = Field("", description="Autre site auquel ce cadre appartient.")


class MotReleve(Document):
    """A word of the administration that no page explains."""

    mot: str = Field(description="Tel que la page l'écrit.")
    simple: str = Field("", description="En mots courants ; vide pour un sigle.")


class MessageReleve(Document):
    """What the page says when something goes wrong."""

    texte: str
    vide: bool = Field(description="Dit après un essai d'envoi où rien n'était rempli.")


class Releve(Document):
    """What was read on a screen."""

    hote: str = ""
    ailleurs: bool = Field(False, description="L'écran n'est pas sur le site de départ.")
    debut: str = Field("", description="Première phrase que cet écran est le premier à dire.")
    champs: tuple[ChampReleve, ...] = ()
    mots: tuple[MotReleve, ...] = ()
    messages: tuple[MessageReleve, ...] = ()


class ContactReleve(Document):
    """A way to reach someone, where it is first read."""

    type: TypeContact
    valeur: str
    extrait: str
    cout: CoutAppel | None = None
    ecran: int
    voisine: str = Field("", description="Nom du lien de cet écran vers la page où c'est lu.")
