"""What a service says when one makes a mistake on purpose: facts that the catalogue judges."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import Abstention
from exigences.model.procedure.procedure import GenreProvocation


class LienMessage(StrEnum):
    """How a message about a mistake reaches the person."""

    CHAMP = "champ"
    """Tied to its field by the code (description, error message)."""
    RENVOI = "renvoi"
    """It leads to its field by a link."""
    ALERTE = "alerte"
    """Announced at once by assistive technologies."""
    NAVIGATEUR = "navigateur"
    """Said by the browser itself, beside the field, or in its words by the page."""
    DIALOGUE = "dialogue"
    """A message box of the browser."""
    APPARU = "apparu"
    """A text that stands on the page since the mistake, and nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageProvoque:
    """What a service says of a form sent empty, or of an answer."""

    lieu: Lieu
    texte: str
    lien: LienMessage
    nomme: bool
    """Whether it names a field, by its words or by its tie."""
    remede: bool
    """Whether it says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecriture:
    """An answer that was written another way than at first, as people do."""

    lieu: Lieu
    texte: str
    """What was written."""
    facon: str
    """How, in French."""
    refusee: bool
    """Whether the service, or the browser for it, says it wrong."""
    coupee: bool
    """Whether the field kept but the beginning of it, another number or another day."""
    message: MessageProvoque | None = None
    """What the service says of it, the first of its messages."""

    @property
    def mal_prise(self) -> bool:
        """Whether the service does not take it so."""
        return self.refusee or self.coupee

    @property
    def dite(self) -> str:
        """What was written, and how: « 06 39 98 12 34 » (avec des espaces)."""
        return f"« {self.texte} » ({self.facon})" if self.facon else f"« {self.texte} »"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvocationFacts:
    """A mistake made on purpose, and what came of it."""

    genre: GenreProvocation
    etape: str
    page: int
    """Index of the state where it was made."""
    abstention: Abstention | None
    """Why it was not tried."""
    bouton: Lieu | None
    definitif: bool
    """Whether that is the button of the irreversible step."""
    avance: bool
    """Whether the service went on without an answer."""
    gardes: tuple[Lieu, ...]
    perdus: tuple[Lieu, ...]
    """The filled fields that still hold what was written, and those that do not."""
    efface: bool
    """Whether the page erases them by itself, whatever the browser keeps."""
    etat: int | None
    """Index of the state that it gave, after those of the parcours; None if none was kept."""
    messages: tuple[MessageProvoque, ...]
    marques: bool
    """Whether fields or pictures changed without a word: a colour, a state, the focus."""
    refuses: frozenset[str]
    """Selectors, in the main frame, of the empty fields that the service refused so."""
    ecritures: tuple[Ecriture, ...]
    """What was written another way, in the main frame."""
    fichiers_perdus: tuple[Lieu, ...] = ()
    """The fields that held a file, and hold none once the service refused the request."""
    partie: bool = False
    """Whether pressing the button of the irreversible step made something leave."""
    loin: float = 0
    """CSS pixels from the window, as it stands once the form is sent, to the nearest message of the
    page about it; 0 where one is in view, where nothing is said, or where the focus shows it."""
    opaque: bool
    """Whether something of the page could not be read: a closed component, a frame."""

    @property
    def faite(self) -> bool:
        """Whether it was made, and seen to its end."""
        return self.abstention is None

    @property
    def mal_ecrites(self) -> tuple[Ecriture, ...]:
        """What was written another way, and that the service does not take so."""
        return tuple(e for e in self.ecritures if e.mal_prise)
