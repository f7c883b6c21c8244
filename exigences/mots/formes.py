"""The forms that a turn of phrase may name in braces: what tells a number is no word."""

from collections.abc import Mapping
from types import MappingProxyType

FORMES: Mapping[str, str] = MappingProxyType(
    {
        "chiffre": r"\d",
        "nombre": r"\d++(?: \d{3})*+",
        "somme": r"\d[\d ]{0,8}+(?:,\d{1,2})? ?(?:€|euros?\b)",
        "mot": r"\w++",
        "verbe": r"[a-z]{2,20}(?:er|ir|re)\b",
    }
)
"""Name of a form in a line, and its pattern in a folded text."""
