"""Hides the person's data from every text of the report: names apart, none may be read in it."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from exigences.model.procedure.scenario import Sosie
from exigences.model.procedure.unique import UNIQUE
from exigences.secret.masque import MASQUE

_MOTS = {
    "mot_de_passe": "mot de passe",
    "courriel": "adresse électronique",
    "telephone": "téléphone",
    "nir": "numéro de sécurité sociale",
    "numero_fiscal": "numéro fiscal",
    "adresse": "adresse",
    "naissance": "date de naissance",
}
"""What is hidden, and by which words; a postcode or a town also names places of the service."""


class Masque:
    """Replaces a person's data, in whatever way the pages write them, by what they are."""

    def __init__(self, sosie: Sosie) -> None:
        self._words: dict[str, str] = {}
        parts = []
        for name, words in _MOTS.items():
            forms = sorted(set(_forms(name, getattr(sosie, name))), key=len, reverse=True)
            if forms:
                parts.append(f"(?P<{name}>{'|'.join(forms)})")
                self._words[name] = f"[{words} du sosie]"
        self._pattern = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def texte(self, texte: str) -> str:
        """Hide the data in one text."""
        if self._pattern is None:
            return texte
        return self._pattern.sub(lambda m: self._words[m.lastgroup or ""], texte)

    def document(self, valeur: Any) -> Any:
        """Hide the data in every text of a document of lists and mappings."""
        match valeur:
            case str():
                return self.texte(valeur)
            case dict():
                return {k: self.document(v) for k, v in valeur.items()}
            case list() | tuple():
                return [self.document(v) for v in valeur]
            case _:
                return valeur


def _forms(name: str, value: Any) -> Iterator[str]:
    """Patterns of the ways in which pages and addresses write a value."""
    if not value:
        return
    if name == "naissance":
        yield rf"{value:%Y}-{value:%m}-{value:%d}"
        yield rf"{value:%d}[ ./-]?{value:%m}[ ./-]?{value:%Y}"
        return
    text = str(value)
    for written in (str, lambda part: quote(part, safe=""), quote_plus):
        # What changes with each replay was hidden in the pages.
        yield re.escape(MASQUE.join(written(part) for part in UNIQUE.split(text)))
    if name == "courriel" and "@" in (shortened := text.rpartition(".")[0]):
        yield rf"{re.escape(shortened)}(?![\w.-])"  # a slip that the replay makes
    digits = re.sub(r"\D", "", text)
    if len(digits) < 8 or name not in ("telephone", "nir", "numero_fiscal"):
        return
    gap = r"(?:[ ._-]|%20|\+)?"
    yield gap.join(digits)
    yield rf"{gap.join(digits[:-1])}(?!\d)"  # so is this one
    if name == "telephone" and digits.startswith("0"):
        yield rf"(?:\+|%2B|00)33{gap}(?:\(0\))?{gap}{gap.join(digits[1:])}"
