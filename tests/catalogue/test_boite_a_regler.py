"""What only settles an electronic mailbox is blamed neither for internet nor for its address."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from tests.fabrique import bloc, champ, page, parcours, procedure, titre

REPOND = page(
    titre("Réponse automatique"),
    bloc("Elle part à qui vous écrit pendant votre absence."),
    champ("Adresse électronique", Nature.COURRIEL),
    champ("Message"),
)


@pytest.mark.parametrize(
    "identifiant", ["voie-unique-numerique", "adresse-electronique", "guichet-absent"]
)
@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Programmer une réponse automatique", Verdict.A_VERIFIER),
        ("Demander une bourse", Verdict.CONSTATE),
    ],
)
def test_a_mailbox_is_settled_on_line_by_nature(
    identifiant: str, nom: str, verdict: Verdict
) -> None:
    faits = parcours(REPOND, procedure=procedure(nom=nom))
    (detector,) = (d for d in load_catalogue() if d.exigence.id == identifiant)
    assert judge(detector, faits).verdict is verdict
