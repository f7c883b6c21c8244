"""The one error of loading: what is wrong, where, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from exigences.model.erreur import ExigencesError

MONTREES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Faute:
    """One thing to mend in a file."""

    fichier: str
    """Path, as the user gave it."""
    ligne: int | None = None
    """From 1; None where the file could not be read."""
    colonne: int | None = None
    """From 1, in characters; None where only the line is known."""
    texte: str
    """What is wrong and what to do, in French."""

    def __str__(self) -> str:
        """Say the place, then the sentence."""
        place = self.fichier if self.ligne is None else f"{self.fichier}:{self.ligne}"
        return f"{place} : {self.texte}"

    @property
    def precise(self) -> str:
        """The same with the column, as editors read it: `file:line:column : sentence`."""
        place = f"{self.fichier}:{self.ligne or 1}:{self.colonne or 1}"
        return f"{place} : {self.texte}"


class LoadingError(ExigencesError):
    """A document that cannot be used; its message holds a line per fault, the first five."""

    def __init__(self, fautes: Iterable[Faute]) -> None:
        self.fautes = tuple(fautes)
        lignes = [str(f) for f in self.fautes[:MONTREES]]
        if reste := len(self.fautes) - MONTREES:
            if reste == 1:
                lignes.append("… et une autre correction à faire dans ce fichier.")
            elif reste > 1:
                lignes.append(f"… et {reste} autres corrections à faire dans ce fichier.")
        super().__init__("\n".join(lignes))


def excerpt(text: str, limit: int = 60) -> str:
    """Quote a text of the document on one line, without control characters."""
    folded = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return folded if len(folded) <= limit else folded[: limit - 1] + "…"


def is_near(word: str, known: Iterable[str]) -> bool:
    """Whether a known word is near enough to be the one that was meant."""
    return bool(get_close_matches(word.lower(), [w.lower() for w in known], n=1, cutoff=0.6))


def suggestion(word: str, known: Iterable[str]) -> str:
    """What to do about an unknown word: the nearest known one, else all of them."""
    words = sorted(known)
    by_case = {w.lower(): w for w in words}
    if near := get_close_matches(word.lower(), by_case, n=1, cutoff=0.6):
        return f"vouliez-vous dire « {by_case[near[0]]} » ?"
    return "sont possibles : " + ", ".join(words) + "."
