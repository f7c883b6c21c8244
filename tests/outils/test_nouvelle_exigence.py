"""A new exigence gets all its files, which say nothing yet, or one sentence says why not."""

import importlib.util
import json
from pathlib import Path

import pytest

from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.model.exigence import Categorie
from outils.nouvelle_exigence import RACINE, fault_of_request, main

CODE = "exigences/catalogue/recours/numero_de_fax.py"
TESTS = "tests/catalogue/recours/numero-de-fax"


def created(racine: Path) -> set[str]:
    return {p.relative_to(racine).as_posix() for p in racine.rglob("*") if p.is_file()}


def test_the_files_are_created(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["numero-de-fax", "recours"], tmp_path) == 0
    pages = ("constate.html", "non_constate.html", "douteux.html", "attendu.json")
    assert created(tmp_path) == {CODE, *(f"{TESTS}/{page}" for page in pages)}
    said = capsys.readouterr()
    assert said.err == ""
    assert all(f"  {path}\n" in said.out for path in created(tmp_path))


def test_the_module_is_an_exigence_that_says_nothing_yet(tmp_path: Path) -> None:
    main(["numero-de-fax", "recours"], tmp_path)
    spec = importlib.util.spec_from_file_location("numero_de_fax", tmp_path / CODE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert isinstance(module.detect, Detector)
    exigence = module.detect.exigence
    assert (exigence.id, exigence.categorie) == ("numero-de-fax", Categorie.RECOURS)
    # What the tests of the catalogue refuse, so that nobody forgets to fill it.
    assert exigence.references == ()
    assert {exigence.demande, exigence.remediation, exigence.pourquoi} == {"À écrire"}


def test_what_is_expected_names_the_pages_and_nothing_that_they_hold(tmp_path: Path) -> None:
    main(["numero-de-fax", "recours"], tmp_path)
    cases = json.loads((tmp_path / TESTS / "attendu.json").read_text(encoding="utf-8"))["cas"]
    assert {case["verdict"]: case["pages"] for case in cases} == {
        "constate": ["constate.html"],
        "non_constate": ["non_constate.html"],
        "a_verifier": ["douteux.html"],
    }
    for case in cases:
        text = (tmp_path / TESTS / case["pages"][0]).read_text(encoding="utf-8")
        assert "À écrire" in text
        assert not any(p["selecteur"].strip("#") in text for p in case.get("preuves", ()))


NOT_AN_ID = (
    "n'est pas un identifiant : écrivez un nom en minuscules, sans accent, avec des traits d'union,"
)
REFUSED = {
    "accents": (("Numéro de fax", "recours"), f"« Numéro de fax » {NOT_AN_ID} « numero-de-fax »."),
    "underscores": (("numero_fax", "recours"), f"« numero_fax » {NOT_AN_ID} « numero-fax »."),
    "out of the folder": (("../../etc", "recours"), f"« ../../etc » {NOT_AN_ID} « etc »."),
    "no letter": (
        ("---", "recours"),
        f"« --- » {NOT_AN_ID} par exemple « numero-surtaxe ».",
    ),
    "unknown category": (
        ("numero-de-fax", "recour"),
        "« recour » n'est pas une catégorie : vouliez-vous dire « recours » ?",
    ),
    "nothing": (
        ("", ""),
        "Usage : make exigence ID=numero-surtaxe CATEGORIE=equipement",
    ),
}


@pytest.mark.parametrize(("request_", "said"), REFUSED.values(), ids=REFUSED)
def test_a_bad_request_creates_nothing(
    request_: tuple[str, str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*request_], tmp_path) == 2
    assert capsys.readouterr().err == f"{said}\n"
    assert created(tmp_path) == set()


def test_an_exigence_is_not_created_twice_even_in_another_category(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["numero-de-fax", "recours"], tmp_path)
    (tmp_path / CODE).write_text("# rempli\n")
    before = created(tmp_path)
    capsys.readouterr()
    assert main(["numero-de-fax", "equipement"], tmp_path) == 2
    assert capsys.readouterr().err == (
        f"« numero-de-fax » existe déjà : complétez {CODE}, ou prenez un autre nom.\n"
    )
    assert created(tmp_path) == before
    assert (tmp_path / CODE).read_text() == "# rempli\n"


@pytest.mark.parametrize("detector", load_catalogue(), ids=lambda d: d.exigence.id)
def test_the_exigences_of_the_catalogue_stand_where_new_ones_are_created(
    detector: Detector,
) -> None:
    exigence = detector.exigence
    fault = fault_of_request(exigence.id, exigence.categorie, RACINE)
    name = exigence.id.replace("-", "_")
    assert f"exigences/catalogue/{exigence.categorie}/{name}.py" in fault


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "exigences").write_text("")
    assert main(["numero-de-fax", "recours"], tmp_path) == 2
    assert "ne peut pas être écrit : vérifiez les droits." in capsys.readouterr().err
