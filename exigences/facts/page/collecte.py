"""The shape of what collect.js, held.js and axe give, as the facts read it.

Keys that are not here are let through: a page may be collected by a newer script.
"""

from typing import Annotated, Any, Literal, NotRequired, TypedDict

from pydantic import Field

from exigences.model.facts.champs import Region

type _Boite = Annotated[list[float], Field(min_length=4, max_length=4)] | None
type _Region = Literal[tuple(r.value for r in Region)]  # type: ignore[valid-type]
type _Rang = Annotated[int, Field(ge=0)]
type _Cible = list[str | list[str]]


class Chose(TypedDict):
    """An element that was collected."""

    selecteur: str
    boite: _Boite


class Situee(Chose):
    """One that stands in a part of the page."""

    ordre: _Rang
    region: _Region


class BlocBrut(Situee):
    """A block of text."""

    texte: str
    balise: str
    langue: str
    niveau: int | None
    liens: int
    champ: str
    replie: NotRequired[bool]
    choix: NotRequired[bool]


class LienBrut(Situee):
    """A link."""

    texte: str
    url: str
    cible: str
    telechargement: bool
    titre: NotRequired[str]
    icone: NotRequired[bool]
    hors_tab: NotRequired[bool]


class LienReplie(Situee):
    """A link that nobody sees until a menu is opened."""

    texte: str
    url: str
    cible: NotRequired[str]
    ailleurs: NotRequired[bool]
    """Whether it was to lead to a place of the page, and leaves it."""


class BoutonReplie(Situee):
    """A button that nobody sees until a menu is opened."""

    texte: str


class BoutonBrut(Situee):
    """A button."""

    texte: str
    type: str
    formulaire: int | None
    action: NotRequired[str]
    cible: NotRequired[str]
    titre: NotRequired[str]
    ouvert: NotRequired[str]
    desactive: NotRequired[bool]
    icone: NotRequired[bool]
    hors_tab: NotRequired[bool]
    sans_mot: NotRequired[bool]


class DessinBrut(Situee):
    """A picture that one presses, though it is neither a link nor a button."""

    texte: str
    icone: bool


class ImageBrute(Situee):
    """A picture."""

    alternative: str
    url: str


class MediaBrut(Situee):
    """A sound or a film."""

    type: str
    url: str


class CadreBrut(Chose):
    """An iframe."""

    ordre: _Rang
    url: str
    visible: bool
    titre: str
    chemin: _Rang
    editeur: NotRequired[bool]


class FormulaireBrut(Situee):
    """A form."""

    nom: str
    identifiant: str
    classe: str
    role: str
    action: str
    methode: str
    titre: str
    defaut: NotRequired[str]


class ChampBrut(Situee):
    """A field."""

    balise: str
    type: str | None
    nom: str
    identifiant: str
    classe: str
    libelle: str
    court: str
    proche: str
    description: str
    indice: str
    images: str
    autocomplete: str
    inputmode: str
    motif: str
    min: int | None
    max: int | None
    borne_min: NotRequired[str]
    borne_max: NotRequired[str]
    pas: NotRequired[str]
    propose: NotRequired[bool]
    requis: bool
    accept: str
    multiple: bool
    formulaire: int | None
    groupe: str
    options: list[str]
    aide: str
    marque: NotRequired[str]
    gras: NotRequired[bool]
    mene: NotRequired[bool]
    titre: str
    onpaste: bool
    visible: bool
    desactive: bool
    lecture_seule: bool
    a_choisir: NotRequired[bool]
    bascule: NotRequired[bool]
    """Whether it is read-only, required and empty: a calendar or a list of the page fills it."""
    coche: NotRequired[bool]
    prerempli: NotRequired[bool]
    """Whether it holds something already."""
    tabindex: str | None
    aria_cache: bool


class SigneBrut(Chose):
    """A sign of a known product."""

    visible: bool
    pose: NotRequired[bool]


class AbreviationBrute(TypedDict):
    """What a title of the page says that an acronym stands for."""

    sigle: str
    forme: str


class DebordementBrut(Chose):
    """What goes past a narrow window."""

    texte: str
    bord: float
    certain: bool


class ModaleBrute(Situee):
    """A window that keeps the page under it from being used."""

    fin: _Rang
    """Rank of the last element in it."""


