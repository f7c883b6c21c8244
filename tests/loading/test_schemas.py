"""What loads is what the schemas of the editors accept, for whole documents too."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from exigences.loading import load_procedure, load_scenario
from exigences.loading.arbre import parse, to_data
from exigences.loading.bibliotheque import DEMARCHES as DEMARCHES_FOURNIES
from exigences.loading.bibliotheque import SOSIES
from tests.loading.documents import PROCEDURE, SCENARIO, write_procedure

RACINE = Path(__file__).resolve().parents[2]
PROCEDURES = sorted((RACINE / "procedures").glob("*.yaml"))
DEMARCHES = sorted(DEMARCHES_FOURNIES.dossier.glob("*.yaml"))
SCENARIOS = sorted(SOSIES.dossier.glob("*.yaml"))


def problems(name: str, text: str) -> list[str]:
    schema = json.loads((RACINE / "docs" / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    document: Any = json.loads(json.dumps(to_data(parse(text)), default=str))
    return [e.message for e in jsonschema.Draft202012Validator(schema).iter_errors(document)]


def names(paths: list[Path]) -> dict[str, Any]:
    assert paths
    return {"argvalues": paths, "ids": [p.name for p in paths]}


def schema_of(path: Path) -> Path:
    """The schema that an editor reads for a file, said on its first line."""
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    return (path.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()


@pytest.mark.parametrize("path", **names([*PROCEDURES, *DEMARCHES]))
def test_each_procedure_of_the_repository_loads_and_is_accepted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert load_procedure(path).procedure.etapes
    assert problems("procedure", text) == []
    assert schema_of(path) == RACINE / "docs" / "schemas" / "procedure.json"


@pytest.mark.parametrize("path", **names(SCENARIOS))
def test_each_scenario_of_the_repository_loads_and_is_accepted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert load_scenario(path).sosie.nom
    assert problems("scenario", text) == []
    assert schema_of(path) == RACINE / "docs" / "schemas" / "scenario.json"


def test_all_the_forms_of_a_step_are_accepted(tmp_path: Path) -> None:
    load_procedure(write_procedure(tmp_path, PROCEDURE))
    assert problems("procedure", PROCEDURE) == []
    assert problems("scenario", SCENARIO) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("procedure", PROCEDURE.replace("droit:", "droite:")),
        ("procedure", PROCEDURE.replace("cliquer: Commencer", "cliqer: Commencer")),
        ("procedure", PROCEDURE.replace("- recharger", "- avancer")),
        ("procedure", PROCEDURE.replace("cadre: Carte", "nom: Carte")),
        ("procedure", PROCEDURE.replace("option: Locataire", "option: 3")),
        ("scenario", SCENARIO.replace("largeur", "largueur")),
        ("scenario", SCENARIO.replace("zoom: 100", "zoom: 20")),
    ],
)
def test_what_is_refused_is_marked_in_editors(name: str, text: str) -> None:
    assert text not in (PROCEDURE, SCENARIO)
    assert problems(name, text)
