"""A new exigence gets all its files, which say nothing yet, or one sentence says why not."""

import importlib.util
import json
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.loading.besoins import read_besoins
from exigences.model.catalogue.exigence import Categorie, Exigence
from exigences.model.score.bareme import Bareme
from outils.completude import Dossier, stubs_left
from outils.ebauches import BAREME, BESOINS, CHANGEMENTS, CHARGES, MODELES, PARTAGES
from outils.nouvelle_exigence import RACINE, fault_of_request, main

CODE = "exigences/catalogue/recours/numero_de_fax.py"
TESTS = "tests/catalogue/recours/numero-de-fax"
PAGES = ("constate.html", "non_constate.html", "douteux.html", "attendu.json")


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    """A folder that holds the files that all exigences share, and no exigence."""
    for path in PARTAGES:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(RACINE / path, tmp_path / path)
    return tmp_path


def created(racine: Path) -> set[str]:
    found = {p.relative_to(racine).as_posix() for p in racine.rglob("*") if p.is_file()}
    return found - {path.as_posix() for path in PARTAGES}


def read(racine: Path, path: Path) -> str:
    return (racine / path).read_text(encoding="utf-8")


def lines_added(racine: Path, path: Path) -> list[str]:
    before = read(RACINE, path).splitlines()
    return [line for line in read(racine, path).splitlines() if line not in before]


def test_the_files_are_created(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["numero-de-fax", "recours"], racine) == 0
    assert created(racine) == {CODE, *(f"{TESTS}/{page}" for page in PAGES)}
    said = capsys.readouterr()
    assert said.err == ""
    assert all(f"  {path}\n" in said.out for path in created(racine))
    assert all(f"  {path.as_posix()}\n" in said.out for path in PARTAGES)


