"""What was read around the screens: the pages of help that they link, and those left closed."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.trafic import Requete


class GenreVoisine(StrEnum):
    """What a linked page may tell, by the words of its link: the first ones are opened first."""

    AIDE = "aide"
    CONTACT = "contact"
    QUESTIONS = "questions"
    COMMENT_FAIRE = "comment_faire"
    CONDITIONS = "conditions"
    TARIFS = "tarifs"
    PIECES = "pieces"
    DELAIS = "delais"
    NOTICE = "notice"
    RECOURS = "recours"
    ACCESSIBILITE = "accessibilite"
    MENTIONS = "mentions"
    ACCUEIL = "accueil"
    """The home page of the service, where the procedure begins on another."""


class NonOuverte(StrEnum):
    """Why a linked page was not read."""

    AUTRE_SITE = "autre_site"
    """It is, or leads, out of the declared hosts."""
    FICHIER = "fichier"
    """It is a file, or a link that runs a script."""
    GESTE = "geste"
    """The link may sign out, delete or send something."""
    PERSONNELLE = "personnelle"
    """Its address was shown once the person had begun, and holds more than a path."""
    TROP = "trop"
    """As many as are read were read, or all the time for it was spent."""
    MUETTE = "muette"
    """No page answered in time."""
    ERREUR = "erreur"
    """The service answered with an error."""
    CONNEXION = "connexion"
    """One has to sign in to read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voisine:
    """A page that the screens link, by the words of the first link to it."""

    genre: GenreVoisine
    nom: str
    """Name of the link."""
    url: str
    """Address of the link, without its fragment."""
    etat: PageSnapshot | None = None
    """What was read; its `indice` is the rank of this among the linked pages."""
    raison: NonOuverte | None = None
    """Why it was not read."""
    statut: int | None = None
    """HTTP status that was answered to who could not read it; None where none is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PerteSansScript:
    """What a form lost when its document was opened in a browser that runs no script."""

    etat: int
    """Index of the state where it was answered."""
    formulaire: str
    """Its heading, else the title of its page."""
    entiere: bool
    """Whether nothing was left to answer by, and nothing came in its place."""
    boutons: bool
    """Whether no button of the body was left."""
    champs: tuple[str, ...] = ()
    """Names of the first fields that were not there, or had no name any more."""
    actes: tuple[str, ...] = ()
    """Names of what the person pressed there, and that was not there, or led nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What the replay wrote, and that its last address showed to someone who is not signed in."""

    url: str
    etapes: tuple[str, ...]
    """Paths of the steps that wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alentours:
    """What was read by someone who is not signed in, beside a replay; nothing is typed there."""

    lus: bool = False
    """Whether they were looked for at all."""
    voisines: tuple[Voisine, ...] = ()
    """In the order in which they were found."""
    requetes: tuple[Requete, ...] = ()
    """All that left to read them."""
    suit_le_navigateur: bool = False
    """Whether the first page answers in another language a browser that asks for English."""
    muette_sans_script: bool = False
    """Whether the first page, without scripts, has nothing left to fill, press or follow."""
    dit_sans_script: tuple[str, ...] = ()
    """What the first page tells of scripts to those who have none, as they read it."""
    sans_script: tuple[PerteSansScript, ...] = ()
    """What the forms that were answered lose without scripts."""
    publications: tuple[Publication, ...] = ()
    """What was written and sent, and that anybody reads."""
