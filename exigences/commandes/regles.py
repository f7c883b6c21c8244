"""What rules a run: the settings of the folder, and what the command line says in their place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exigences.catalogue.index import load_index
from exigences.chaine.dossier import read_report
from exigences.loading.reglages import find_settings, load_settings
from exigences.model.rapport.rapport import Rapport
from exigences.model.reglages import Reglages
from exigences.scoring.connues import check_known


@dataclass(frozen=True, slots=True, kw_only=True)
class Regles:
    """The settings that rule a run."""

    reglages: Reglages
    fichier: Path | None = None
    """Where they are written; None where no file has any."""
    demarches: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    bloquer: bool = True
    """Whether a limit that is passed is the exit code of the run."""
    reference: Rapport | None = None
    """What is known already: only what is new blocks."""


def rules_of(
    config: Path | None,
    score_max: float | None,
    interdire: Sequence[str] | None,
    *,
    bloquer: bool = True,
    reference: Path | None = None,
) -> Regles:
    """The settings of a run, before anything is done: what the command line says wins."""
    known = [exigence.id for exigence in load_index()]
    check_known(interdire or (), known)
    path = config or find_settings()
    lus = None if path is None else load_settings(path, known)
    reglages = _overridden(lus.reglages if lus else Reglages(), score_max, interdire)
    return Regles(
        reglages=reglages,
        fichier=path,
        demarches=lus.demarches() if lus else (),
        scenarios=lus.scenarios() if lus else (),
        bloquer=bloquer,
        reference=None if reference is None else read_report(reference),
    )


def _overridden(
    reglages: Reglages, score_max: float | None, interdire: Sequence[str] | None
) -> Reglages:
    if score_max is not None:
        limites = reglages.limites.model_copy(update={"score": score_max})
        reglages = reglages.model_copy(update={"limites": limites})
    if interdire:
        reglages = reglages.model_copy(update={"interdites": tuple(interdire)})
    return reglages
