"""Proposes, from an audit, the edits of a procedure whose targets were found by another way."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from exigences.chaine.correction import diff, write_checked
from exigences.chaine.dossier import ReportError
from exigences.loading import load_procedure
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
    """Those that are left as they are written, each with the reason."""
    diff: str
    texte: str
    """The whole procedure, mended."""


class _LeftError(Exception):
    """Why a step is left as it is written."""


def propose(rapport: Path, demarche: Path | None = None) -> Retouches:
    """Read the repairs of an audit; ReportError where the procedure is not there any more."""
    if not (rapport / PARCOURS).is_dir():
        raise ReportError(
            f"{rapport} ne tient pas de parcours à relire. "
            "Donnez le dossier qu'a écrit « exigences auditer », entier."
        )
    parcours = read_parcours(rapport / PARCOURS)
    fichier = demarche or Path(parcours.source.fichier)
    if demarche is None and not fichier.is_file():
        raise ReportError(
            f"{fichier} n'est pas là : donnez le fichier de la démarche après le rapport."
        )
    procedure = load_procedure(fichier).procedure
    text = before = read_text(fichier, "de procédure")
    done: list[str] = []
    left: list[str] = []
    for record, repare in reversed(list(_repaired(parcours))):
        told = f"{record.phrase} (ligne {record.ligne})"
        try:
            text = _changed(text, procedure, record, repare)
        except _LeftError as why:
            left.append(f"{told} : {why}")
        else:
            done.append(told)
    return Retouches(
        fichier=fichier,
        reparees=tuple(reversed(done)),
        laissees=tuple(reversed(left)),
        diff=diff(before, text, fichier, "réparée"),
        texte=text,
    )


def apply(retouches: Retouches) -> None:
    """Write the mended procedure; LoadingError, and nothing written, where it would not load."""
    write_checked(retouches.fichier, retouches.texte)


def _repaired(parcours: Parcours) -> Iterator[tuple[StepRecord, Reparation]]:
    """Each step that was repaired, once, in the order of the file."""
    found = {r.etape: (r, r.repare) for r in parcours.journal if r.repare is not None}
    yield from sorted(found.values(), key=lambda one: one[0].ligne)


def _changed(text: str, procedure: Procedure, record: StepRecord, repare: Reparation) -> str:
    """The text with one step mended; _LeftError where it is not replayed any more, or not alone."""
    try:
        cible = _target(step_at(procedure, record.etape))
    except (AttributeError, IndexError):
        cible = None
    if cible is None or str(cible) != repare.avant:
        raise _LeftError("cette étape a changé depuis l'audit, laissée.")
    if not repare.nom:
        raise _LeftError("ce qui a été trouvé ne porte aucun nom à écrire, laissée.")
    try:
        return retouched(text, record.etape, _criteria(cible, repare))
    except RetoucheError as error:
        raise _LeftError(f"laissée ; désignez vous-même « {repare.nom} ».") from error


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
