"""The generated pages are what the code says, and the schemas accept what the loader accepts."""

import json
from pathlib import Path
from shutil import copytree
from typing import Any

import jsonschema
import pytest

from exigences.model.procedure.procedure import Procedure
from outils.docs import INDEX, PAGES, RACINE, main
from outils.glossaire import read_glossary

STEPS: tuple[Any, ...] = (
    {"aller": "/"},
    {"aller": {"adresse": "/"}},
    {"cliquer": "Commencer"},
    {"cliquer": {"role": "button", "nom": "Commencer", "sinon": [{"css": "#debut"}]}},
    {"remplir": {"etiquette": "Nom", "valeur": "{{ sosie.nom }}"}},
    {"cocher": "J'accepte"},
    {"cocher": {"etiquette": "J'accepte", "coche": False}},
    {"franchir": "captcha"},
    {"franchir": {"obstacle": "code_courriel", "boite": "/boite"}},
    {"appuyer": "Enter"},
    {"attendre": {"texte": "Fini", "delai_s": 5}},
    {"si": {"visible": "Reprendre", "alors": ["recharger", {"cliquer": "Non"}]}},
    {"dans_le_cadre": {"cadre": "Carte", "etapes": ["revenir"]}},
    "revenir",
    {"recharger": None},
)


def procedure(step: Any) -> dict[str, Any]:
    return {
        "nom": "Essai",
        "organisme": "Ville",
        "droit": "Aide",
        "depart": "http://127.0.0.1/",
        "etapes": [step],
    }


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(PAGES["schemas/procedure.json"]()))


@pytest.mark.parametrize("step", STEPS, ids=json.dumps)
def test_the_schema_accepts_each_form_that_the_loader_accepts(
    validator: jsonschema.Draft202012Validator, step: Any
) -> None:
    document = procedure(step)
    Procedure.model_validate(document)
    validator.validate(document)


@pytest.mark.parametrize(
    "step",
    [{"cliqer": "C"}, {"franchir": "porte"}, "cliquer", {"cliquer": {"nom": "C", "couleur": "x"}}],
    ids=json.dumps,
)
def test_the_schema_refuses_what_the_loader_refuses(
    validator: jsonschema.Draft202012Validator, step: Any
) -> None:
    assert not validator.is_valid(procedure(step))
    with pytest.raises(ValueError, match="etapes"):
        Procedure.model_validate(procedure(step))


ECRITS_A_LA_MAIN = ("procedure", "scenario", "reglages", "campagne", "foyer", "droit", "mots")


def _without_description(name: str, node: dict[str, Any], definitions: dict[str, Any]) -> list[str]:
    """The keys that an editor would show without a word, theirs or that of what they hold."""
    found = []
    for key, value in node.get("properties", {}).items():
        links = [value, *value.get("anyOf", ())]
        held = [definitions[one["$ref"].rpartition("/")[2]] for one in links if "$ref" in one]
        if not any("description" in one for one in (value, *held)):
            found.append(f"{name}.{key}")
    return found


@pytest.mark.parametrize("page", ECRITS_A_LA_MAIN)
def test_an_editor_explains_each_key_that_a_person_writes(page: str) -> None:
    schema = json.loads(PAGES[f"schemas/{page}.json"]())
    definitions = schema.get("$defs", {})
    bare = [
        key
        for name, node in {page: schema, **definitions}.items()
        for key in _without_description(name, node, definitions)
    ]
    assert bare == []


@pytest.mark.parametrize("page", [p for p in PAGES if p.endswith(".json")])
def test_each_schema_is_valid_and_says_its_words_as_the_glossary_does(page: str) -> None:
    schema = json.loads(PAGES[page]())
    jsonschema.Draft202012Validator.check_schema(schema)
    senses = {word.sens for word in read_glossary().values()}
    described = {
        n: d["description"] for n, d in schema.get("$defs", {}).items() if "description" in d
    }
    assert {n: d for n, d in described.items() if d not in senses} == {}
    aliases = {"Etape", "EtapeLongue", "MotIssue", "Note"}  # of types: the glossary defines classes
    assert {*schema.get("$defs", {})} - {*described} <= aliases
    assert schema["description"] in senses


def test_a_stale_page_is_named_then_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copytree(RACINE / "docs", tmp_path / "docs")
    (tmp_path / INDEX).parent.mkdir(parents=True)
    perimee = tmp_path / "docs" / "schemas" / "procedure.json"
    juste = perimee.read_bytes()
    perimee.write_text("{}")
    assert main(["--verifier"], tmp_path) == 1
    nommees = capsys.readouterr().err.splitlines()
    assert "docs/schemas/procedure.json n'est plus à jour : lancez « make docs »." in nommees
    assert main([], tmp_path) == 0
    assert perimee.read_bytes() == juste
