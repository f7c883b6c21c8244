"""The shape of what acces.js gives; keys that are not here are let through."""

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field


class MediaBrut(TypedDict):
    """What a film or a sound is like, as the browser knows it."""

    duree: float | None
    muet: bool
    pause: bool
    boucle: bool
    pistes: list[str]
    source: str
    largeur: float
    sonore: bool | None


class NoeudBrut(TypedDict):
    """A node of the tree: short keys, for there are thousands."""

    t: str
    """Tag, or `#texte`, `#ombre`."""
    p: Annotated[int, Field(ge=-1)]
    """Rank of its parent, which comes before it; -1 for the first."""
    a: NotRequired[dict[str, str]]
    """Attributes, as they are written."""
    x: NotRequired[str]
    """Text of a `#texte`."""
    c: NotRequired[bool]
    """Whether nobody sees it."""
    m: NotRequired[bool]
    """Whether assistive technologies do not hear it."""
    b: NotRequired[Annotated[list[float], Field(min_length=4, max_length=4)]]
    s: NotRequired[Annotated[int, Field(ge=0)]]
    """Rank of its style."""
    n: NotRequired[str]
    """Name that is heard, where it is not its text."""
    g: NotRequired[str]
    """What the style sheet writes before and behind it."""
    media: NotRequired[MediaBrut]
    e: NotRequired[list[str]]
    """Events of the mouse and of keys that it listens to itself, where that could be read."""
    h: NotRequired[int]
    """Shown under the mouse alone: 1 where the keyboard reaches what shows it, else 0."""
    seul: NotRequired[bool]
    """Whether a field is in no form."""


class FenetreBrute(TypedDict):
    """What happened when a layer was opened by a key."""

    declencheur: str
    couche: str
    dialogue: bool
    """Whether it says that it is a dialog."""
    dedans: bool
    """Whether the focus went into it, or does at the next Tab."""
    modale: NotRequired[bool]
    """Whether it says that what it covers is out of reach."""
    sort: NotRequired[bool]
    """Whether Tab leads from it to what it covers."""
    echap: NotRequired[bool]
    """Whether Escape shut it, where the focus was in it or never went there."""
    issue: NotRequired[bool]
    """Whether something pressed in it shuts it, where neither Escape nor Tab leaves it."""


class SurvolsBruts(TypedDict):
    """What only the mouse shows by the style sheets, once the focus was given to what shows it."""

    montres: list[str]
    caches: list[str]


class ChevauchementBrut(TypedDict):
    """A text that lies on another one."""

    selecteur: str
    avec: str
    """What the other says."""
    nu: bool
    """Whether nothing is drawn between both: letters on letters."""


class EssaisBruts(TypedDict):
    """What was tried on a page with keys and other sizes: selectors of the main frame."""

    piege: NotRequired[list[str]]
    """Elements between which Tab turns without end, where others are never reached."""
    sorties_vaines: NotRequired[list[str]]
    """Keys by which the page says that one leaves, and that do not."""
    espaces: NotRequired[dict[str, bool]]
    """Elements that say they are buttons, and whether Space did anything on them."""
    images_qui_bougent: NotRequired[list[str]]
    """Images that move by themselves, and still do after five seconds."""
    invisibles: NotRequired[list[str]]
    faibles: NotRequired[list[str]]
    """Elements whose focus no pixel, or few of them, show."""
    regardes: NotRequired[list[str]]
    """Elements whose focus was looked at."""
    fenetres: NotRequired[list[FenetreBrute]]
    listes: NotRequired[dict[str, bool]]
    """Lists that an arrow changed, and whether the page was left for that."""
    changeants: NotRequired[list[str]]
    """Elements whose text changed by itself, several times."""
    changent_encore: NotRequired[dict[str, list[str]]]
    """Those that still did five seconds later, and what they said then."""
    touches: NotRequired[list[str]]
    """Keys of letters and signs to which the page answered, with the focus nowhere."""
    touches_redites: NotRequired[list[str]]
    """Those of them to which it answered again."""
    survols: NotRequired["SurvolsBruts"]
    deborde: NotRequired[dict[str, bool]]
    """What goes past a window of 320 pixels, and whether that is sure."""
    coupes: NotRequired[dict[str, list[str]]]
    """Elements whose text is cut, by what was tried: `zoom`, `espacement`, `taille`."""
    chevauches: NotRequired[list["ChevauchementBrut"]]
    """Texts that lie on another one in a page enlarged twice, and did not before."""


class AccesBrut(TypedDict):
    """What acces.js gives of a frame."""

    noeuds: Annotated[list[NoeudBrut], Field(min_length=1)]
    styles: list[Annotated[list[str | float | None], Field(min_length=14)]]
    titre: str
    fenetre: Annotated[list[float], Field(min_length=2, max_length=2)]
    type: str
    ancien: NotRequired[bool]
    """Whether the type names a version of HTML before the fifth."""
    complet: bool
    essais: NotRequired["EssaisBruts"]
