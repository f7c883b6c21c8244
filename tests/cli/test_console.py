"""What the terminal says at the end of an audit."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from exigences.chaine.analyse import AuditDone
from exigences.commandes.console import print_summary
from tests.rapport.exemple import rapport_exemple


@pytest.mark.parametrize(
    ("score", "said"),
    [
        ({"global_": 0.5, "bas": 0.3, "haut": 0.9}, "0,5 sur 100, entre 0,3 et 0,9 selon"),
        ({"global_": 79.5, "bas": 75.9, "haut": 82.1}, "80 sur 100, entre 76 et 82 selon"),
    ],
    ids=["sous-dix", "entier"],
)
def test_the_score_is_written_as_in_the_report(score: dict[str, float], said: str) -> None:
    rapport = rapport_exemple()
    told = rapport.model_copy(update={"score": rapport.score.model_copy(update=score)})
    written = io.StringIO()
    console = Console(file=written, width=400, highlight=False)
    print_summary(console, AuditDone(rapport=told, dossier=Path("rapports/x")))
    assert said in written.getvalue()
