"""Proposes, from an audit, the edits of a procedure whose targets were found by another way."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from exigences.chaine.dossier import ReportError
from exigences.fichiers.ecriture import Porte
from exigences.loading import LoadingError, load_procedure
from exigences.loading.fichier import read_text
from exigences.loading.retouche import RetoucheError, retouched
from exigences.model.parcours.parcours import Parcours, StepRecord
from exigences.model.parcours.reparation import Reparation
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import Appuyer, Etape, verb_of
from exigences.model.procedure.procedure import Procedure, step_at
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import PARCOURS


@dataclass(frozen=True, slots=True, kw_only=True)
class Retouches:
    """What to change in a procedure."""

    fichier: Path
    reparees: tuple[str, ...]
    """The steps, as a reader knows them."""
    laissees: tuple[str, ...]
    """Those that are no longer written as they were replayed."""
    diff: str
    texte: str
    """The whole procedure, mended."""


def propose(rapport: Path, demarche: Path | None = None) -> Retouches:
    """Read the repairs of an audit; ReportError where the procedure is not there any more."""
    parcours = read_parcours(rapport / PARCOURS)
    fichier = demarche or Path(parcours.source.fichier)
    if not fichier.is_file():
        raise ReportError(
            f"{fichier} n'est pas là : donnez le fichier de la démarche après le rapport."
        )
    procedure = load_procedure(fichier).procedure
    text = before = read_text(fichier, "de procédure")
    done: list[str] = []
    left: list[str] = []
    for record, repare in reversed(list(_repaired(parcours))):
        told = f"{record.phrase} (ligne {record.ligne})"
        changed = _changed(text, procedure, record, repare)
        (left if changed is None else done).append(told)
        text = changed or text
    return Retouches(
        fichier=fichier,
        reparees=tuple(reversed(done)),
        laissees=tuple(reversed(left)),
        diff=_diff(before, text, fichier),
        texte=text,
    )


def apply(retouches: Retouches) -> None:
    """Write the mended procedure; LoadingError, and nothing written, where it would not load."""
    draft = retouches.fichier.with_name(f".{retouches.fichier.stem}.reparee.yaml")
    try:
        Porte().text(draft, retouches.texte)
        load_procedure(draft)
    finally:
        draft.unlink(missing_ok=True)
    Porte().text(retouches.fichier, retouches.texte)


def _repaired(parcours: Parcours) -> Iterator[tuple[StepRecord, Reparation]]:
    """Each step that was repaired, once, in the order of the file."""
    found = {r.etape: (r, r.repare) for r in parcours.journal if r.repare is not None}
    yield from sorted(found.values(), key=lambda one: one[0].ligne)


def _changed(text: str, procedure: Procedure, record: StepRecord, repare: Reparation) -> str | None:
    """The text with one step mended, None where the step is no longer the one that was replayed."""
    try:
        cible = _target(step_at(procedure, record.etape))
    except (AttributeError, IndexError):
        return None
    if cible is None or str(cible) != repare.avant or not repare.nom:
        return None
    try:
        changed = retouched(text, record.etape, _criteria(cible, repare))
    except (RetoucheError, LoadingError):
        return None
    return changed


def _target(step: Etape) -> Cible | None:
    what = step.appuyer.cible if isinstance(step, Appuyer) else getattr(step, verb_of(step) or "")
    return what if isinstance(what, Cible) else None


def _criteria(cible: Cible, repare: Reparation) -> dict[str, str]:
    """How to designate what was found, in the words of the first designation."""
    if cible.etiquette or (cible.css and not repare.role):
        return {"etiquette": repare.nom}
    if cible.texte and not cible.nom:
        return {"texte": repare.nom}
    role = repare.role if cible.role or cible.css else ""
    return {**({"role": role} if role else {}), "nom": repare.nom}


def _diff(before: str, after: str, fichier: Path) -> str:
    lines = unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        f"{fichier}",
        f"{fichier} (réparée)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
