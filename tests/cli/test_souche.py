"""A command that is a fork of one process is what it is when Python starts anew."""

from pathlib import Path

import pytest

from tests.cli import souche
from tests.cli.lancer import RACINE, Resultat, environnement, lancer, procedure

ANEW = {"PYTHONFAULTHANDLER": ""}
"""What Python reads as it starts: with it, it does start."""


@pytest.mark.parametrize(
    "mots",
    [
        pytest.param(["--version"], id="version"),
        pytest.param(["--help"], id="aide"),
        pytest.param(["catalogue", "captcha"], id="catalogue"),
        pytest.param(["catalogues"], id="faute"),
        pytest.param(["analyser", "nulle-part"], id="absent"),
        pytest.param([], id="rien"),
    ],
)
def test_it_says_what_it_says_anew(tmp_path: Path, mots: list[str]) -> None:
    assert lancer(*mots, dossier=tmp_path) == lancer(*mots, dossier=tmp_path, **ANEW)


def test_it_is_where_it_is_run_and_has_its_own_environment(tmp_path: Path) -> None:
    procedure(tmp_path, "http://127.0.0.1:1/")

    def valide(**autres: str) -> Resultat:
        return lancer("valider", "demarche.yaml", dossier=tmp_path, **autres)

    assert valide().code == 0
    assert valide(COLUMNS="40") == valide(COLUMNS="40", **ANEW)
    assert valide() == valide(**ANEW)


def test_one_that_is_too_late_is_ended(tmp_path: Path) -> None:
    with pytest.raises(TimeoutError):
        souche.run(["--version"], RACINE, environnement(), 0)
