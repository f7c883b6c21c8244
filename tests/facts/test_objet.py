"""What a procedure is about, by its name."""

import pytest

from exigences.facts.demandes.objet import settles_a_mailbox
from tests.fabrique import procedure


@pytest.mark.parametrize(
    ("nom", "boite"),
    [
        ("Changer le mot de passe de sa boîte", True),
        ("Programmer un répondeur", True),
        ("Transférer mes messages", True),
        ("Louer votre boîte postale", False),
        ("Demander une aide", False),
    ],
)
def test_one_name_alone_tells_who_comes_to_settle_a_mailbox(nom: str, boite: bool) -> None:
    assert settles_a_mailbox(procedure(nom=nom)) is boite
