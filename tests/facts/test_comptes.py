"""Forms of an account: what makes one for those who come, and one for those who have it."""

from typing import Any

import pytest

from exigences.facts.page.champs import PageRules, read_fields
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.formulaires import read_forms
from exigences.facts.page.nature import nature_of
from exigences.model.facts.champs import Nature, UsageFormulaire
from tests.fabrique.collecte import champ_brut, formulaire_brut
from tests.facts.test_nature_en_contexte import place

ADRESSE = champ_brut("E-mail", nom="email")
SECRET = champ_brut("Password", nom="pass", type="password")


def usage(*bruts: ChampBrut, boutons: str = "", **formulaire: Any) -> UsageFormulaire:
    champs = read_fields(bruts, place, PageRules(all_required=False, stars_explained=False))
    (form,) = read_forms([formulaire_brut(**formulaire)], place, champs, {0: boutons})
    return form.usage


@pytest.mark.parametrize(
    "dit",
    [
        {"nom": "create_account_form"},
        {"action": "/register/"},
        {"action": "/login/register", "identifiant": "register-form"},
        {"boutons": "Register my account"},
        {"boutons": "Créer mon compte"},
    ],
)
def test_an_address_alone_opens_an_account(dit: dict[str, str]) -> None:
    assert usage(ADRESSE, **dit) is UsageFormulaire.INSCRIPTION


@pytest.mark.parametrize(
    "dit",
    [
        {"boutons": "Valider"},
        {"boutons": "Inscription"},
        {"action": "/registre/demande"},
        {"action": "/login/next"},
    ],
)
def test_an_address_alone_is_no_account(dit: dict[str, str]) -> None:
    assert usage(ADRESSE, **dit) is UsageFormulaire.DEMARCHE


def test_a_forgotten_password_tells_those_who_have_an_account() -> None:
    assert usage(ADRESSE, SECRET, boutons="New account") is UsageFormulaire.INSCRIPTION
    known = usage(ADRESSE, SECRET, boutons="Submit New account Forgot password?")
    assert known is UsageFormulaire.CONNEXION


def test_a_nick_or_an_address_is_a_name_of_account() -> None:
    raw = champ_brut("Nick lub email", nom="username")
    assert nature_of(raw)[0] is Nature.IDENTIFIANT_CONNEXION
