"""Loads a procedure or a scenario, whole and checked, or says all that is to mend."""

from pathlib import Path

from exigences.loading.arbre import Noeud
from exigences.loading.besoins import load_besoins
from exigences.loading.chemin import step_paths
from exigences.loading.coherence import check_scenario
from exigences.loading.fichier import read_text
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles, check_procedure
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.model.procedure.scenario import Scenario


def load_procedure(path: Path) -> ProcedureSource:
    """Read a procedure; raise LoadingError where it cannot be replayed as it is written."""
    return read_procedure(read_text(path, "de procédure"), path)


def read_procedure(text: str, path: Path) -> ProcedureSource:
    """The same from its text, as if it stood in this file."""

    def check(procedure: Procedure, racine: Noeud) -> Trouvailles:
        return check_procedure(procedure, racine, path.parent)

    procedure, racine = load_strict(text, str(path), Procedure, check)
    lignes = {short: ligne for short, _, ligne in step_paths(racine)}
    return ProcedureSource(
        procedure=procedure, fichier=str(path), lignes=lignes, dossier=path.parent
    )


def load_scenario(path: Path) -> Scenario:
    """Read a scenario; raise LoadingError where it cannot be played as it is written."""
    text = read_text(path, "de scénario")

    def check(scenario: Scenario, _: Noeud) -> Trouvailles:
        return check_scenario(scenario, load_besoins())

    return load_strict(text, str(path), Scenario, check)[0]
