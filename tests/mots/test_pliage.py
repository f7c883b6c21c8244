"""A folded text is folded once for all: what is read of it does not depend on who folds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.mots.pliage import fold


@given(st.text())
def test_a_folded_text_folds_into_itself(texte: str) -> None:
    assert fold(fold(texte)) == fold(texte)


@pytest.mark.parametrize(
    ("texte", "plie"),
    [
        ("L’Été", "l'ete"),
        ("mot e" + "\u0301" * 50 + " fin", "mot e fin"),
        ("Œuvre\u00a0: 4–5", "œuvre : 4-5"),
        ("İstanbul", "istanbul"),
    ],
    ids=["accents", "accents empilés", "espace et tiret", "point"],
)
def test_accents_are_dropped_and_letters_kept(texte: str, plie: str) -> None:
    assert fold(texte) == plie
