"""The one versioned result document; every output is a function of it."""

from typing import Literal, Self

from pydantic import Field, model_validator

from exigences.model.catalogue.exigence import (
    Annonce,
    Categorie,
    Competence,
    Effort,
    Mode,
    Verdict,
)
from exigences.model.document import Document
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.model.procedure.procedure import GenreProvocation, Periodicite, Sequence, Territoire
from exigences.model.procedure.scenario import Appareil, Reseau
from exigences.model.rapport.accessibilite import Accessibilite
from exigences.model.rapport.alentours import AlentoursRapport, NonVu
from exigences.model.rapport.couts import AnnuelRapport, ArgentRapport, ChargeRapport, TempsRapport
from exigences.model.rapport.empreintes import Empreinte
from exigences.model.rapport.population import PopulationRapport
from exigences.model.rapport.releve import ContactReleve, Releve
from exigences.model.rapport.reseau import ReseauRapport
from exigences.model.rapport.score import ScoreRapport
from exigences.model.rapport.sosies import LigneMatrice, SosieRapport
from exigences.model.score.couts import Charge, Comptes


class BoiteRapport(Document):
    """A rectangle on a screenshot, in its own pixels."""

    x: float
    y: float
    largeur: float
    hauteur: float


class Outil(Document):
    """What made the report."""

    exigences: str
    moteur: str
    moteur_version: str
    navigateur: str
    axe: str
    referentiel: str = Field(description="RGAA et sa version.")
    bareme: str


class ProcedureRapport(Document):
    """The procedure that was replayed."""

    nom: str
    organisme: str
    droit: str
    sequence: Sequence
    periodicite: Periodicite
    depart: str
    fichier: str
    plateforme: str
    fictive: bool
    territoire: Territoire
    reponse_du_service: str = Field("", description="Ce qu'il répond, mot pour mot ; '' sinon.")


class ScenarioRapport(Document):
    """The situation and the person; the identity data are fictitious and are not repeated."""

    nom: str
    description: str
    sosie: str = Field(description="Prénom et nom du sosie.")
    appareil: Appareil
    reseau: Reseau
    saisie: str
    zoom: int
    javascript: bool
    langues: tuple[str, ...]
    equipement: tuple[str, ...]
    possede: tuple[str, ...] = Field(default=(), description="L'équipement, en noms communs.")


class FinRapport(Document):
    """How the replay ended."""

    etat: Fin
    phrase: str
    complet: bool
    etapes_prevues: int
    etapes_faites: int
    deja_identifie: bool = Field(
        False, description="Le rejeu a commencé avec un état de session : identification non vue."
    )


class ReferenceRapport(Document):
    """A source."""

    titre: str
    url: str = ""


class PreuveRapport(Document):
    """An evidence and its place."""

    ecran: int = Field(description="Numéro de l'écran, à partir de 1.")
    page: int
    url: str
    cadre: tuple[int, ...] = ()
    selecteur: str = ""
    extrait: str = ""
    certaine: bool = True
    question: str = ""
    boite: BoiteRapport | None = None
    repere: int | None = Field(None, description="Numéro de la marque sur la capture de l'écran.")
    voisine: str = Field("", description="Nom du lien de cet écran vers la page où c'est lu.")

    @property
    def ou(self) -> str:
        """Where it is read: « écran 3 », or the page that a screen links."""
        return f"écran {self.ecran}" + (f", page liée « {self.voisine} »" if self.voisine else "")


class ConstatRapport(Document):
    """A verdict with its proofs and all that is needed to read it."""

    exigence: str
    titre: str
    categorie: Categorie
    mode: Mode
    competence: Competence = Field(description="La compétence numérique qu'elle prend d'abord.")
    demande: str
    instruction: str
    pourquoi: str
    remediation: str
    effort: Effort | None = Field(
        None, description="Ce que ce remède prend au service ; absent d'un rapport plus ancien."
    )
    references: tuple[ReferenceRapport, ...]
    verdict: Verdict
    annonce: Annonce
    annonce_preuve: PreuveRapport | None = None
    preuves: tuple[PreuveRapport, ...] = ()
    preuves_total: int = 0
    mesure: float | None = None
    message: str = ""
    charges: tuple[Charge, ...] = Field((), description="Ce qu'elle fait peser sur la personne.")
    portee_par: str = Field(
        "",
        description="Demande plus lourde du même domaine, où sont toutes les phrases de celle-ci.",
    )
    enjeu: float | None = Field(
        None,
        description="Ce que le score gagnerait, de 0 à 100, si ce doute seul se confirmait.",
    )


class Consigne(Document):
    """One sentence of the instruction, for one screen."""

    texte: str
    exigence: str
    annonce: Annonce
    reperes: tuple[int, ...] = ()


class Repere(Document):
    """A numbered mark on a screenshot."""

    numero: int
    exigence: str
    titre: str
    boite: BoiteRapport


