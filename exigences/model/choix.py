"""What a person chooses by name on the command line: no document is read to know it."""

from dataclasses import dataclass
from enum import StrEnum

TOUS = "tous"
"""Stands for each person that is shipped."""
TEMOIN = "poste-fixe"
"""The reference among the sosies: who owns all that is usual, on a usual computer."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which share of many audits is done here, from 1, and how many shares there are."""

    rang: int = 1
    parts: int = 1

    def __str__(self) -> str:
        return f"{self.rang}/{self.parts}"


ENTIERE = Part()
"""The whole."""


def is_address(mot: str) -> bool:
    """Whether a word is the address of a page, and no file nor name."""
    return mot.startswith(("http://", "https://"))


class MoteurChoisi(StrEnum):
    """The engines that the command line offers."""

    PLAYWRIGHT = "playwright"
    SELENIUM = "selenium"


class Plateforme(StrEnum):
    """Where an audit runs by itself."""

    GITHUB = "github"
    GITLAB = "gitlab"

    @property
    def titre(self) -> str:
        """Its name, for a reader."""
        return "GitHub" if self is Plateforme.GITHUB else "GitLab"


class FormatSosie(StrEnum):
    """The formats of the instruction."""

    TEXTE = "texte"
    HTML = "html"
    PDF = "pdf"


class FormatAnnee(StrEnum):
    """The formats of a year."""

    TEXTE = "texte"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"

    @property
    def extension(self) -> str:
        """The end of the name of its file."""
        return "txt" if self is FormatAnnee.TEXTE else self.value


class FormatEnregistrement(StrEnum):
    """The recordings that a procedure may become."""

    RECORDER = "recorder"


class FormatComparaison(StrEnum):
    """The formats of a comparison."""

    TEXTE = "texte"
    HTML = "html"
    MD = "md"
    JSON = "json"
    CSV = "csv"

    @property
    def extension(self) -> str:
        """The end of the name of its file."""
        return "txt" if self is FormatComparaison.TEXTE else self.value
