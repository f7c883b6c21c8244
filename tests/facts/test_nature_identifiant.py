"""An identifier whose expected format is an address asks for an address."""

from typing import Any

import pytest

from exigences.facts.nature import nature_of
from exigences.model.facts import Nature


def champ(**autres: Any) -> dict[str, Any]:
    defaut = {
        "type": "text",
        "nom": "username",
        "identifiant": "username-1",
        "libelle": "Identifiant",
        "court": "Identifiant",
        "description": "",
        "aide": "",
        "indice": "",
        "titre": "",
        "groupe": "",
        "autocomplete": "",
    }
    return defaut | autres


@pytest.mark.parametrize(
    "dit",
    [
        {"libelle": "Identifiant Format attendu : nom@example.com"},
        {"indice": "prenom.nom@exemple.fr"},
        {"description": "Format attendu : nom@example.com"},
    ],
)
def test_the_format_of_an_address_makes_it_an_address(dit: dict[str, str]) -> None:
    assert nature_of(champ(**dit)) == (Nature.COURRIEL, True)


def test_without_such_a_format_it_is_an_identifier() -> None:
    nature, _ = nature_of(champ(description="8 caractères au moins"))
    assert nature is Nature.IDENTIFIANT_CONNEXION


def test_the_identifier_of_an_account_that_exists_stays_one() -> None:
    nature, _ = nature_of(
        champ(autocomplete="username", libelle="Identifiant Format attendu : nom@example.com")
    )
    assert nature is Nature.IDENTIFIANT_CONNEXION
