"""What the code keeps of words is counted, and each has its reason."""

from pathlib import Path

import pytest

from outils.mots_du_code import alternatives, faults, found, patterns_of, reasons


def test_each_pattern_of_words_that_stays_in_code_has_a_reason() -> None:
    assert list(faults()) == []


def test_each_reason_serves() -> None:
    told, given = reasons()
    assert set(told) == set(given.values())


@pytest.mark.parametrize(
    ("pattern", "count"),
    [
        (r"\b(?:mairie|agence|poste|banque)s?\b", 4),
        (r"\bmairie\b|\bagence\b", 2),
        (r"a(?:b|c(?:un|deux|trois|quatre|cinq))|six", 5),
        (r"\b(?P<nom>lundi|mardi)\b", 2),
        (r"(?<!par )(?<!pour )mot", 0),
        (r"\d{2}|[a-z]{3}|\bn°|€", 0),
        (r"[|(]mot", 0),
    ],
)
def test_alternatives_of_words_are_counted(pattern: str, count: int) -> None:
    assert alternatives(pattern) == count


def test_a_pattern_is_read_with_what_stands_in_it() -> None:
    source = (
        '_A = r"(?:un|deux|trois|quatre)"\n'
        '_B = {"x": re.compile(rf"\\b{_A}\\b" r"|cinq")}\n'
        '_C = re.compile(_B.pattern + "s")\n'
        'def lit(x):\n    return re.search("non|oui", x)\n'
    )
    assert dict(patterns_of(source)) == {
        "_B": r"\b(?:un|deux|trois|quatre)\b|cinq",
        "_C": "s",
        "lit": "non|oui",
    }


def test_the_patterns_that_a_loop_makes_are_read() -> None:
    source = '_A = tuple(re.compile(rf"\\b{w}\\b") for w in ("un|deux|trois|quatre", "cinq"))\n'
    assert ("_A", "un|deux|trois|quatre") in list(patterns_of(source))


def test_a_new_list_of_words_is_found(tmp_path: Path) -> None:
    (tmp_path / "exigences").mkdir()
    module = tmp_path / "exigences" / "lieux.py"
    module.write_text('_LIEU = re.compile(r"mairie|agence|poste|banque")\n', encoding="utf-8")
    assert found(tmp_path) == {("exigences/lieux.py", "_LIEU"): 4}