class Collecte(TypedDict):
    """What collect.js gives of one frame."""

    champs: list[ChampBrut]
    formulaires: list[FormulaireBrut]
    blocs: list[BlocBrut]
    liens: list[LienBrut]
    boutons: list[BoutonBrut]
    dessins: NotRequired[list[DessinBrut]]
    images: list[ImageBrute]
    medias: list[MediaBrut]
    cadres: list[CadreBrut]
    noscript: list[str]
    fermes: list[str]
    replies: NotRequired[list[LienReplie]]
    boutons_replies: NotRequired[list[BoutonReplie]]
    evitements: NotRequired[list[LienReplie]]
    focus: NotRequired[bool]
    """Whether the focus is on something."""
    focus_sur: NotRequired[Situee | None]
    """What it is on."""
    modale: NotRequired[ModaleBrute | None]
    etape: NotRequired[str]
    """What says the step that is under way, among steps of which one is marked as such."""
    principal: NotRequired[Situee | None]
    """The first element that says it holds the content."""
    vives: NotRequired[bool]
    """Whether it holds a region whose changes are announced by themselves."""
    scripts: list[str]
    importmap: NotRequired[bool]
    """Whether its scripts find each other by a map, which browsers have known since 2023."""
    modules: NotRequired[bool]
    """Whether a script of the page is a module."""
    sinon: NotRequired[bool]
    """Whether another script is there for the browsers that read no module (`nomodule`)."""
    marqueurs: dict[str, list[SigneBrut]]
    url: str
    titre: str
    langue: str
    hauteur: float
    fenetre: Annotated[list[float], Field(min_length=2, max_length=2)]
    elements: _Rang
    refresh: str
    abreviations: NotRequired[list[AbreviationBrute]]
    debordements: NotRequired[list[DebordementBrut]]


class ChampTenu(TypedDict):
    """What held.js reads of a field."""

    selecteur: str
    bulle: str
    propre: NotRequired[bool]
    dirait: NotRequired[str]
    apparence: str
    invalide: bool
    decrit: NotRequired[list[str]]
    erreur: NotRequired[list[str]]


class Renvoi(TypedDict):
    """A link of the page to one of its fields."""

    selecteur: str
    champ: str


class Tenue(TypedDict, total=False):
    """What held.js reads of a page."""

    champs: list[ChampTenu]
    renvois: list[Renvoi]
    alertes: list[str]
    focus: str


class Controle(TypedDict):
    """What one check of axe measured."""

    id: NotRequired[str | None]
    data: NotRequired[Any]


type _Controles = list[Controle] | None


class PixelsAxe(TypedDict):
    """The contrasts of a text with the pixels under its letters."""

    meilleur: float
    decile: float
    """The one that a tenth of the letters does not reach."""
    grand: bool
    """Whether the text is large, as WCAG has it."""


class NoeudAxe(TypedDict):
    """An element that a rule found."""

    target: Annotated[_Cible, Field(min_length=1)]
    html: NotRequired[str | None]
    boite: NotRequired[_Boite]
    chemin: NotRequired[str | None]
    """Where it stands in the main frame, whatever its state; axe's own selector may hold that."""
    choix: NotRequired[bool]
    """Whether it stands in an answer to choose from a list, which has the name."""
    derriere: NotRequired[bool]
    """Whether it lies behind a window that is open over the page."""
    any: NotRequired[_Controles]
    all: NotRequired[_Controles]
    none: NotRequired[_Controles]
    pixels: NotRequired[PixelsAxe]


class RegleAxe(TypedDict):
    """A rule of axe that ran."""

    id: str
    tags: list[str]


class RegleJugee(RegleAxe):
    """One that found something, or cannot tell."""

    nodes: list[NoeudAxe]
    impact: NotRequired[str | None]
    help: NotRequired[str | None]


class CadreAxe(TypedDict):
    """Path of a frame, by axe's own selectors of it."""

    cible: _Cible
    chemin: list[int]


class ResultatAxe(TypedDict):
    """axe's result object."""

    violations: list[RegleJugee]
    incomplete: list[RegleJugee]
    passes: NotRequired[list[RegleAxe]]
    inapplicable: NotRequired[list[RegleAxe]]
    cadres: NotRequired[list[CadreAxe]]
