"""Puts the stubs of a new exigence in the files that all exigences share."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Template

from exigences.model.catalogue.exigence import Categorie
from exigences.mots.pliage import fold

MODELES = Path(__file__).resolve().parent / "modeles"
BAREME = Path("exigences/scoring/bareme.yaml")
CHARGES = Path("exigences/donnees/charges.yaml")
BESOINS = Path("exigences/donnees/besoins.yaml")
CHANGEMENTS = Path("CHANGELOG.md")
PARTAGES = (BAREME, CHARGES, BESOINS, CHANGEMENTS)
"""The shared files, from the root."""
CHARGE = "conformite"
"""The burden under which a new exigence is first written."""

COMPTE = re.compile(r"^(- .*?)(\d+)( exigences dans huit domaines\b.*\n)", re.MULTILINE)
"""The line of the CHANGELOG that counts the catalogue."""
_RUBRIQUE = re.compile(r"^  # -+ (?P<titre>.+)$", re.MULTILINE)

type Edit = Callable[[str, str, Categorie], str]
"""The text of a file, an id and a category, to the text with the stub."""


class EbaucheError(Exception):
    """A shared file has not the place where a stub goes; says which, and what to do."""


def filled(modele: str, names: Mapping[str, str]) -> str:
    """A template with its names replaced."""
    return Template((MODELES / modele).read_text(encoding="utf-8")).substitute(names)


def stubs_of(identifiant: str, categorie: Categorie, racine: Path) -> Mapping[Path, str]:
    """The shared files under a root, with the stubs of an exigence; EbaucheError or OSError."""
    texts: dict[Path, str] = {}
    for path, edit in _EDITS.items():
        text = (racine / path).read_text(encoding="utf-8")
        try:
            texts[racine / path] = edit(text, identifiant, categorie)
        except LookupError as error:
            message = f"{path} : il manque {error.args[0]} ; remettez-la, puis recommencez."
            raise EbaucheError(message) from error
    return texts


def _weight(text: str, identifiant: str, categorie: Categorie) -> str:
    """At the end of the section of its category."""
    sections = list(_RUBRIQUE.finditer(text))
    for section, after in zip(sections, [*sections[1:], None], strict=True):
        if fold(section["titre"]) == categorie:
            end = after.start() if after else len(text)
            return _inserted(text, end, filled("bareme.yaml.modele", {"id": identifiant}))
    raise LookupError(f"la ligne « # --- {categorie} »")


def _burden(text: str, identifiant: str, _: Categorie) -> str:
    """At the end of the list of a burden."""
    section = re.search(rf"^{CHARGE}:\n(?:  - .*\n)*", text, re.MULTILINE)
    if section is None:
        raise LookupError(f"la ligne « {CHARGE}: »")
    return _inserted(text, section.end(), filled("charges.yaml.modele", {"id": identifiant}))


def _need(text: str, identifiant: str, _: Categorie) -> str:
    """At the end of the last list of what is the same for all, which stands last in the file."""
    if "\npour_tous:\n" not in text:
        raise LookupError("la ligne « pour_tous: »")
    return _inserted(text, len(text), filled("besoins.yaml.modele", {"id": identifiant}))


def _change(text: str, identifiant: str, _: Categorie) -> str:
    """One more in the count of the catalogue, and a line below it."""
    counted = COMPTE.search(text)
    if counted is None:
        raise LookupError("la ligne qui compte les « exigences dans huit domaines »")
    line = f"{counted[1]}{int(counted[2]) + 1}{counted[3]}"
    below = filled("changements.md.modele", {"id": identifiant})
    return text[: counted.start()] + line + below + text[counted.end() :]


def _inserted(text: str, end: int, lines: str) -> str:
    """Put lines before a place, above the blank lines that stand there."""
    before = text[:end].rstrip("\n") + "\n"
    return before + lines + text[len(before) :]


_EDITS: Mapping[Path, Edit] = {
    BAREME: _weight,
    CHARGES: _burden,
    BESOINS: _need,
    CHANGEMENTS: _change,
}
