"""What a procedure costs in time and money: ranges, each number with its source."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from exigences.model.document import Document
from exigences.model.fiabilite import Fiabilite


class Charge(StrEnum):
    """The three burdens of Herd and Moynihan (Administrative Burden, 2018)."""

    APPRENTISSAGE = "apprentissage"
    """To find out and understand what is asked."""
    CONFORMITE = "conformite"
    """To gather, fill, send, wait."""
    PSYCHOLOGIQUE = "psychologique"
    """To bear: fear, doubt, dead ends, nobody to speak to."""


class Etendue(Document):
    """From the least to the most that may be spent, in one unit."""

    bas: float = Field(ge=0)
    haut: float = Field(ge=0)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.bas > self.haut:
            message = "bas dépasse haut"
            raise ValueError(message)
        return self

    def __add__(self, autre: "Etendue") -> "Etendue":
        """One after the other: durations and prices do add up."""
        return Etendue(bas=self.bas + autre.bas, haut=self.haut + autre.haut)

    def times(self, fois: float) -> "Etendue":
        """Several times over."""
        return Etendue(bas=self.bas * fois, haut=self.haut * fois)


class Nombre(Etendue):
    """A number of the scale, its source and what it supposes."""

    source: str = Field(min_length=10)
    fiabilite: Fiabilite
    hypothese: str = Field(min_length=10)


class PrixAppel(Document):
    """The most that a minute costs, for the numbers that begin so."""

    debut: str = Field(pattern=r"^\d*$")
    euros: float = Field(ge=0)


class BaremeTemps(Document):
    """Numbers of the time model."""

    preparer_s: Nombre = Field(description="Se préparer à un geste, en secondes.")
    pointer_s: Nombre = Field(description="Viser un élément, en secondes.")
    main_s: Nombre = Field(description="Passer du clavier à la souris, en secondes.")
    appuyer_s: Nombre = Field(description="Appuyer sur le bouton, en secondes.")
    frappe_s: Nombre = Field(description="Taper un caractère, en secondes.")
    lecture_s: Nombre = Field(description="Lire un mot, en secondes.")
    piece_s: Nombre = Field(description="Réunir un papier dont la durée n'est pas déclarée.")

    @property
    def geste_s(self) -> Etendue:
        """A click, a choice or an entry, its typing left out: M + P + H + B."""
        parts = (self.preparer_s, self.pointer_s, self.main_s, self.appuyer_s)
        return total(parts)


class BaremeArgent(Document):
    """Numbers of the money model, in euros."""

    donnees_mo: Nombre = Field(description="Un mégaoctet.")
    appel_min: Nombre = Field(description="Durée d'un appel, en minutes.")
    surtaxes: tuple[PrixAppel, ...] = Field(description="Le premier qui convient sert.")
    surtaxes_source: str = Field(min_length=10)
    surtaxes_fiabilite: Fiabilite
    affranchissement: Nombre


class PosteTemps(StrEnum):
    """What time goes to."""

    GESTES = "gestes"
    LECTURE = "lecture"
    PIECES = "pieces"
    ATTENTES = "attentes"


class PosteArgent(StrEnum):
    """What money goes to."""

    DONNEES = "donnees"
    APPEL = "appel"
    FRAIS = "frais"


class Comptes(Document):
    """What a procedure asks, counted, as the report gives it."""

    ecrans: int
    ecrans_a_passer: int | None = None
    """Screens up to the sending, without what it shows; `None` in reports that did not count it."""
    champs: int
    champs_au_moins: int | None = None
    """Those of the fields that may not be left; `None` in reports that did not count it."""
    champs_obligatoires: int
    gestes: int
    touches: int
    mots: int
    pieces: int
    pieces_au_moins: int | None = None
    """Those of the papers that may not be left; `None` in reports that did not count it."""
    octets: int

    @property
    def a_passer(self) -> int:
        """The screens up to the sending; in reports that did not count them, all."""
        return self.ecrans if self.ecrans_a_passer is None else self.ecrans_a_passer


class Quantites(Comptes):
    """All that is counted of a procedure to work out its cost."""

    attente_s: float
    """Seconds waited for pages, measured: the longest document of each state."""
    surtaxes: tuple[str, ...]
    """Numbers to call that cost more, digits only."""
    frais: tuple[float, ...] = ()
    """Sums that the pages ask of everyone, in euros, each once."""

    @property
    def comptes(self) -> Comptes:
        """The counts alone."""
        return Comptes.model_validate(self.model_dump(include=set(Comptes.model_fields)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Couts:
    """What a procedure costs once: seconds and euros, by what they go to."""

    temps: dict[PosteTemps, Etendue]
    argent: dict[PosteArgent, Etendue]
    courrier: Etendue
    """What the same costs by post: a stamp."""
    fois_par_an: int | None
    """None where it is done once, or less than once a year."""


def total(etendues: "tuple[Etendue, ...] | list[Etendue]") -> Etendue:
    """Add ranges up."""
    return Etendue(bas=sum(e.bas for e in etendues), haut=sum(e.haut for e in etendues))
