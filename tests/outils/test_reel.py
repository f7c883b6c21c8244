"""`make reel` says in one sentence why it cannot run, and its expectations name real demands."""

from pathlib import Path

import pytest

from exigences.catalogue.registry import load_catalogue
from outils import reel
from outils.reel_ecarts import Attendu


def test_without_npm_it_exits_2_with_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(reel, "CACHE", tmp_path / "cache")
    assert reel.main() == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("npm est introuvable : installez Node.js et npm")
    assert said.err.count("\n") == 1


def test_the_expectations_name_demands_of_the_catalogue_once() -> None:
    attendu = Attendu.read(reel.ATTENDU)
    connues = {detector.exigence.id for detector in load_catalogue()}
    assert attendu.exigences.keys() <= connues
    assert set(attendu.absentes) <= connues
    assert attendu.exigences.keys() & set(attendu.absentes) == set()
