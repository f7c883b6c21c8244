"""Where a thing is written: paths of steps, their lines and their French names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.loading.arbre import Feuille, Noeud, Suite, Table
from exigences.model.procedure.etape import VERBES

SUITES = ("etapes", "alors", "sinon")
"""Keys that hold steps."""

type Chemin = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endroit:
    """What stands at a path."""

    noeud: Noeud
    ligne: int
    """Line of its key, or of itself in a list."""
    colonne: int
    trouve: bool
    """False where the path leads to something missing: the last thing that holds it is given."""


def without_tags(loc: Sequence[str | int]) -> Chemin:
    """A path of pydantic, without the name of the branch that it adds after a step's index."""
    return tuple(
        part
        for i, part in enumerate(loc)
        if not (i >= 2 and isinstance(loc[i - 1], int) and loc[i - 2] in SUITES and part in VERBES)
    )


def locate(racine: Noeud, chemin: Chemin) -> Endroit:
    """What stands at a path, or the nearest thing above it."""
    noeud, place, trouve = racine, (racine.ligne, racine.colonne), True
    for part in chemin:
        match noeud:
            case Table() if isinstance(part, str) and part in noeud.entrees:
                entree = noeud.entrees[part]
                noeud, place, trouve = entree.noeud, (entree.ligne, entree.colonne), True
            case Suite() if isinstance(part, int) and part < len(noeud.elements):
                noeud = noeud.elements[part]
                place, trouve = (noeud.ligne, noeud.colonne), True
            case _:
                trouve = False
    return Endroit(noeud=noeud, ligne=place[0], colonne=place[1], trouve=trouve)


def verb_at(noeud: Noeud) -> str:
    """The verb of a step as it is written, known or not; '' where there is none."""
    match noeud:
        case Feuille():
            return noeud.ecrit if noeud.ecrit in VERBES else ""
        case Table():
            known = (k for k in noeud.entrees if k in VERBES)
            return next(known, next(iter(noeud.entrees), ""))
        case _:
            return ""


def step_name(racine: Noeud, chemin: Chemin) -> str:
    """The step that a path is in, such as « étape 4 (si), alors, étape 1 (cliquer) », or ''."""
    names: list[str] = []
    for i, part in enumerate(chemin):
        if not isinstance(part, int) or not _holds_steps(chemin[:i]):
            continue
        suite = chemin[i - 1]
        verb = verb_at(locate(racine, chemin[: i + 1]).noeud)
        name = f"étape {part + 1}" + (f" ({verb})" if verb in VERBES else "")
        names.append(name if suite == "etapes" else f"{suite}, {name}")
    return ", ".join(names)


def _holds_steps(chemin: Chemin) -> bool:
    match chemin:
        case ("etapes",) | (*_, "si", "alors" | "sinon") | (*_, "dans_le_cadre", "etapes"):
            return True
        case _:
            return False


def step_paths(racine: Noeud) -> Iterator[tuple[str, Chemin, int]]:
    """Each step: its short path (`etapes.3.alors.0`), its path in the document, its line."""
    if isinstance(racine, Table) and "etapes" in racine.entrees:
        yield from _steps(racine.entrees["etapes"].noeud, "etapes", ("etapes",))


def _steps(noeud: Noeud, short: str, chemin: Chemin) -> Iterator[tuple[str, Chemin, int]]:
    if not isinstance(noeud, Suite):
        return
    for i, element in enumerate(noeud.elements):
        here, place = f"{short}.{i}", (*chemin, i)
        yield here, place, element.ligne
        for verb in ("si", "dans_le_cadre"):
            inner = locate(element, (verb,))
            if not inner.trouve or not isinstance(inner.noeud, Table):
                continue
            for suite in SUITES:
                if suite in inner.noeud.entrees:
                    sub = inner.noeud.entrees[suite].noeud
                    yield from _steps(sub, f"{here}.{suite}", (*place, verb, suite))


def own_texts(noeud: Noeud, chemin: Chemin) -> Iterator[tuple[Chemin, str]]:
    """The texts of a step with their paths, without those of the steps inside it."""
    match noeud:
        case Feuille(valeur=str()):
            yield chemin, noeud.ecrit
        case Suite():
            for i, element in enumerate(noeud.elements):
                yield from own_texts(element, (*chemin, i))
        case Table():
            for key, entree in noeud.entrees.items():
                if not _holds_steps((*chemin, key)):
                    yield from own_texts(entree.noeud, (*chemin, key))
        case _:
            return
