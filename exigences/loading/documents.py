"""Loads a procedure or a scenario, whole and checked, or says all that is to mend."""

from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from exigences.loading.arbre import Noeud, Table, parse, to_data
from exigences.loading.chemin import step_paths
from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.fichier import read_text
from exigences.loading.messages import coerced, fault_at, fault_of, is_echo
from exigences.loading.syntaxe import SyntaxFault
from exigences.loading.verification import Trouvailles, check_procedure, check_scenario
from exigences.model.document import Document
from exigences.model.procedure import Procedure, ProcedureSource
from exigences.model.scenario import Scenario


def load_procedure(path: Path) -> ProcedureSource:
    """Read a procedure; raise LoadingError where it cannot be replayed as it is written."""
    text = read_text(path, "de procédure")

    def check(procedure: Procedure, racine: Noeud) -> Trouvailles:
        return check_procedure(procedure, racine, path.parent)

    procedure, racine = _load(text, str(path), Procedure, check)
    lignes = {short: ligne for short, _, ligne in step_paths(racine)}
    return ProcedureSource(procedure=procedure, fichier=str(path), lignes=lignes)


def load_scenario(path: Path) -> Scenario:
    """Read a scenario; raise LoadingError where it cannot be played as it is written."""
    text = read_text(path, "de scénario")

    def check(scenario: Scenario, _: Noeud) -> Trouvailles:
        return check_scenario(scenario)

    return _load(text, str(path), Scenario, check)[0]


def _load[D: Document](
    text: str, fichier: str, modele: type[D], check: Callable[[D, Noeud], Trouvailles]
) -> tuple[D, Noeud]:
    try:
        racine = parse(text)
    except SyntaxFault as fault:
        faute = Faute(fichier=fichier, ligne=fault.ligne, texte=fault.texte)
        raise LoadingError([faute]) from fault
    if not isinstance(racine, Table):
        texte = "ce document doit être fait de clés : commencez par « nom: … »."
        raise LoadingError([Faute(fichier=fichier, ligne=racine.ligne, texte=texte)])
    fautes = list(coerced(modele, racine, fichier))
    try:
        document = modele.model_validate(to_data(racine))
    except ValidationError as error:
        details = (d for d in error.errors() if not is_echo(d, racine))
        fautes += [fault_of(d, racine, modele, fichier) for d in details]
    else:
        if not fautes:
            found = check(document, racine)
            fautes = [fault_at(racine, chemin, texte, fichier) for chemin, texte in found]
        if not fautes:
            return document, racine
    unique = dict.fromkeys(sorted(fautes, key=lambda f: f.ligne or 0))
    raise LoadingError(unique)
