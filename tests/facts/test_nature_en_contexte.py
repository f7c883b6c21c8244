"""What the form and the neighbours of a field say of its nature: codes, names, split numbers."""

from typing import Any

import pytest

from exigences.facts.page.champs import PageRules, read_fields
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.formulaires import read_forms, settle_natures
from exigences.facts.page.nature import nature_of
from exigences.model.facts.champs import Champ, Nature
from exigences.model.lieu import Lieu
from tests.fabrique.collecte import champ_brut, formulaire_brut

MUET: dict[str, Any] = {"nom": "x7", "identifiant": "x7"}


def place(raw: Any) -> Lieu:
    return Lieu(page=0, selecteur=raw["selecteur"])


def lus(*bruts: ChampBrut, boutons: str = "", **formulaire: Any) -> list[tuple[str, Nature]]:
    champs = read_fields(bruts, place, PageRules(all_required=False, stars_explained=False))
    forms = read_forms([formulaire_brut(**formulaire)], place, champs, {0: boutons})
    return [(champ.nom, champ.nature) for champ in settle_natures(champs, forms)]


def nature(libelle: str = "", **autres: Any) -> Nature:
    return nature_of(champ_brut(libelle, **(MUET | autres)))[0]


@pytest.mark.parametrize(
    ("motif", "attendue"),
    [("[a-z0-9_-]+", False), ("^[A-Za-z0-9-]{3,20}$", False), ("[A-Za-z ]+", True), ("", True)],
)
def test_an_address_of_one_word_is_that_of_a_page(motif: str, attendue: bool) -> None:
    assert (nature("Adresse", motif=motif) is Nature.ADRESSE) is attendue


@pytest.mark.parametrize(
    "dit",
    [
        {"libelle": "6 + = 12"},
        {"libelle": "Combien font trois plus quatre ?"},
        {"libelle": "Code", "images": "captcha.php"},
        {"libelle": "Code", "images": "dessin.php?n=4"},
        {"libelle": "Réponse", "aide": "Réponse Recopiez les lettres de l'image"},
        {"classe": "wpcf7-captchar"},
        {"nom": "cptch_number"},
        {"libelle": "I'm not a robot", "type": "checkbox"},
        {"libelle": "Je ne suis pas un robot", "type": "checkbox"},
    ],
)
def test_a_code_to_prove_that_one_is_human(dit: dict[str, Any]) -> None:
    assert nature(**dit) is Nature.CAPTCHA


@pytest.mark.parametrize(
    "dit",
    [
        {"libelle": "Mot de 8-20 caractères"},
        {"libelle": "Code du cours", "images": "logo.png"},
        {"libelle": "Région", "nom": "reg_code", "type": "select"},
        {"images": "prev-img.png"},
        {"images": "barcode.png"},
        {"nom": "search_text", "images": "logo.php"},
        {"libelle": "Number", "images": "logo.php"},
        {"libelle": "Sujet", "images": "https://captcha.exemple/recaptcha/api.js?x=1 bloc"},
        {"images": "https://captcha.exemple/recaptcha/api.js?x=1 bloc"},
        {"libelle": "Je certifie ne pas être mineur", "type": "checkbox"},
    ],
)
def test_what_only_looks_like_such_a_code(dit: dict[str, Any]) -> None:
    assert nature(**dit) is not Nature.CAPTCHA


@pytest.mark.parametrize(
    ("libelle", "nom"),
    [
        ("Property name", "champ"),
        ("Name of your organisation", "champ"),
        ("Nombre de la empresa", "champ"),
        ("Add your tags", "product_name"),
        ("Brief description", "suggest_name"),
        ("Nom de la société", "champ"),
    ],
)
def test_the_name_of_a_thing_is_nobody_s_name(libelle: str, nom: str) -> None:
    assert nature(libelle, nom=nom, identifiant=nom) is not Nature.NOM


