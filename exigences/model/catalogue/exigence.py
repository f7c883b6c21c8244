"""An entry of the catalogue, the evidence for it, and the verdict."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from exigences.model.lieu import Boite, CheminCadre, Lieu


class Categorie(StrEnum):
    """The eight domains of the catalogue."""

    EQUIPEMENT = "equipement"
    IDENTITE = "identite"
    NAVIGATION = "navigation"
    LANGUE = "langue"
    PIECES = "pieces"
    ERREUR = "erreur"
    RECOURS = "recours"
    ACCESSIBILITE = "accessibilite"


CATEGORIES: Mapping[Categorie, str] = MappingProxyType(
    {
        Categorie.EQUIPEMENT: "Matériel et argent",
        Categorie.IDENTITE: "Identification",
        Categorie.NAVIGATION: "Écrans et gestes",
        Categorie.LANGUE: "Langue",
        Categorie.PIECES: "Papiers",
        Categorie.ERREUR: "Droit à l'erreur",
        Categorie.RECOURS: "Aide et autres voies",
        Categorie.ACCESSIBILITE: "Accessibilité",
    }
)
"""Their names, for a reader."""


A_PREPARER = frozenset({Categorie.EQUIPEMENT, Categorie.IDENTITE, Categorie.PIECES})
"""What one can get ready, once told: that there is no other way is no service, told or not."""


class Mode(StrEnum):
    """What the double must do about a demand."""

    AVOIR = "avoir"
    SAVOIR = "savoir"
    FAIRE = "faire"


class Competence(StrEnum):
    """The digital skill that a demand takes, as P. Mazet sorts them (#LABAcces, 2019, note 85)."""

    INSTRUMENTALE = "instrumentale"
    """Using the equipment: a device, a file, a field, a key."""
    SUBSTANTIELLE = "substantielle"
    """Finding one's way: to browse, to sort what is told, to understand what is asked."""
    STRATEGIQUE = "strategique"
    """Choosing: to weigh ways, proofs and risks, and to use what technique allows for oneself."""
    AUCUNE = "aucune"
    """None: money, or a person to go to or to call."""


COMPETENCES: Mapping[Competence, str] = MappingProxyType(
    {
        Competence.INSTRUMENTALE: "Se servir de l'équipement",
        Competence.SUBSTANTIELLE: "S'y retrouver et comprendre",
        Competence.STRATEGIQUE: "Choisir et décider",
        Competence.AUCUNE: "Sans compétence numérique",
    }
)
"""What each skill is, for a reader."""


class Effort(StrEnum):
    """What the remedy takes of the service, the least first."""

    TEXTE = "texte"
    """Words to write or to change."""
    ECRAN = "ecran"
    """A screen, a field or a piece of code to change."""
    SERVICE = "service"
    """A rule, a way or a person: what more than the site must change."""


EFFORTS: Mapping[Effort, str] = MappingProxyType(
    {
        Effort.TEXTE: "Des mots à écrire",
        Effort.ECRAN: "Un écran à reprendre",
        Effort.SERVICE: "Une règle ou une voie à changer",
    }
)
"""What each effort is, for a reader, the least first."""


class Observation(StrEnum):
    """What must have been seen before an absence may be concluded."""

    PARCOURS = "parcours"
    """All that comes before the irreversible step."""
    AVANT_OBSTACLE = "avant_obstacle"
    """The same, or all that comes before an obstacle: who is stopped there needs it there."""
    ENVOI = "envoi"
    """All that is seen where the irreversible step is done; what follows it too, once done."""
    APRES_ENVOI = "apres_envoi"
    """What follows the irreversible step."""
    TRAFIC = "trafic"
    """All that comes before the irreversible step, and all that left meanwhile."""
    AXE = "axe"
    """Axe's results on every page."""
    CLAVIER = "clavier"
    """All that comes before the irreversible step, done by keyboard."""
    ENVOI_VIDE = "envoi_vide"
    """What is said of a form sent empty."""
    RETOUR = "retour"
    """What is left of a filled form when one goes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source: a law, a standard, a study, the seed text."""

    titre: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exigence:
    """A demand that a service may make of a person."""

    id: str
    """French noun phrase in ASCII, equal to the file name with hyphens; never renamed."""
    categorie: Categorie
    titre: str
    """Short name, as a heading."""
    demande: str
    """What is demanded, in the infinitive, for any reader."""
    instruction: str
    """The same told to the double, in the second person (tu), one or two short sentences."""
    pourquoi: str
    """Why it matters: who may be stopped and how."""
    mode: Mode
    competence: Competence
    """The digital skill that it takes above all."""
    references: tuple[Reference, ...]
    """Never empty."""
    remediation: str
    """What the service can do about it."""
    effort: Effort
    """What that takes of the service."""
    limites: str = ""
    """What its detector is known to miss or to mistake; empty where nothing is known."""
    annonce: tuple[str, ...] = ()
    """Words that an announcement of it would say; empty where announcing has no sense."""
    pressentie: str = ""
    """What to ask of a sentence that seems to make the demand, where nothing else shows it."""
    regle: bool = False
    """Whether it is a rule set on a field: the hint of the field tells it, late yet told."""
    absence: bool = False
    """Whether it consists in something missing: its `observation` must then have been made."""
    observation: Observation = Observation.PARCOURS
    mots: bool = True
    """Whether it is known by French words: not found on screens in another language, or said to be
    missing from them, it was only not looked for."""


class Certitude(StrEnum):
    """How sure an evidence is."""

    CERTAINE = "certaine"
    DOUTEUSE = "douteuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preuve:
    """An evidence: a place, what is read there, and how sure it is."""

    page: int
    etape: str = ""
    cadre: CheminCadre = ()
    selecteur: str = ""
    extrait: str = ""
    """What stands there, quoted, or a figure with its unit, in French."""
    boite: Boite | None = None
    ordre: int = 0
    certitude: Certitude = Certitude.CERTAINE
    mesure: float | None = None
    """A measured value, that the bareme compares with its thresholds."""
    question: str = ""
    """For a doubtful one: the question to put to a human."""

    def doubted(self, question: str) -> "Preuve":
        """Return the same evidence, left to a human with a question."""
        return replace(self, certitude=Certitude.DOUTEUSE, question=question)

    @classmethod
    def at(
        cls,
        lieu: Lieu,
        extrait: str,
        *,
        certitude: Certitude = Certitude.CERTAINE,
        mesure: float | None = None,
        question: str = "",
    ) -> "Preuve":
        """Build the evidence of what stands at a place."""
        return cls(
            page=lieu.page,
            cadre=lieu.cadre,
            selecteur=lieu.selecteur,
            boite=lieu.boite,
            ordre=lieu.ordre,
            extrait=extrait,
            certitude=certitude,
            mesure=mesure,
            question=question,
        )


class Verdict(StrEnum):
    """What may be said of an exigence after a parcours."""

    CONSTATE = "constate"
    NON_CONSTATE = "non_constate"
    A_VERIFIER = "a_verifier"
    NON_APPLICABLE = "non_applicable"
    NON_TESTE = "non_teste"
    ERREUR = "erreur"


class Annonce(StrEnum):
    """Whether a demand was announced."""

    PREALABLE = "prealable"
    """Before identification or the first field."""
    TARDIVE = "tardive"
    """Later, but before it is asked."""
    A_VERIFIER = "a_verifier"
    """On no page that was read, but maybe on a linked one that was not."""
    JAMAIS = "jamais"
    SANS_OBJET = "sans_objet"
    """Announcing it has no sense (a fault to mend), or it is not asked."""


TUES = (Annonce.JAMAIS, Annonce.TARDIVE)
"""What was not told in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constat:
    """The verdict on one exigence for one parcours."""

    exigence: Exigence
    verdict: Verdict
    preuves: tuple[Preuve, ...] = ()
    annonce: Annonce = Annonce.SANS_OBJET
    annonce_preuve: Preuve | None = None
    mesure: float | None = None
    """The measured value, or the number of certain evidences."""
    message: str = ""
    """Why it could not be judged."""
