"""The small changes are what they say, and the seed alone draws them."""

from pathlib import Path

import pytest

from outils.mutations.mutants import Sorte, drawn, of_python, of_words

RACINE = Path(__file__).parents[2]

CHANGES = {
    "if": ("if a:\n    b\n", Sorte.CONDITION, "if (not (a)):\n    b\n"),
    "ternary": ("é = b if a else c\n", Sorte.CONDITION, "é = b if (not (a)) else c\n"),
    "filter": ("[é for é in b if é]\n", Sorte.CONDITION, "[é for é in b if (not (é))]\n"),
    "less": ("a < b\n", Sorte.COMPARAISON, "(a <= b)\n"),
    "among": ("a not in b\n", Sorte.COMPARAISON, "(a in b)\n"),
    "both": ("a and b\n", Sorte.BOOLEEN, "((a) or (b))\n"),
    "bound": ("a > 3\n", Sorte.BORNE, "a > (3 + 1)\n"),
    "constant": ("MAX = 3\n", Sorte.BORNE, "MAX = (3 + 1)\n"),
    "escape": ("fold(a, b)\n", Sorte.ECHAPPEMENT, "(a)\n"),
}


@pytest.mark.parametrize(("text", "sorte", "changed"), CHANGES.values(), ids=CHANGES)
def test_a_change_of_python(text: str, sorte: Sorte, changed: str) -> None:
    assert changed in [m.applied(text) for m in of_python("a.py", text) if m.sorte is sorte]


def test_a_turn_that_has_others_is_left_out() -> None:
    notion = "  - id: a\n    tournures: |\n      un\n      deux\n    oui: |\n      ⟦un⟧\n"
    alone = notion.replace("      deux\n", "")
    assert [m.applied(notion) for m in of_words("a.yaml", notion)] == [
        notion.replace("      un\n", ""),
        alone,
    ]
    assert list(of_words("a.yaml", alone)) == []


def test_the_seed_alone_decides_what_is_drawn() -> None:
    first = drawn(RACINE, 40, 7)
    assert drawn(RACINE, 40, 7) == first
    assert len(set(first)) == len(first) == 40
    assert drawn(RACINE, 40, 8) != first
