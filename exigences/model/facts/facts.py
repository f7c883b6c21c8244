"""Typed facts about the pages of a parcours: what the catalogue judges."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exigences.model.facts.axe import AxeFinding
from exigences.model.facts.champs import Champ, Formulaire, Region
from exigences.model.facts.provocation import ProvocationFacts
from exigences.model.facts.redistribution import Debordement
from exigences.model.lieu import Boite, CheminCadre, Lieu
from exigences.model.parcours.alentours import GenreVoisine, PerteSansScript, Voisine
from exigences.model.parcours.ecoute import Entendu
from exigences.model.parcours.parcours import Fin, Moteur, StepRecord
from exigences.model.procedure.procedure import GenreProvocation, Procedure
from exigences.model.procedure.scenario import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Bloc:
    """A block of text as it is seen: a paragraph, a list item, a heading, a label or a hint."""

    lieu: Lieu
    texte: str
    """White space folded."""
    balise: str
    """Lower-case tag name."""
    langue: str
    """Nearest lang attribute, '' where none."""
    region: Region
    niveau: int | None = None
    """Heading level."""
    courant: bool = False
    """Running text: a sentence to read, not a label, a button, a link list, a caption or code."""
    part_liens: int = 0
    """Share of its characters that are in links, in %."""
    champ: str = ""
    """Selector of the field that this block labels or explains, if any."""
    replie: bool = False
    """Whether it is in a closed panel that the page lets one open: there, but not on the screen."""
    choix: bool = False
    """Whether it is an answer that a drawn list offers."""
    taille: float | None = None
    """Height of its letters in CSS pixels, where nearly all of them are small."""
    question: str = ""
    """The question just above, that this block answers by yes or no."""
    reponse: str = ""
    """What the block just below answers to the question that ends this one: « oui », « non »."""


class Effet(StrEnum):
    """What pressing a link does."""

    CONNU = "connu"
    """It leads somewhere, or may do what a script makes of it."""
    DOUTEUX = "douteux"
    """Its address is empty: only what the whole page hears may do something."""
    AUCUN = "aucun"
    """Its address is empty, and nothing hears it."""
    MESSAGE = "message"
    """It only shows a message of the browser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lien:
    """A link that people see."""

    lieu: Lieu
    texte: str
    """Accessible name."""
    url: str
    """Absolute address; '' where href is missing or runs a script."""
    nouvel_onglet: bool
    telechargement: bool
    """download attribute, or the address of a file."""
    extension: str
    """Lower-case extension of the file behind the link (pdf, docx…), '' for a page."""
    externe: bool
    """Whether it leads to a host that the procedure does not declare."""
    region: Region
    titre: str = ""
    """What it says when the pointer rests on it."""
    icone: bool = False
    """Whether it is as small as an icon, and no word is seen in it."""
    hors_tabulation: bool = False
    """Whether Tab never stops on it: arrows lead to it, or nothing does."""
    effet: Effet = Effet.CONNU
    """What pressing it does, where the tree of the page tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bouton:
    """A button that people see."""

    lieu: Lieu
    texte: str
    type: str
    """submit, reset, button."""
    formulaire: int | None
    region: Region
    action: str = ""
    """Its own address, where it sends its form elsewhere (`formaction`)."""
    nouvel_onglet: bool = False
    titre: str = ""
    """What it says when the pointer rests on it."""
    replie: bool = False
    """Whether it says that what it opens is folded."""
    eteint: bool = False
    """Whether it is off."""
    icone: bool = False
    """Whether it is as small as an icon, and no word is seen in it."""
    sans_mot: bool = False
    """Whether no word is seen in it, whatever its size: its name is only heard."""
    hors_tabulation: bool = False
    """Whether Tab never stops on it: arrows lead to it, or nothing does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture that people see."""

    lieu: Lieu
    alternative: str
    """Accessible name."""
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A sound or a film."""

    lieu: Lieu
    type: str
    """audio or video."""
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadre:
    """An iframe that people see."""

    lieu: Lieu
    chemin: CheminCadre
    url: str
    titre: str
    externe: bool
    vu: bool
    """Whether its content could be read."""
    editeur: bool = False
    """Whether it has no address, and is the text editor of the page that holds it."""


class CoutAppel(StrEnum):
    """What a call costs from France (Arcep numbering plan, through phonenumbers)."""

    GRATUIT = "gratuit"
    NORMAL = "normal"
    SURTAXE = "surtaxe"
    INCONNU = "inconnu"


