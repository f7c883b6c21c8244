"""Where a replay goes on from, once its procedure was edited while it waited."""

import pytest
from pydantic import TypeAdapter

from exigences.chaine.remise import where_to_go_on
from exigences.model.procedure.etape import Etape

_ETAPES: TypeAdapter[tuple[Etape, ...]] = TypeAdapter(tuple[Etape, ...])


def etapes(noms: str) -> tuple[Etape, ...]:
    """A step that clicks each letter."""
    return _ETAPES.validate_python([{"cliquer": nom} for nom in noms])


@pytest.mark.parametrize(
    ("avant", "rang", "apres", "reprend"),
    [
        ("abcd", 2, "abXd", 2),
        ("abcd", 2, "abXcd", 2),
        ("abcd", 2, "abd", 2),
        ("abcd", 2, "aXcd", 1),
        ("abcd", 2, "Xabcd", 3),
        ("abcd", 2, "acd", 1),
        ("ababc", 4, "ababXc", 4),
        ("abab", 2, "abXab", 2),
        ("abc", 2, "xyz", 0),
        ("abc", 0, "Xbc", 0),
    ],
    ids=str,
)
def test_the_first_step_that_is_not_done_is_the_next(
    avant: str, rang: int, apres: str, reprend: int
) -> None:
    assert where_to_go_on(etapes(avant), etapes(apres), rang) == reprend
