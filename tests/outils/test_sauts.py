"""In CI, a skipped test is a failed test: nothing may hide a missing browser."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"

A_TEST = """
import pytest

def test_without_browser():
    pytest.skip("no browser")
"""
A_FILE = """
import pytest

pytest.importorskip("no_such_module")
"""


@pytest.mark.parametrize("source", [A_TEST, A_FILE], ids=["essai", "fichier"])
@pytest.mark.parametrize(("ci", "failed"), [("true", True), ("", False)])
def test_skipping_fails_in_ci_only(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, source: str, ci: str, failed: bool
) -> None:
    monkeypatch.setenv("CI", ci)
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(source)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    said = "Skipped in CI, where nothing may be missing" in result.stdout.str()
    assert (said, result.ret in (1, 2)) == (failed, failed)
