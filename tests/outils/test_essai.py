"""`make essai` refuses what it cannot try, in one sentence; what it tries is walked elsewhere."""

import pytest

from outils.essai import USAGE, OnlyOf, main


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([""], USAGE),
        ([], USAGE),
        (
            ["numero-surtaxé"],
            "Aucune exigence « numero-surtaxé » : vouliez-vous dire « numero-surtaxe » ?\n",
        ),
    ],
    ids=["empty", "none", "unknown"],
)
def test_a_bad_request_is_told(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == said


FIXTURES = """
import pytest

class Case:
    def __init__(self, exigence):
        self.exigence = exigence

@pytest.mark.parametrize("case", [Case("fax"), Case("fax"), Case("autre")], ids=["a", "b", "c"])
def test_fixture(case, request):
    if "b" in request.node.callspec.id:
        pytest.fail("attendu.json, cas 2 : …", pytrace=False)
"""


def test_only_the_cases_of_one_exigence_are_tried_and_only_our_sentences_told(
    pytester: pytest.Pytester,
) -> None:
    ours = OnlyOf("fax")
    pytester.inline_run(pytester.makepyfile(FIXTURES), plugins=[ours])
    assert (ours.passed, ours.told) == (1, ["attendu.json, cas 2 : …"])


def test_what_cannot_be_read_is_told_without_the_words_of_the_test_runner(
    pytester: pytest.Pytester,
) -> None:
    ours = OnlyOf("fax")
    broken = "class AttenduError(Exception): pass\nraise AttenduError('cas 1 : écrivez « pages ».')"
    pytester.inline_run(pytester.makepyfile(broken), plugins=[ours])
    assert (ours.passed, ours.told) == (0, ["cas 1 : écrivez « pages »."])
