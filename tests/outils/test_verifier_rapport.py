"""The check of a report names what is wrong in it, and accepts a right one."""

from pathlib import Path

import pytest

from exigences.rapport.rendu import render
from outils.verifier_rapport import main
from tests.rapport.exemple import rapport_exemple


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    rapport = rapport_exemple()
    juges = tuple(c for c in rapport.constats if c.exigence != "retour-qui-efface")
    juge = rapport.model_copy(update={"constats": juges})
    for nom in ("html", "json"):
        (tmp_path / f"rapport.{nom}").write_text(render(juge, nom), encoding="utf-8")
    return tmp_path


def test_a_right_report_is_accepted(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("--note", "D", "--note", "E", "--constate", "imprimante", "--absente", "images")
    assert main([str(dossier), *asked]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--note", "A"), "la note est D, et non A"),
        (("--constate", "images"), "« images » devait être constatée : non_constate"),
        (("--constate", "captcha"), "« captcha » devait être constatée : absente"),
        (("--absente", "imprimante"), "« imprimante » ne devait pas être constatée"),
    ],
)
def test_what_is_not_as_asked_is_named(
    dossier: Path, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...], said: str
) -> None:
    assert main([str(dossier), *asked]) == 1
    assert capsys.readouterr().err == f"{dossier} : {said}.\n"


def test_a_page_that_fetches_something_is_refused(
    dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = dossier / "rapport.html"
    page.write_text(page.read_text(encoding="utf-8") + '<img src="https://ailleurs.example/">')
    assert main([str(dossier)]) == 1
    assert 'charge une ressource extérieure : <img src="https:' in capsys.readouterr().err


def test_an_exigence_in_error_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for nom in ("html", "json"):
        (tmp_path / f"rapport.{nom}").write_text(render(rapport_exemple(), nom), encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert "« retour-qui-efface » n'a pas pu être jugée" in capsys.readouterr().err


def test_a_missing_report_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert "le rapport ne peut pas être lu" in capsys.readouterr().err