@pytest.mark.parametrize(
    ("libelle", "nom"),
    [
        ("Your name", "champ"),
        ("Name of the applicant", "champ"),
        ("Nom de l'enfant", "champ"),
        ("Name", "contact_name"),
        ("名前", "name"),
        ("", "firstname"),
    ],
)
def test_the_name_of_a_person(libelle: str, nom: str) -> None:
    assert nature(libelle, nom=nom, identifiant=nom) is Nature.NOM


def test_a_message_is_no_address() -> None:
    assert nature("Message", type="textarea", nom="MailMessage") is Nature.AUTRE


def test_a_list_asks_for_no_address_and_its_options_ask_nothing() -> None:
    assert nature("Send Email To:", type="select") is Nature.AUTRE
    assert nature("", type="select", aide="Titre Date Nom Mobile") is Nature.AUTRE


def test_a_code_name_speaks_where_an_identifier_is_an_address() -> None:
    assert nature("Identifiant", nom="email", identifiant="login-email") is not Nature.AUTRE
    assert nature("Identifiant", nom="email", identifiant="champ-2") is Nature.COURRIEL


def test_a_name_with_a_password_is_that_of_an_account() -> None:
    mot = champ_brut("Mot de passe", type="password", nom="mdp")
    assert lus(champ_brut("Nom", nom="nom"), mot, boutons="Se connecter") == [
        ("nom", Nature.IDENTIFIANT_CONNEXION),
        ("mdp", Nature.MOT_DE_PASSE),
    ]


def test_a_whole_identity_with_a_password_stays_one() -> None:
    mot = champ_brut("Mot de passe", type="password", nom="mdp")
    nom, prenom = champ_brut("Nom", nom="nom"), champ_brut("Prénom", nom="prenom")
    assert lus(nom, prenom, mot, boutons="Se connecter") == [
        ("nom", Nature.NOM),
        ("prenom", Nature.NOM),
        ("mdp", Nature.MOT_DE_PASSE),
    ]


def test_a_form_of_search_asks_nobody_s_name() -> None:
    assert lus(champ_brut("Nom", nom="nom"), role="search") == [("nom", Nature.RECHERCHE)]


def boites(*tailles: int, libelle: str = "") -> list[ChampBrut]:
    premier = [libelle, *[""] * (len(tailles) - 1)]
    return [
        champ_brut(dit, nom=f"b{i}", identifiant=f"b{i}", max=taille)
        for i, (dit, taille) in enumerate(zip(premier, tailles, strict=True))
    ]


@pytest.mark.parametrize(
    "bruts",
    [
        boites(4, 8, libelle="Téléphone"),
        boites(3, 3, 4),
        boites(2, 2, 2, 2, 2),
    ],
)
def test_the_parts_of_a_telephone_number(bruts: list[ChampBrut]) -> None:
    assert {lue for _, lue in lus(*bruts)} == {Nature.TELEPHONE}


@pytest.mark.parametrize(
    "bruts",
    [
        boites(2, 2, 4),
        [champ_brut("Téléphone", nom="tel"), champ_brut("Montant", nom="m", max=6)],
        [champ_brut("Téléphone", nom="tel"), champ_brut("", nom="z9", identifiant="z9")],
    ],
)
def test_boxes_that_are_no_part_of_a_number(bruts: list[ChampBrut]) -> None:
    assert lus(*bruts)[-1][1] is Nature.AUTRE


def test_a_trap_is_told_by_its_help_or_its_class() -> None:
    aide = "Name This field is for validation purposes and should be left unchanged."
    assert lus(champ_brut("Name", aide=aide)) == []
    assert lus(champ_brut("", classe="formulaire_tastyhoney")) == []


def test_a_field_that_may_stay_empty_is_no_trap() -> None:
    aide = "Fax Leave this field blank if you have none."
    fields: list[Champ] = list(
        read_fields(
            [champ_brut("Fax", nom="fax", aide=aide)],
            place,
            PageRules(all_required=False, stars_explained=False),
        )
    )
    assert [champ.nom for champ in fields] == ["fax"]