class Geste(Document):
    """A step done on a screen, as a sentence in the second person."""

    texte: str
    statut: StatutEtape
    message: str = ""
    verbe: str = ""
    reponse: str = Field("", description="Ce qu'il faut répondre, ou ce que le robot a répondu.")
    champ: int | None = Field(None, description="Rang du champ, parmi ceux du relevé de l'écran.")


class ProvocationRapport(Document):
    """A mistake made on purpose on a screen, and what the service said of it."""

    genre: GenreProvocation
    phrase: str = Field(description="Ce qui a été fait, et ce qu'il en est sorti.")
    faite: bool = Field(True, description="Si elle a pu être essayée.")
    messages: tuple[str, ...] = Field((), description="Ce que le service en a dit.")
    navigateur: tuple[str, ...] = Field(
        (), description="Ce que le navigateur en a dit, dans sa langue à lui."
    )
    capture: str | None = Field(None, description="Image de l'état d'erreur, parmi les captures.")


class EcranRapport(Document):
    """A screen of the procedure and what it asks."""

    numero: int
    titre: str
    url: str
    pages: tuple[int, ...]
    capture: str | None = None
    intro: str
    gestes: tuple[Geste, ...] = ()
    avoir: tuple[Consigne, ...] = ()
    savoir: tuple[Consigne, ...] = ()
    faire: tuple[Consigne, ...] = ()
    reperes: tuple[Repere, ...] = ()
    provocations: tuple[ProvocationRapport, ...] = ()
    champs: int = 0
    mots: int = 0
    releve: Releve = Releve()
    role: str = Field("", description="Sa place dans la démarche, que garde un autre audit.")


class ReparationRapport(Document):
    """A target that was found by another way than the first: before and after."""

    avant: str = Field(description="La première désignation, telle qu'elle est écrite.")
    par: str = Field(description="Celle qui a trouvé.")
    nom: str = Field(description="Le nom de ce qui a été trouvé.")


class EntreeJournal(Document):
    """A step and what became of it."""

    etape: str
    ligne: int
    phrase: str
    statut: StatutEtape
    ecran: int | None
    message: str = ""
    repare: ReparationRapport | None = Field(
        None, description="Comment sa cible a été trouvée, si sa désignation ne trouve plus rien."
    )


class Cout(Comptes):
    """What it costs, counted."""

    temps: TempsRapport
    argent: ArgentRapport
    par_an: AnnuelRapport | None = Field(
        description="Absent quand on ne la refait pas chaque année."
    )
    charges: tuple[ChargeRapport, ...]


class AlternativeRapport(Document):
    """The other way than digital that was found."""

    niveau: NiveauAlternative
    titre: str
    phrase: str
    preuves: tuple[PreuveRapport, ...]


class PrealableRapport(Document):
    """One of the nine points to tell before the person begins, and where it is told."""

    point: PointPrealable
    titre: str
    etat: EtatPrealable
    phrase: str = Field(description="L'état, en mots.")
    preuve: PreuveRapport | None = None


class PrealablesRapport(Document):
    """The nine points of the Regulation (EU) 2018/1724; they weigh nothing in the score."""

    phrase: str
    trouves: int = Field(ge=0, le=9)
    points: tuple[PrealableRapport, ...]


class CaptureRapport(Document):
    """A screenshot."""

    type: str = Field("image/webp", pattern=r"^image/[a-z+.-]+$")
    largeur: int
    hauteur: int
    donnees: str = Field(description="Image encodée en base64.", pattern=r"^[A-Za-z0-9+/]*={0,2}$")


class Rapport(Document):
    """The result of an audit."""

    version: Literal["2.1"] = "2.1"
    date: str
    outil: Outil
    procedure: ProcedureRapport
    scenario: ScenarioRapport
    fin: FinRapport
    score: ScoreRapport
    alternative: AlternativeRapport
    prealables: PrealablesRapport
    sosies: tuple[SosieRapport, ...] = Field((), description="Ce que vit chaque personne.")
    matrice: tuple[LigneMatrice, ...] = Field(
        (), description="Les écrans, et ce que chaque personne y vit."
    )
    cout: Cout
    population: PopulationRapport
    ecrans: tuple[EcranRapport, ...]
    contacts: tuple[ContactReleve, ...] = ()
    duree: str = Field("", description="Phrase qui dit combien de temps il faut ; vide sinon.")
    constats: tuple[ConstatRapport, ...]
    empreintes: tuple[Empreinte, ...] = ()
    accessibilite: Accessibilite
    non_vu: tuple[NonVu, ...]
    reseau: ReseauRapport
    alentours: AlentoursRapport = AlentoursRapport()
    journal: tuple[EntreeJournal, ...]
    captures: dict[str, CaptureRapport]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        """What a part names is in another: a screen tells each person, a lack holds a known one."""
        people = {sosie.scenario for sosie in self.sosies}
        if any(people - {case.scenario for case in ligne.cases} for ligne in self.matrice):
            raise ValueError("matrice")
        lacks = self.population.manques
        if {m.compris_dans for m in lacks} - {m.manque for m in lacks} - {""}:
            raise ValueError("population")
        return self
