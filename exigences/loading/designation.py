"""What the words of a file name, seen from its folder: procedures and people, ours or a team's."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from exigences.loading.adresses import fault_of_start
from exigences.loading.bibliotheque import DEMARCHES, SOSIES
from exigences.loading.erreur import excerpt, suggestion
from exigences.loading.verification import Trouvailles
from exigences.model.choix import TOUS, is_address


def procedures_named(folder: Path, words: Iterable[str]) -> tuple[str, ...]:
    """Names of the package, and paths from here, each once in the order written."""
    shipped = DEMARCHES.noms()
    found: dict[str, None] = {}
    for mot in words:
        whole = mot in shipped or is_address(mot)
        found |= dict.fromkeys([mot] if whole else map(str, matching(folder, mot)))
    return tuple(found)


def people_named(folder: Path, words: Iterable[str]) -> tuple[str, ...]:
    """Names of the package, and paths from here."""
    shipped = (TOUS, *SOSIES.noms())
    return tuple(mot if mot in shipped else str(folder / mot) for mot in words)


def unknown_names(
    folder: Path, demarches: Sequence[str], scenarios: Sequence[str], *, adresses: bool = False
) -> Trouvailles:
    """Yield each word, under its key, that names neither a file nor something of the package.

    `adresses`: whether a procedure may be the address of its first page.
    """
    for i, mot in enumerate(demarches):
        if adresses and is_address(mot):
            if fault := fault_of_start(mot):
                yield ("demarches", i), fault
        elif mot not in DEMARCHES.noms() and not matching(folder, mot):
            yield ("demarches", i), _missing(mot, "démarche", DEMARCHES.noms())
    people = (TOUS, *SOSIES.noms())
    for i, mot in enumerate(scenarios):
        if mot not in people and not (mot and (folder / mot).exists()):
            yield ("scenarios", i), _missing(mot, "scénario", people)


def matching(folder: Path, mot: str) -> tuple[Path, ...]:
    """The files that a path or a pattern leads to from a folder."""
    try:
        if (path := folder / mot).is_file():
            return (path,)
        return tuple(sorted(p for p in folder.glob(mot) if p.is_file()))
    except (OSError, ValueError, NotImplementedError):
        return ()


def _missing(mot: str, what: str, names: tuple[str, ...]) -> str:
    advice = suggestion(mot, names)
    near = f" ; {advice}" if advice.endswith("?") else "."
    return f"aucun fichier « {excerpt(mot)} » à côté de ce fichier, ni {what} de ce nom{near}"