class TypeContact(StrEnum):
    """A way to reach someone."""

    TELEPHONE = "telephone"
    ADRESSE = "adresse"
    COURRIEL = "courriel"
    HORAIRES = "horaires"
    FORMULAIRE_PAPIER = "formulaire_papier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A phone number, a postal address, an e-mail address, opening hours or a form to print."""

    lieu: Lieu
    type: TypeContact
    valeur: str
    extrait: str
    """The text around it."""
    cout: CoutAppel | None = None
    """For a phone number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delai:
    """A time limit put to the person (session, code, countdown)."""

    lieu: Lieu
    secondes: float | None
    extrait: str
    moyen: str
    """`texte` or `meta`."""


class NiveauAlternative(StrEnum):
    """The levels of a way other than digital, lowest first."""

    AUCUNE = "aucune"
    MENTIONNEE = "mentionnee"
    CONTACT_VERIFIABLE = "contact_verifiable"
    EQUIVALENT_COMPLET = "equivalent_complet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """The best other way than digital that was seen, and its proofs."""

    niveau: NiveauAlternative
    preuves: tuple[tuple[Lieu, str], ...]
    """Place and excerpt of each proof."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Modale:
    """A window that keeps the page under it from being used."""

    lieu: Lieu
    fin: int
    """Rank of the last element in it."""

    def couvre(self, lieu: Lieu) -> bool:
        """Whether an element of its frame lies behind it."""
        return lieu.cadre == self.lieu.cadre and not self.lieu.ordre <= lieu.ordre <= self.fin


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The facts of one state of a page."""

    indice: int
    etape: str
    ecran: int
    """Index of the screen: states that a person takes for the same page share it."""
    url: str
    hote: str
    titre: str
    langue: str
    """lang of the html element; « fr » where the page is in French and says another."""
    statut: int | None
    hauteur: float
    """Height of the document in CSS pixels, and of the window below."""
    fenetre: Boite
    champs: tuple[Champ, ...]
    champs_caches: tuple[Champ, ...]
    """Fields that nobody sees."""
    formulaires: tuple[Formulaire, ...]
    blocs: tuple[Bloc, ...]
    liens: tuple[Lien, ...]
    boutons: tuple[Bouton, ...]
    images: tuple[Image, ...]
    medias: tuple[Media, ...]
    cadres: tuple[Cadre, ...]
    contacts: tuple[Contact, ...]
    delais: tuple[Delai, ...]
    axe: tuple[AxeFinding, ...] | None
    """None where axe did not run."""
    marqueurs: Mapping[str, tuple[Lieu, ...]]
    """Signs of known products and structures by name: `captcha:recaptcha`, `fil-d-etapes`…"""
    octets: int
    """Bytes received since the state before."""
    scripts: int
    """Scripts that the page loads or holds."""
    debordements: tuple[Debordement, ...] = ()
    """What goes past a window of 320 CSS pixels; only looked at in one that narrow."""
    reprochee: bool = False
    """Whether its service still showed what it had said of a mistake made on purpose."""
    importmap: bool = False
    """Whether its scripts need a map of their modules (« importmap ») that the browser reads."""
    modules: bool = False
    """Whether it has a script that is a module, and none for the browsers that read no module."""
    sans_script: tuple[str, ...] = ()
    """What the page says to those who have no JavaScript."""
    abreviations: Mapping[str, str] = field(default_factory=dict)
    """What the page says in a title of its own that an acronym stands for."""
    fermes: tuple[str, ...] = ()
    """Elements whose content is closed to every reading (shadow roots)."""
    liens_replies: tuple[Lien, ...] = ()
    """Links that nobody sees until a menu is opened."""
    boutons_replies: tuple[Bouton, ...] = ()
    """Buttons that nobody sees until a menu is opened, if one is."""
    ancres: tuple[str, ...] | None = None
    """Words of the links to a place of the page, shown on focus only too; None: not looked for."""
    ancres_perdues: tuple[str, ...] = ()
    """Words of those that lead to another page instead: it sets elsewhere where its links start."""
    etape_dite: str = ""
    """The step that it says is under way, where it marks one of several as such."""
    langue_dite: str = ""
    """The language that a page in French says it is in, where it says another."""
    muets: tuple[frozenset[str], frozenset[str]] | None = None
    """Our checks of the norm that judged without finding, then those with nothing to judge."""
    document: str = ""
    """Identity of the loaded document: the states that share it came without loading a page."""
    dessins: tuple[Bouton, ...] = ()
    """Small pictures that one presses, though the code makes no button of them; no word in them."""
    focus: bool | None = None
    """Whether the focus was on something when the state was read; None: not looked for."""
    focus_sur: Lieu | None = None
    """What the focus was on."""
    modale: Modale | None = None
    """The window that is open over the page."""
    principal: Lieu | None = None
    """The first element that says it holds the content of the page (`main`)."""
    vives: bool | None = None
    """Whether it has a region whose changes are announced by themselves; None: not looked for."""
    tiers: Mapping[str, str] = field(default_factory=dict)
    """Undeclared hosts that it asked for something by itself, and Chrome's type of the first."""
    entendu: tuple[Entendu, ...] | None = None
    """What a screen reader says of it, in reading order; None where nobody listened."""
    consignes: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """Texts of the blocks that label or explain a field, by its selector: sorted out once."""

    def __post_init__(self) -> None:
        """Sort the blocks by the field that they explain."""
        told: dict[str, list[str]] = {}
        for bloc in self.blocs:
            if bloc.champ:
                told.setdefault(bloc.champ, []).append(bloc.texte)
        sorted_out = {selecteur: tuple(textes) for selecteur, textes in told.items()}
        object.__setattr__(self, "consignes", sorted_out)

    @property
    def texte(self) -> str:
        """All visible text, one block a line."""
        return "\n".join(b.texte for b in self.blocs)

    def lies_behind(self, lieu: Lieu) -> bool:
        """Whether a place is behind the window that is open over the page: nothing reaches it."""
        return self.modale is not None and self.modale.couvre(lieu)

    def at(self, lieu: Lieu) -> tuple[int, CheminCadre, str]:
        """The identity of an element of its screen, whatever the state: screen, frame, selector."""
        return self.ecran, lieu.cadre, lieu.selecteur


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVoisine:
    """A page that the screens link, and that was read beside the replay."""

    genre: GenreVoisine
    nom: str
    url: str
    """Name and address of the link to it."""
    depuis: int
    """Index of the first page that links it."""
    page: PageFacts
    """Its facts, numbered after all the states: it is no screen of the procedure."""
    autre: bool = False
    """Whether it is the notice of another procedure of the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcoursFacts:
    """The facts of a parcours: all that the catalogue may look at."""

    procedure: Procedure
    scenario: Scenario
    moteur: Moteur
    pages: tuple[PageFacts, ...]
    journal: tuple[StepRecord, ...]
    fin: Fin
    complet: bool
    """Whether all that comes before the irreversible step was seen."""
    deja_identifie: bool
    """Whether the parcours began with a signed-in state: how one signs in was not seen."""
    devant_obstacle: bool
    """Whether it stopped at an obstacle of the service, all before it seen."""
    devant_envoi: bool
    """Whether all that is seen before the irreversible step was, and the step was not done."""
    envoye: bool
    """Whether the irreversible step was done, and what follows it was seen."""
    seuil: tuple[int, int] | None
    """(page, ordre) of the first identification or first field of the procedure; None if none."""
    alternative: Alternative
    debut: str
    """ISO 8601 instant of the replay, UTC."""
    provocations: tuple[ProvocationFacts, ...] = ()
    etats_provoques: tuple[PageFacts, ...] = ()
    """The states that mistakes gave: numbered after the pages, and none of the procedure."""
    voisines: tuple[PageVoisine, ...] = ()
    """The linked pages that were read, each once."""
    suit_le_navigateur: bool = False
    """Whether the first page answers in another language a browser that asks for it."""
    muette_sans_script: bool = False
    """Whether the first page, without scripts, has nothing left to fill, press or follow."""
    pertes_sans_script: tuple[PerteSansScript, ...] = ()
    """What the forms that were answered lose without scripts."""
    publications: tuple[tuple[int, str], ...] = ()
    """Index of the page that shows to all what was written, and name of the field; '' if none."""
    suivis: frozenset[str] = frozenset()
    """Addresses of links that were followed to a page that was read, a screen maybe."""
    fermees: tuple[Voisine, ...] = ()
    """Those of the same kinds that were not, each with its reason."""
    autre_langue: str = ""
    """The language of the screens where it is not French: « anglais », « une autre langue »."""

    @property
    def jour(self) -> date:
        """The day of the replay."""
        return date.fromisoformat(self.debut[:10])

    @property
    def etats(self) -> tuple[PageFacts, ...]:
        """All that was read, by index: the pages, what mistakes gave, the linked pages."""
        return self.pages + self.etats_provoques + tuple(v.page for v in self.voisines)

    @property
    def lues(self) -> tuple[PageFacts, ...]:
        """The pages where a person may read something: the screens, then what they link."""
        return self.pages + tuple(v.page for v in self.voisines)

    def moment(self, etat: int) -> int:
        """Index of the page where a person meets a state: itself, or the one tried or linking."""
        given = {p.etat: p.page for p in self.provocations}
        given |= {v.page.indice: v.depuis for v in self.voisines}
        return given.get(etat, etat)

    def provoquees(self, genre: GenreProvocation) -> tuple[ProvocationFacts, ...]:
        """The mistakes of a kind that were made."""
        return tuple(p for p in self.provocations if p.genre is genre and p.faite)

    @property
    def ecrans(self) -> tuple[tuple[PageFacts, ...], ...]:
        """The states, grouped by screen, in order."""
        groups: dict[int, list[PageFacts]] = {}
        for page in self.pages:
            groups.setdefault(page.ecran, []).append(page)
        return tuple(tuple(pages) for _, pages in sorted(groups.items()))
