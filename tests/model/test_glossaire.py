"""The glossary defines every public class of the model, once, and no other."""

import ast
from pathlib import Path

import pytest

import exigences.model
from outils.glossaire import read_glossary

MODELE = Path(exigences.model.__file__).parent


def public_classes() -> set[tuple[str, str]]:
    return {
        (".".join(path.relative_to(MODELE.parents[1]).with_suffix("").parts), node.name)
        for path in MODELE.rglob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }


def test_every_class_is_defined_and_no_other() -> None:
    defined = set(read_glossary())
    assert public_classes() - defined == set(), "à définir dans docs/glossaire.md"
    assert defined - public_classes() == set(), "à retirer de docs/glossaire.md"


def test_a_word_has_one_sense_and_a_sense_is_a_sentence() -> None:
    words = read_glossary().values()
    assert sorted({w.mot for w in words}) == sorted(w.mot for w in words)
    assert [w.sens for w in words if not w.sens.endswith((".", "…"))] == []
    assert [w.sens for w in words if not w.sens[0].isupper()] == []


@pytest.mark.parametrize(
    "row", ["| mot | `Mot` | Sens. |", "| mot | Mot | Sens. | word |", "| mot | `Mot` |  | word |"]
)
def test_a_row_that_is_not_whole_is_refused(row: str, tmp_path: Path) -> None:
    page = tmp_path / "glossaire.md"
    page.write_text(f"## Les mots — `exigences.model.mot`\n\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"glossaire\.md:3 : quatre colonnes"):
        read_glossary(page)


def test_a_word_defined_twice_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "glossaire.md"
    row = "| mot | `Mot` | Sens. | word |\n"
    page.write_text(f"## Les mots — `exigences.model.mot`\n\n{row}{row}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"glossaire\.md:4 : Mot est déjà défini"):
        read_glossary(page)
