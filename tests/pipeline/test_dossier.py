"""What a person may give for a report: its file, its folder, a parcours in it, a file beside it."""

from pathlib import Path

import pytest

from exigences.chaine.dossier import ReportError, audit_folder, report_file

pytestmark = pytest.mark.promesse("partout")


@pytest.fixture
def audit(tmp_path: Path) -> Path:
    """The folder of an audit of two people, by its file names only."""
    for nom in (
        "rapport.json",
        "rapport.html",
        "resume.html",
        "sosies.json",
        "parcours/parcours.json",
        "parcours-telephone/parcours.json",
    ):
        (tmp_path / nom).parent.mkdir(exist_ok=True)
        (tmp_path / nom).touch()
    return tmp_path


@pytest.mark.parametrize(
    "donne",
    [
        ".",
        "rapport.json",
        "rapport.html",
        "resume.html",
        "sosies.json",
        "parcours",
        "parcours/parcours.json",
        "parcours-telephone",
    ],
)
def test_a_report_is_found_from_all_that_an_audit_wrote(audit: Path, donne: str) -> None:
    assert report_file(audit / donne) == audit / "rapport.json"


def test_a_report_may_have_any_name(tmp_path: Path) -> None:
    autre = tmp_path / "demarche-2026.json"
    autre.touch()
    assert report_file(autre) == autre


def test_a_report_written_in_a_parcours_is_taken_first(audit: Path) -> None:
    (audit / "parcours-telephone" / "rapport.json").touch()
    assert report_file(audit / "parcours-telephone").parent.name == "parcours-telephone"


@pytest.mark.parametrize(
    ("donne", "dossier"),
    [
        (".", "."),
        ("rapport.json", "."),
        ("rapport.html", "."),
        ("resume.html", "."),
        ("parcours", "parcours"),
        ("parcours-telephone/parcours.json", "parcours-telephone"),
    ],
)
def test_what_to_judge_again_is_found_too(audit: Path, donne: str, dossier: str) -> None:
    assert audit_folder(audit / donne) == audit / dossier


def test_another_file_of_the_folder_is_not_taken_for_it(audit: Path) -> None:
    (audit / "demarche.yaml").touch()
    with pytest.raises(ReportError, match=r"demarche\.yaml n'est pas un rapport\. Donnez"):
        audit_folder(audit / "demarche.yaml")


@pytest.mark.parametrize("donne", [".", "parcours", "parcours/parcours.json"])
def test_a_parcours_without_report_says_how_to_make_it(audit: Path, donne: str) -> None:
    (audit / "rapport.json").unlink()
    with pytest.raises(ReportError, match="Lancez d'abord « exigences analyser"):
        report_file(audit / donne)


@pytest.mark.parametrize("donne", ["vide", "absent"])
def test_what_is_no_report_says_what_to_give(tmp_path: Path, donne: str) -> None:
    (tmp_path / "vide").mkdir()
    with pytest.raises(ReportError, match=r"Donnez le dossier .*, ou son rapport\.json\.$"):
        report_file(tmp_path / donne)
