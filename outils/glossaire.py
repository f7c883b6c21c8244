"""Reads the glossary, the one place where the words of the model are defined."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

GLOSSAIRE = Path(__file__).resolve().parent.parent / "docs" / "glossaire.md"

_SECTION = re.compile(r"## .+ — `([a-z_.]+)`")
_IDENTIFIANT = re.compile(r"`(\w+)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mot:
    """A word of the project."""

    mot: str
    sens: str
    anglais: str


def read_glossary(path: Path = GLOSSAIRE) -> Mapping[tuple[str, str], Mot]:
    """The words that name a class, by its module and its name; ValueError for a bad table."""
    words: dict[tuple[str, str], Mot] = {}
    module = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            section = _SECTION.fullmatch(line)
            module = section.group(1) if section else ""
        if not module or not line.startswith("|") or line.startswith(("| Mot |", "| --- |")):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        name = _IDENTIFIANT.fullmatch(cells[1]) if len(cells) == 4 else None
        if name is None or not all(cells):
            raise ValueError(f"{path.name}:{number} : quatre colonnes attendues : {line}")
        key = (module, name.group(1))
        if key in words:
            raise ValueError(f"{path.name}:{number} : {name.group(1)} est déjà défini")
        words[key] = Mot(mot=cells[0], sens=cells[2], anglais=cells[3])
    return words
