"""Each verb is listed once, in `EtapeLongue`, and says what it does."""

import pytest

from exigences.model.procedure.etape import VERBES, Role, verbs_that


@pytest.mark.parametrize("verbe", VERBES)
def test_a_verb_is_the_one_key_of_its_step(verbe: str) -> None:
    assert list(VERBES[verbe].model_fields) == [verbe]


@pytest.mark.parametrize("verbe", VERBES)
def test_each_verb_says_its_role(verbe: str) -> None:
    """A new step declares `role`, by which the replay and the sendings know what it does."""
    assert VERBES[verbe].__dict__.get("role") in Role


@pytest.mark.parametrize(
    ("role", "verbes"),
    [
        (Role.MENE, {"aller", "revenir", "recharger"}),
        (Role.REMPLIT, {"remplir", "choisir", "cocher", "televerser"}),
        (Role.PRESSE, {"cliquer", "envoyer", "appuyer"}),
        (Role.FRANCHIT, {"franchir"}),
        (Role.REGARDE, {"attendre", "verifier"}),
        (Role.CONTIENT, {"dans_le_cadre", "si"}),
    ],
)
def test_the_verbs_of_a_role(role: Role, verbes: set[str]) -> None:
    assert verbs_that(role) == verbes
