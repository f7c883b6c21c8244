"""The label of a report, or one sentence where too little was seen."""

import json
from pathlib import Path

import pytest

from tests.cli.lancer import lancer
from tests.rapport.exemple import rapport_exemple


@pytest.fixture
def ecrit(tmp_path: Path) -> Path:
    said = rapport_exemple().model_dump_json(by_alias=True)
    (tmp_path / "rapport.json").write_text(said, "utf-8")
    return tmp_path


def test_the_label_is_written_where_it_is_asked(ecrit: Path) -> None:
    fichier = ecrit / "insigne.svg"
    assert lancer("insigne", ecrit, "-o", fichier).code == 0
    assert fichier.read_text("utf-8") == lancer("insigne", ecrit).sortie
    assert fichier.read_text("utf-8").startswith("<svg ")


def test_too_little_seen_is_refused_and_nothing_is_written(ecrit: Path) -> None:
    fichier = ecrit / "insigne.svg"
    fait = lancer("insigne", ecrit, "-o", fichier, "--couverture-min", "90")
    assert fait.code == 2
    (said,) = fait.erreurs.splitlines()
    assert said.startswith("Pas d'insigne : 83")
    assert not fichier.exists()


def test_a_report_that_is_none_is_refused(ecrit: Path) -> None:
    (ecrit / "rapport.json").write_text(json.dumps({"version": "2.1"}), "utf-8")
    assert lancer("insigne", ecrit).code == 2
