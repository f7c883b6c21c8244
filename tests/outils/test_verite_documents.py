"""The bench reads its documents whole: two entries melted into one are refused, not half lost."""

from pathlib import Path

import pytest

from outils.verite.documents import Jugement, read_list
from outils.verite.erreur import VeriteError

UN = """- demarche: inscription
  exigence: captcha
  dit: constate
  ecran: 2
  verdict: juste
  raison: Cinq lettres dans une image.
"""


def test_two_judgements_melted_into_one_by_a_merge_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "jugements.yaml"
    path.write_text(UN + "  exigence: images\n  raison: Le logo n'a pas de texte.\n", "utf-8")
    with pytest.raises(VeriteError, match=r"(?s)« exigence » est écrit deux fois.*line 7"):
        read_list(path, tuple[Jugement, ...])


def test_two_judgements_that_stand_apart_are_both_read(tmp_path: Path) -> None:
    path = tmp_path / "jugements.yaml"
    path.write_text(UN + UN.replace("captcha", "images"), "utf-8")
    read = read_list(path, tuple[Jugement, ...])
    assert [one.exigence for one in read] == ["captcha", "images"]
