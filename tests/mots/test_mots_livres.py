"""The words that are shipped: put to the test, prepared, found by the code that names them."""

import ast
import shutil
from pathlib import Path

import pytest

from exigences.loading.mots import CHEMIN, load_mots
from exigences.mots import notion
from exigences.mots.epreuve import faults
from exigences.mots.notions import MotsError, read_prepared
from exigences.mots.tournure import named
from outils.mots import RACINE, stale

CODE = RACINE / "exigences"


def named_in_code() -> set[str]:
    """The notions that the code names: the text that each call of `notion` gets."""
    return {
        argument.value
        for path in CODE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "notion"
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def test_each_word_is_needed_by_an_example_and_no_example_fails():
    assert not [str(fault) for fault in faults(load_mots())]


def test_what_is_prepared_is_what_the_words_say():
    assert not stale(load_mots(), RACINE)


def test_each_notion_serves_the_code_or_another_notion():
    mots = load_mots()
    by_others = {id_ for n in mots.notions for suite in mots.turns(n) for id_ in named(suite)}
    assert set(mots.notions) == named_in_code() | by_others


def test_a_notion_is_found_in_a_folded_text():
    found = notion("conseil").search("nous vous recommandons le rouge")
    assert found is not None
    assert found[0] == "recommandons"


def test_an_unknown_notion_is_told():
    with pytest.raises(MotsError, match="Aucune notion ne s'appelle « inconnue »"):
        notion("inconnue").search("x")


def test_words_that_were_changed_and_not_prepared_are_refused(tmp_path: Path):
    shutil.copytree(RACINE / CHEMIN, tmp_path / "mots")
    assert read_prepared(tmp_path / "mots")
    changed = next((tmp_path / "mots").glob("*.yaml"))
    changed.write_text(changed.read_text("utf-8") + "# autre\n", "utf-8")
    with pytest.raises(MotsError, match=f"« {changed.name} » ont changé : lancez « make mots »"):
        read_prepared(tmp_path / "mots")