def exigence_of(racine: Path) -> Exigence:
    spec = importlib.util.spec_from_file_location("numero_de_fax", racine / CODE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert isinstance(module.detect, Detector)
    return module.detect.exigence


def test_the_module_is_an_exigence_that_says_nothing_yet(racine: Path) -> None:
    main(["numero-de-fax", "recours"], racine)
    exigence = exigence_of(racine)
    assert (exigence.id, exigence.categorie) == ("numero-de-fax", Categorie.RECOURS)
    # What the checks refuse, so that nobody forgets to fill it.
    assert exigence.references == ()
    assert {exigence.demande, exigence.remediation, exigence.pourquoi} == {""}


@pytest.mark.parametrize("field", [f.name for f in fields(Exigence)])
def test_the_template_has_a_line_on_each_field(field: str) -> None:
    """A field that is added to the model is added to outils/modeles/exigence.py.modele."""
    lines = (MODELES / "exigence.py.modele").read_text(encoding="utf-8").splitlines()
    (place,) = (i for i, line in enumerate(lines) if line.startswith(f"        {field}="))
    told = field in ("id", "categorie") or lines[place - 1].startswith("        # À écrire : ")
    assert told


@pytest.mark.parametrize("categorie", Categorie)
def test_the_weight_stands_with_those_of_its_category(racine: Path, categorie: Categorie) -> None:
    main(["numero-de-fax", categorie], racine)
    text = read(racine, BAREME)
    assert Bareme.model_validate(yaml.safe_load(text)).exigences["numero-de-fax"].poids == 5
    order = list(Bareme.model_validate(yaml.safe_load(text)).exigences)
    before = order[order.index("numero-de-fax") - 1]
    assert {d.exigence.id: d.exigence.categorie for d in load_catalogue()}[before] is categorie


def test_the_burden_and_the_need_can_be_read(racine: Path) -> None:
    main(["numero-de-fax", "recours"], racine)
    charges = yaml.safe_load(read(racine, CHARGES))
    assert [name for name, ids in charges.items() if "numero-de-fax" in ids] == ["conformite"]
    besoins = read_besoins(read(racine, BESOINS), "besoins.yaml")
    assert besoins.pour_tous[-1].exigences[-1] == "numero-de-fax"


def test_the_changelog_counts_one_more_and_names_it(racine: Path) -> None:
    main(["numero-de-fax", "recours"], racine)
    counted, told = lines_added(racine, CHANGEMENTS)
    count = len(load_catalogue()) + 1
    assert counted.startswith(f"- Le catalogue : {count} exigences dans huit domaines,")
    assert "`numero-de-fax`" in told


def test_each_stub_is_found_again(racine: Path) -> None:
    main(["numero-de-fax", "recours"], racine)
    left = list(stubs_left(Dossier(exigence=exigence_of(racine), racine=racine)))
    assert {fault.split(":")[0] for fault in left} == {
        CODE,
        *(f"{TESTS}/{page}" for page in PAGES if page.endswith(".html")),
        *(path.as_posix() for path in PARTAGES),
    }
    assert len(left) == len(set(left))


@pytest.mark.parametrize(
    ("path", "gone", "said"),
    [
        (BAREME, "- recours", "il manque la ligne « # --- recours »"),
        (CHARGES, "conformite:", "il manque la ligne « conformite: »"),
        (BESOINS, "pour_tous:", "il manque la ligne « pour_tous: »"),
        (CHANGEMENTS, "dans huit domaines", "il manque la ligne qui compte"),
    ],
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_a_shared_file_without_its_mark_leaves_everything_as_it_was(
    racine: Path, path: Path, gone: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (racine / path).write_text(read(racine, path).replace(gone, ""), encoding="utf-8")
    before = {p: read(racine, p) for p in PARTAGES}
    assert main(["numero-de-fax", "recours"], racine) == 2
    assert capsys.readouterr().err.startswith(f"{path} : {said}")
    assert {p: read(racine, p) for p in PARTAGES} == before
    assert created(racine) == set()


def test_what_is_expected_names_the_pages_and_nothing_that_they_hold(racine: Path) -> None:
    main(["numero-de-fax", "recours"], racine)
    cases = json.loads((racine / TESTS / "attendu.json").read_text(encoding="utf-8"))["cas"]
    assert {case["verdict"]: case["pages"] for case in cases} == {
        "constate": ["constate.html"],
        "non_constate": ["non_constate.html"],
        "a_verifier": ["douteux.html"],
    }
    for case in cases:
        text = (racine / TESTS / case["pages"][0]).read_text(encoding="utf-8")
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
    request_: tuple[str, str], said: str, racine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*request_], racine) == 2
    assert capsys.readouterr().err == f"{said}\n"
    assert created(racine) == set()


def test_an_exigence_is_not_created_twice_even_in_another_category(
    racine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["numero-de-fax", "recours"], racine)
    (racine / CODE).write_text("# rempli\n")
    before = created(racine)
    capsys.readouterr()
    assert main(["numero-de-fax", "equipement"], racine) == 2
    assert capsys.readouterr().err == (
        f"« numero-de-fax » existe déjà : complétez {CODE}, ou prenez un autre nom.\n"
    )
    assert created(racine) == before
    assert (racine / CODE).read_text() == "# rempli\n"


@pytest.mark.parametrize("detector", load_catalogue(), ids=lambda d: d.exigence.id)
def test_the_exigences_of_the_catalogue_stand_where_new_ones_are_created(
    detector: Detector,
) -> None:
    exigence = detector.exigence
    fault = fault_of_request(exigence.id, exigence.categorie, RACINE)
    name = exigence.id.replace("-", "_")
    assert f"exigences/catalogue/{exigence.categorie}/{name}.py" in fault


def test_a_folder_that_cannot_be_written(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (racine / "tests").write_text("")
    assert main(["numero-de-fax", "recours"], racine) == 2
    assert "ne peut pas être lu ou écrit" in capsys.readouterr().err


def test_a_shared_file_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["numero-de-fax", "recours"], tmp_path) == 2
    assert f"{tmp_path / BAREME} ne peut pas être lu ou écrit" in capsys.readouterr().err
