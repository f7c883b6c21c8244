"""Finds and reads the settings of a team: `exigences.toml`, or `[tool.exigences]` of Python's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigences.loading.arbre import Noeud
from exigences.loading.designation import people_named, procedures_named, unknown_names
from exigences.loading.ecriture import EN_TOML
from exigences.loading.erreur import Faute, LoadingError, excerpt, suggestion
from exigences.loading.fichier import read_text
from exigences.loading.strict import check_tree
from exigences.loading.syntaxe import SyntaxFault
from exigences.loading.toml import read_toml, tree_of
from exigences.loading.verification import Trouvailles
from exigences.model.reglages import Reglages

FICHIER = "exigences.toml"
PYTHON = "pyproject.toml"
_TABLE = ("tool", "exigences")
_ESPECE = "de réglages"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReglagesLus:
    """Settings, and where they are written."""

    reglages: Reglages
    fichier: Path
    """As it was found from the folder where the command runs, or as it was named."""

    def demarches(self) -> tuple[str, ...]:
        """What is audited where nothing is named: names of the package, and paths from here."""
        return procedures_named(self.fichier.parent, self.reglages.demarches)

    def scenarios(self) -> tuple[str, ...]:
        """Who is played: names of the package, and paths from here."""
        return people_named(self.fichier.parent, self.reglages.scenarios)


def find_settings() -> Path | None:
    """The settings that rule the current folder: its own, else those of the nearest above."""
    here = Path()
    for depth in range(len(here.resolve().parents) + 1):
        folder = Path(*[".."] * depth)
        if (folder / FICHIER).is_file():
            return folder / FICHIER
        if has_settings(folder / PYTHON):
            return folder / PYTHON
    return None


def has_settings(path: Path) -> bool:
    """Whether a pyproject.toml has a part for this program; one that cannot be read is others'."""
    if not path.is_file():
        return False
    try:
        text = read_text(path, _ESPECE)
        return "exigences" in text and _held(read_toml(text)) is not None
    except (LoadingError, SyntaxFault):
        return False


def load_settings(path: Path, connues: Iterable[str]) -> ReglagesLus:
    """Read settings; LoadingError says all that is to mend. `connues` are the known exigences."""
    text = read_text(path, _ESPECE)
    known = frozenset(connues)

    def check(reglages: Reglages, _: Noeud) -> Trouvailles:
        return _check(reglages, path.parent, known)

    try:
        data = read_toml(text)
        base = _base(path, data)
    except SyntaxFault as fault:
        place = {"ligne": fault.ligne, "colonne": fault.colonne}
        raise LoadingError([Faute(fichier=str(path), **place, texte=fault.texte)]) from fault
    racine = tree_of(text, data, base)
    reglages = check_tree(racine, str(path), Reglages, check, EN_TOML)
    return ReglagesLus(reglages=reglages, fichier=path)


def _base(path: Path, data: Mapping[str, Any]) -> tuple[str, ...]:
    if path.name != PYTHON:
        return ()
    if _held(data) is None:
        texte = "rien n'y est écrit sous [tool.exigences] : ajoutez cette table, ou un fichier "
        raise SyntaxFault((1, 1), f"{texte}{FICHIER}.")
    return _TABLE


def _held(data: Mapping[str, Any]) -> object | None:
    tool = data.get(_TABLE[0])
    return tool.get(_TABLE[1]) if isinstance(tool, dict) else None


def _check(reglages: Reglages, folder: Path, known: frozenset[str]) -> Trouvailles:
    yield from unknown_names(folder, reglages.demarches, reglages.scenarios, adresses=True)
    for i, mot in enumerate(reglages.interdites):
        if mot not in known:
            name = excerpt(mot)
            advice = suggestion(mot, known) if len(known) < _FEW else _nearest(mot, known)
            yield ("interdites", i), f"l'exigence « {name} » n'existe pas : {advice}"


_FEW = 10


def _nearest(mot: str, known: frozenset[str]) -> str:
    advice = suggestion(mot, known)
    return advice if advice.endswith("?") else "« exigences catalogue » les montre."
