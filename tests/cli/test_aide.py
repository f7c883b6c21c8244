"""`aide` tells the verbs of a procedure anywhere, with examples that load."""

from pathlib import Path

import pytest

from exigences.loading.verbes import load_verbes
from exigences.model.procedure.etape import VERBES
from tests.cli.lancer import lancer


def test_the_verbs_are_listed(tmp_path: Path) -> None:
    fait = lancer("aide", dossier=tmp_path)
    assert (fait.code, fait.erreurs) == (0, "")
    assert [v for v in VERBES if f"  {v} " not in fait.sortie] == []


def test_a_verb_is_told_with_its_examples_and_its_keys(tmp_path: Path) -> None:
    fait = lancer("aide", "remplir", dossier=tmp_path)
    assert (fait.code, fait.erreurs) == (0, "")
    assert "  - remplir: { etiquette: Nom de famille" in fait.sortie
    assert "valeur (texte, obligatoire)" in fait.sortie


def test_a_word_that_is_no_verb_names_the_nearest(tmp_path: Path) -> None:
    fait = lancer("aide", "cliqer", dossier=tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "« cliquer »" in fait.erreurs


@pytest.mark.parametrize("verbe", VERBES)
def test_each_key_is_described_in_french(verbe: str) -> None:
    assert [cle.nom for cle in load_verbes()[verbe].cles if not cle.dit or not cle.sorte] == []
