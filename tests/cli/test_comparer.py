"""`exigences comparer`, as a process: two reports in, what changed out."""

import json
from pathlib import Path

import pytest

from exigences.rapport.rendu import render
from tests.cli.lancer import lancer
from tests.comparaison.test_rendus import changed
from tests.rapport.exemple import rapport_exemple


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    avant, apres = (tmp_path_factory.mktemp(nom) for nom in ("avant", "apres"))
    (avant / "rapport.json").write_text(render(rapport_exemple(), "json"), "utf-8")
    (apres / "rapport.json").write_text(render(changed(), "json"), "utf-8")
    return avant, apres


def test_folders_and_files_are_compared(dossiers: tuple[Path, Path]) -> None:
    avant, apres = dossiers
    dit = lancer("comparer", avant, apres / "rapport.json")
    assert (dit.code, dit.erreurs) == (0, "")
    assert "Ce qui demande moins qu’avant" in dit.sortie
    assert "[disparu] Téléphone mobile" in dit.sortie


def test_a_format_is_written_where_it_is_asked(dossiers: tuple[Path, Path], tmp_path: Path) -> None:
    fichier = tmp_path / "c.json"
    dit = lancer("comparer", *dossiers, "-f", "json", "-o", fichier)
    assert (dit.code, dit.sortie) == (0, "")
    assert json.loads(fichier.read_text("utf-8"))["version"] == "1.0"


@pytest.mark.parametrize(
    ("contenu", "dit"),
    [
        ("", "ce n'est pas du JSON"),
        ('{"version": "1.9"}', "une autre version d'exigences"),
        ('{"version": "2.1"}', "n'est pas un rapport, ou est abîmé"),
    ],
)
def test_what_is_no_report_is_refused(
    dossiers: tuple[Path, Path], tmp_path: Path, contenu: str, dit: str
) -> None:
    fichier = tmp_path / "rapport.json"
    fichier.write_text(contenu, "utf-8")
    refus = lancer("comparer", fichier, dossiers[1])
    assert (refus.code, refus.sortie) == (2, "")
    (phrase,) = refus.phrases
    assert str(fichier) in phrase and dit in phrase


def test_a_report_that_is_not_there_is_refused(dossiers: tuple[Path, Path], tmp_path: Path) -> None:
    refus = lancer("comparer", dossiers[0], tmp_path / "rien")
    assert refus.code == 2
    (phrase,) = refus.phrases
    assert phrase.startswith(f"{tmp_path / 'rien'} n'existe pas.")
