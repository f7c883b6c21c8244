"""What a screen reader says: the elements as they are announced, and what it could not do."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Lieu


class EtatEntendu(StrEnum):
    """A state that is announced with an element."""

    REQUIS = "requis"
    COCHE = "coche"
    NON_COCHE = "non_coche"
    EN_PARTIE = "en_partie"
    DEPLIE = "deplie"
    REPLIE = "replie"
    ENFONCE = "enfonce"
    CHOISI = "choisi"
    INACTIF = "inactif"
    INVALIDE = "invalide"
    LECTURE_SEULE = "lecture_seule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entendu:
    """One element of the accessibility tree, as it is announced."""

    role: str
    """ARIA role, else the browser's own: `text` for plain text, `frame` for a frame."""
    nom: str
    """Accessible name, or the text itself; '' where nothing names it."""
    description: str = ""
    etats: tuple[EtatEntendu, ...] = ()
    niveau: int | None = None
    """Level of a heading; number of items of a list."""
    valeur: str = ""
    """What a list shows; what a person types is never kept."""
    vif: bool = False
    """Whether it is in a region whose changes are announced."""


class ObstacleEcoute(StrEnum):
    """Why a step cannot be done by who only hears the page."""

    ABSENT = "absent"
    """It is on the picture, and the accessibility tree has nothing of it."""
    SANS_ROLE = "sans_role"
    """It is heard as plain text: nothing says that it can be activated."""
    SANS_NOM = "sans_nom"
    """It is heard by its kind alone: nothing says what it is for."""
    MUET = "muet"
    """What is waited for, or checked, is on the picture, and nothing says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajetEcoute:
    """How one step was heard: what its target is announced as, and what changed unsaid."""

    cible: Lieu | None = None
    """What had to be found."""
    annonce: Entendu | None = None
    """How it is announced; None where nothing announces it, or nothing was to be found."""
    obstacle: ObstacleEcoute | None = None
    certain: bool = True
    """Whether the obstacle is proven; otherwise a human must try."""
    curseur: bool = False
    """Whether no key does the step, and the reader's own cursor did."""
    muets: tuple[str, ...] = ()
    """Texts that appeared with no live region, focus or title telling of it."""
    erreur: bool = False
    """Whether one of them is an error."""
