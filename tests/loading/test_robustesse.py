"""No text at all makes loading fail with anything but its own error, and every error says where."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exigences.loading import LoadingError, load_procedure, load_scenario
from tests.loading.documents import PROCEDURE, SCENARIO

anything = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

MORSELS = st.sampled_from(
    [
        *"-:?,[]{}#&*!|>'\"%@`~ \t\n",
        *("- ", ": ", "\n  ", "null", "yes", "12:30", "0x1F", "1e9", ".nan", "2026-01-01"),
        *("&a ", "*a", "<<: *a", "!!int ", "!!python/none", "--- ", "... ", "{{", "}}"),
        *("aller", "si", "alors", "etapes", "cliquer", "franchir", "valeur", "sosie", "\\", "é"),
        *("\u2028", "\x85", "\ufeff", "\u202e", "\U0001f600", "=", "2026-13-45", "1_000", "0b1"),
    ]
)


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """A valid document with a few pieces cut, repeated or replaced."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 25)))
        morsel = draw(MORSELS | st.text(max_size=3) | st.just(text[start:end] * 2))
        text = text[:start] + morsel + text[end:]
    return text


def check(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for load in (load_procedure, load_scenario):
        try:
            load(path)
        except LoadingError as error:
            for line in str(error).splitlines():
                assert re.match(rf"{re.escape(str(path))}(:[1-9]\d*)? : .+[.?]$|… et ", line), line
            assert 1 <= len(str(error).splitlines()) <= 6


@pytest.mark.promesse("codes")
@anything
@example("? ? a")
@example("!<tag:yaml.org,2002:python/none> a")
@example("a: &x\nb: *x")
@example("sosie: {naissance: 10000-01-01}")
@example("0001-01-01T00:00:00+23:59")
@given(st.text() | st.lists(MORSELS, max_size=40).map("".join))
def test_any_text(tmp_path: Path, text: str) -> None:
    check(tmp_path / "a.yaml", text.encode(errors="surrogatepass"))


@pytest.mark.promesse("codes")
@anything
@given(st.binary(max_size=200))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    check(tmp_path / "a.yaml", content)


@pytest.mark.promesse("codes")
@pytest.mark.parametrize("document", [PROCEDURE, SCENARIO], ids=["procedure", "scenario"])
@anything
@given(data=st.data())
def test_any_mutation_of_a_valid_document(
    tmp_path: Path, document: str, data: st.DataObject
) -> None:
    text = data.draw(mutated(document))
    check(tmp_path / "a.yaml", text.encode(errors="surrogatepass"))
