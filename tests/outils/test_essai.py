"""`make essai` refuses what it cannot try, in one sentence; what it tries is walked elsewhere."""

import pytest

from outils.essai import USAGE, main


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
