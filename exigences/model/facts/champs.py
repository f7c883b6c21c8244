"""Typed facts about the fields and the forms of a page."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Lieu


class Nature(StrEnum):
    """What a field asks for, from a closed list."""

    COURRIEL = "courriel"
    TELEPHONE = "telephone"
    MOT_DE_PASSE = "mot_de_passe"
    NOUVEAU_MOT_DE_PASSE = "nouveau_mot_de_passe"
    IDENTIFIANT_CONNEXION = "identifiant_connexion"
    CODE_USAGE_UNIQUE = "code_usage_unique"
    CAPTCHA = "captcha"
    FICHIER = "fichier"
    NOM = "nom"
    NAISSANCE = "naissance"
    ADRESSE = "adresse"
    PAIEMENT = "paiement"
    IDENTIFIANT_ADMINISTRATIF = "identifiant_administratif"
    RECHERCHE = "recherche"
    CONSENTEMENT = "consentement"
    AUTRE = "autre"


MOTS_DE_PASSE = (Nature.MOT_DE_PASSE, Nature.NOUVEAU_MOT_DE_PASSE)
"""A password, known already or to invent."""


class Region(StrEnum):
    """The part of the page where a thing stands."""

    CONTENU = "contenu"
    ENTETE = "entete"
    PIED = "pied"
    NAVIGATION = "navigation"
    RECHERCHE = "recherche"
    DIALOGUE = "dialogue"


CORPS = (Region.CONTENU, Region.DIALOGUE)
"""Where a page speaks of the procedure itself."""


class UsageFormulaire(StrEnum):
    """What a form is for."""

    DEMARCHE = "demarche"
    CONNEXION = "connexion"
    INSCRIPTION = "inscription"
    RECHERCHE = "recherche"
    LETTRE = "lettre"
    """A newsletter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Champ:
    """A field that a person can see and fill (honeypots are not fields)."""

    lieu: Lieu
    nom: str
    identifiant: str
    type: str
    """HTML type of an input, else `select`, `textarea`, or the ARIA role."""
    libelle: str
    """Accessible name, as axe computes it."""
    libelle_visible: str
    """What people read as its name: its label without the hints, else the words beside it."""
    description: str
    """Accessible description (hints, errors tied by aria-describedby)."""
    indice: str
    """Placeholder."""
    autocomplete: str
    inputmode: str
    motif: str
    """`pattern` attribute."""
    longueur_min: int | None
    longueur_max: int | None
    obligatoire: bool
    """required or aria-required."""
    facultatif: bool
    """Whether a text says that it may be left empty; then it is not demanded."""
    obligatoire_signale: bool
    """Whether a text that people see says so (asterisk explained or not, « obligatoire »)."""
    accept: str
    multiple: bool
    formulaire: int | None
    """Index of its form among the forms of its frame; None outside any form."""
    groupe: str
    """Legend of its group."""
    options: tuple[str, ...]
    """Visible options of a list (at most 300)."""
    aide: str
    """Text near the field that is not its label: hints, rules, errors, tied to it or not."""
    collage_interdit: bool
    """Whether pasting is proven to be refused."""
    visible: bool
    desactive: bool
    region: Region
    nature: Nature
    certaine: bool
    """Whether the nature is sure."""
    deduit: bool = False
    """Whether no text says that it may be empty: the fields beside it are required, and marked, or
    it is a box alone, that one ticks where it is true."""
    reclame: bool = False
    """Whether a sentence demands it, though it bears no mark where the required fields do."""
    mene: bool = False
    """Whether choosing in a list opens another page."""
    reglage: bool = False
    """Whether it only changes how the page is shown, its language, or where one goes."""
    delaisse: bool = False
    """Whether it is the part of its form that the person leaves: « I have an account already »."""
    branche: str = ""
    """Selector of the radio button whose choice it follows, where another choice follows it."""
    gras_seul: bool = False
    """Whether only its bold letters, which the page explains, say that it must be filled."""
    borne_min: str = ""
    """`min` attribute of a number or a date, `max` below, then `step`."""
    borne_max: str = ""
    pas: str = ""
    lecture_seule: bool = False
    """Whether nothing can be typed in it: what it opens fills it."""
    propose: bool = False
    """Whether it says that it offers answers to choose from as one types."""
    etoile: bool = False
    """Whether a star, and no word, is all that marks it: written in its label, or drawn by it."""
    bulle: str = ""
    """What it says when the pointer rests on it, and nowhere else."""
    coche: bool = False
    """Whether it is a box that is ticked."""
    prerempli: bool = False
    """Whether its service gives an answer already."""
    devoile: bool = False
    """Whether something beside a password may show it: a word, a drawing, a thing to press."""
    pres: str = ""
    """What stands near it, in French, where no word names it: « après “Ville” »."""
    autres: tuple[str, ...] = ()
    """Selectors of the other boxes of its group, in its frame: any of them answers it."""

    @property
    def boites(self) -> tuple[str, ...]:
        """Selectors of all its boxes: its own first, then the others of its group."""
        return (self.lieu.selecteur, *self.autres)

    def stands_at(self, lieu: Lieu) -> bool:
        """Whether an element of its page is one of its boxes."""
        return lieu.cadre == self.lieu.cadre and lieu.selecteur in self.boites


@dataclass(frozen=True, slots=True, kw_only=True)
class Formulaire:
    """A form element."""

    lieu: Lieu
    indice: int
    """Index among the forms of its frame."""
    nom: str
    action: str
    methode: str
    usage: UsageFormulaire
    region: Region
    defaut: str = ""
    """Selector of the button that Enter presses, seen or not; '' where that is not known."""
    accessoire: bool = False
    """Whether it is a sign-in that nothing demands: offered beside other things, or passed by."""
