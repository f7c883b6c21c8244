"""Words that look like those of another nature: an identifier that is an address, a count."""

from typing import Any, cast

import pytest

from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.nature import nature_of
from exigences.model.facts.champs import Nature


def champ(**autres: Any) -> ChampBrut:
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
        "proche": "",
        "groupe": "",
        "autocomplete": "",
    }
    return cast("ChampBrut", defaut | autres)


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


@pytest.mark.parametrize(
    "dit",
    ["Nombre de personnes à charge", "Nombre d'enfants", "Nombre total de pièces"],
)
def test_a_count_is_no_name(dit: str) -> None:
    assert nature_of(champ(libelle=dit, court=dit, nom="n", identifiant="n"))[0] is Nature.AUTRE


def test_a_spanish_name_is_a_name() -> None:
    raw = champ(libelle="Nombre y apellidos", court="Nombre y apellidos", nom="n", identifiant="n")
    assert nature_of(raw)[0] is Nature.NOM


def test_a_tax_income_is_no_number_given_by_an_administration() -> None:
    dit = "Revenu fiscal de référence (RFR)"
    raw = champ(libelle=dit, court=dit, nom="rfr", identifiant="rfr")
    assert nature_of(raw)[0] is Nature.AUTRE


@pytest.mark.parametrize("qui", ["France Travail", "Pôle emploi", "MSA", "Urssaf"])
def test_the_number_of_an_administration_is_no_login(qui: str) -> None:
    for dit, nature in (
        (f"Numéro {qui}", Nature.IDENTIFIANT_ADMINISTRATIF),
        (f"Identifiant {qui}", Nature.IDENTIFIANT_CONNEXION),
    ):
        assert nature_of(champ(libelle=dit, court=dit, nom="n", identifiant="n"))[0] is nature


@pytest.mark.parametrize(("type_", "nature"), [("select", "autre"), ("combobox", "recherche")])
def test_a_list_to_choose_from_looks_for_nothing(type_: str, nature: str) -> None:
    dit = {"libelle": "Situation", "court": "Situation", "nom": "s", "identifiant": "x"}
    assert nature_of(champ(type=type_, **dit))[0] == nature


@pytest.mark.parametrize("genre", ["date", "datetime-local", "month", "time", "week"])
@pytest.mark.parametrize("dit", ["Date", "", "Date de l'appel téléphonique"])
def test_a_moment_is_no_telephone(genre: str, dit: str) -> None:
    """The class is one that a library gives to its field of a date on a small screen."""
    dits = {"libelle": dit, "court": dit, "nom": "", "identifiant": "phone-date"}
    lu = champ(type=genre, classe="flatpickr-mobile", **dits)
    assert nature_of(lu) == (Nature.AUTRE, True)


def test_a_moment_may_be_a_birth() -> None:
    lu = champ(type="date", libelle="Date de naissance", court="Date de naissance", nom="d")
    assert nature_of(lu)[0] is Nature.NAISSANCE


@pytest.mark.parametrize(("dit", "nature"), [("", Nature.TELEPHONE), ("Montant", Nature.AUTRE)])
def test_a_class_says_no_more_than_a_label(dit: str, nature: Nature) -> None:
    lu = champ(libelle=dit, court=dit, nom="n", identifiant="n", classe="input-mobile")
    assert nature_of(lu)[0] is nature


@pytest.mark.parametrize(
    "dit",
    [
        "Numéro de locataire",
        "Numéro du locataire",
        "N° locataire",
        "Numéro d'adhérent",
        "Numéro d'abonné",
        "Numéro de lecteur",
        "Numéro lecteur",
        "Numéro unique",
        "Numéro unique régional",
        "N° unique départemental",
        "Numéro unique national",
        "NUR",
    ],
)
def test_the_number_that_a_service_gave_is_one_to_look_for(dit: str) -> None:
    named = champ(libelle=dit, court=dit, nom="n", identifiant="n")
    assert nature_of(named)[0] is Nature.IDENTIFIANT_ADMINISTRATIF
