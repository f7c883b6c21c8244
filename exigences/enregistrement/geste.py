"""The gestures of a recording, whatever tool made it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from exigences.model.erreur import ExigencesError

FAKEPATH = "C:\\fakepath\\"
"""What a page is told of a file (HTML, 4.10.5.4), which a recorder takes for a text."""
TWICE = "un double clic dans l'enregistrement : un seul est fait"
"""What is noted of a double click."""


class RecordingError(ExigencesError):
    """A file that cannot be imported: says why, and what to do."""


class Sorte(StrEnum):
    """The recordings that are read."""

    RECORDER = "Recorder de Chrome DevTools (JSON)"
    JSONL = "codegen de Playwright (JSONL)"
    PYTHON = "codegen de Playwright (Python)"
    VECU = "ce qui a été fait devant « exigences enregistrer »"


class Genre(StrEnum):
    """What a gesture does."""

    OUVRE = "ouvre"
    CLIC = "clic"
    SAISIE = "saisie"
    CHOIX = "choix"
    COCHE = "coche"
    DECOCHE = "decoche"
    FICHIER = "fichier"
    TOUCHE = "touche"
    ATTEND = "attend"
    VOIT = "voit"
    RETOUR = "retour"
    RECHARGE = "recharge"
    NOTE = "note"
    """Words for who will read the procedure."""
    ETAPE = "etape"
    """One of our own steps, that the other tool only carried."""
    TU = "tu"
    """Asks nothing of a replay: scrolling, the size of the window."""
    PERDU = "perdu"
    """Cannot be said in a procedure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vise:
    """What a gesture aims at, in all the ways that the recording tells."""

    role: str = ""
    nom: str = ""
    """Accessible name."""
    etiquette: str = ""
    texte: str = ""
    css: str = ""
    type: str = ""
    """Type that the field says it is."""
    rang: int | None = None
    dans: str = ""
    cadre: tuple[str, ...] = ()
    """Frames on the way, each by its title, its name or its address."""
    doute: str = ""
    """What of the designation could not be said; '' where all was."""

    @property
    def dit(self) -> str:
        """How a person would name it."""
        return self.nom or self.etiquette or self.texte

    @property
    def designe(self) -> bool:
        """Whether something designates it."""
        return bool(self.dit or self.css or self.role)

    def meme(self, autre: "Vise | None") -> bool:
        """Whether another gesture aims at the same thing."""
        if autre is None or self.cadre != autre.cadre:
            return False
        if self.css and self.css == autre.css:
            return True
        return bool(self.dit) and (self.dit, self.rang) == (autre.dit, autre.rang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Geste:
    """A gesture."""

    genre: Genre
    rang: int
    """Its place in the recording, from 1: the step, or the line of a script."""
    vise: Vise | None = None
    valeur: str = ""
    """What is typed, chosen, pressed or opened; of a lost gesture, what it was."""
    note: str = ""
    delai_s: float | None = None
    etape: Mapping[str, Any] | None = None
    au_clavier: bool | None = None
    """Of a click, whether the key before it did it; None where the recording does not tell."""
    tape: str = ""
    """What was typed in a gesture that is lost: nothing that comes after may tell it."""


def lost(rang: int, what: str) -> Geste:
    """A gesture that cannot be said in a procedure: what it was."""
    return Geste(genre=Genre.PERDU, rang=rang, valeur=what)


def text_at(entry: Mapping[str, Any], key: str) -> str:
    """A text of a recording in JSON, '' where it has none there."""
    value = entry.get(key)
    return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enregistrement:
    """What a file holds."""

    sorte: Sorte
    titre: str
    gestes: tuple[Geste, ...]
    coupe: str = ""
    """Where the file is cut, '' where it is whole."""
