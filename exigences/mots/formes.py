"""The forms that a turn of phrase may name in braces: what tells a number is no word."""

from collections.abc import Mapping
from types import MappingProxyType

FORMES: Mapping[str, str] = MappingProxyType(
    {
        "adresse electronique": (
            r"(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[\[(] ?(?:a|at|arobase|@) ?[\])] ?)[\w.-]{0,98}\w"
        ),
        "chiffre": r"\d",
        "code postal": r"\b\d{2} ?\d{3}\b",
        "heure": r"\d ?h(?:\d\d)?\b",
        "numero de rue": (
            r"\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|place|boulevard|quai|allees?|chemin|cours"
            r"|route|impasse)\b"
        ),
        "nombre": r"(?<!\d)\d++(?: \d{3}){0,4}+",
        "pourcentage": r"\d{1,3} ?%",
        "rang": r"\b\d{1,2}\b",
        "reference": r"(?<![\w/-])(?=[\w/-]*\d)[\w/-]++",
        "somme": r"\d[\d ]{0,8}+(?:,\d{1,2})? ?(?:€|euros?\b|eur\b)",
        "somme etrangere": r"(?:\bchf ?\d[\d ]{0,8}+|\b\d[\d ]{0,8}+(?:,\d{1,2})? ?chf\b)",
        "mot": r"\b\w++",
        "verbe": r"[a-z]{2,20}(?:er|ir|re)\b",
    }
)
"""Name of a form in a line, and its pattern in a folded text."""
