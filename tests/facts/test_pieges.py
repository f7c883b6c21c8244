"""Fields that are there for robots only: what they say in many languages, how code calls them."""

from typing import Any

import pytest

from exigences.facts.page.champs import PageRules, read_fields
from exigences.facts.page.collecte import ChampBrut
from exigences.model.lieu import Lieu
from tests.fabrique.collecte import champ_brut


def lus(*bruts: ChampBrut) -> list[str]:
    rules = PageRules(all_required=False, stars_explained=False)
    return [c.nom for c in read_fields(bruts, lambda _: Lieu(page=0, selecteur="#x"), rules)]


@pytest.mark.parametrize(
    "dit",
    [
        "Leave this field empty to prove you are human",
        "Laissez ce champ vide pour prouver que vous êtes humain",
        "Ne pas remplir ce champ",
        "Ne remplissez pas ce champ",
        "Merci de ne rien saisir ici",
        "N'écrivez rien dans ce champ",
        "Champ à laisser vide",
        "Si vous êtes humain, ignorez ce champ",
        "Réservé aux robots",
        "If you're human, leave this blank",
        "Please don’t fill out this field",
        "Do not enter anything here",
        "Are you human? Then leave this box empty",
        "Ignore this field",
        "For spam bots only",
        "If you see this, leave it empty",
        "Bitte nicht ausfüllen",
        "Dieses Feld bitte leer lassen",
        "Lassen Sie dieses Feld leer",
        "Niet invullen",
        "No rellenar este campo",
        "Deja este campo vacío",
        "Não preencha este campo",
        "Non compilare questo campo",
        "Lascia vuoto questo campo",
        "Nie wypełniaj tego pola",
        "Pozostaw to pole puste",
        "Nevyplňujte toto pole",
        "Nechte prázdné",
        "Fyll inte i detta fält",
        "Skal ikke udfyldes",
        "Ikke fyll ut dette feltet",
        "Älä täytä tätä kenttää",
        "Jätä tämä kenttä tyhjäksi",
        "Не заполняйте это поле",
        "Boş bırakın",
        "请勿填写",
        "Ce champ doit rester vide",
        "Fill this only if you're a robot",
        "Only fill in if you are not human",
        "Enter nothing here",
    ],
)
def test_words_that_ask_to_leave_a_field(dit: str) -> None:
    assert lus(champ_brut(dit, nom="site")) == []


@pytest.mark.parametrize(
    "code",
    [
        {"nom": "honeypot"},
        {"nom": "form[hp_email]", "identifiant": "form_hp_email"},
        {"nom": "_gotcha"},
        {"nom": "negative_captcha"},
        {"nom": "dont_fill_me"},
        {"nom": "nospam", "classe": "robotic"},
        {"nom": "for_bots"},
        {"nom": "bot-trap"},
        {"nom": "should_be_empty"},
        {"nom": "antispam", "images": "logo.png honeypot-wrap"},
    ],
)
def test_what_the_code_calls_a_trap(code: dict[str, str]) -> None:
    assert lus(champ_brut("", **code)) == []


def test_a_field_that_nobody_reaches_and_that_says_nothing() -> None:
    muet: dict[str, Any] = {"nom": "x", "tabindex": "-1", "autocomplete": "off"}
    assert lus(champ_brut("", **muet)) == []
    assert lus(champ_brut("Ville", **muet)) == ["x"]


def test_a_captcha_that_nobody_sees_among_fields_that_people_see() -> None:
    seen = champ_brut("Nom", nom="nom")
    unseen: dict[str, Any] = {"nom": "captcha", "visible": False}
    assert lus(seen, champ_brut("", **unseen)) == ["nom"]
    assert lus(seen, champ_brut("", **unseen, images="captcha.php")) == ["nom", "captcha"]
    assert lus(champ_brut("Nom", nom="nom", visible=False), champ_brut("", **unseen)) == [
        "nom",
        "captcha",
    ]
    assert lus(seen, champ_brut("", **unseen, type="textarea")) == ["nom", "captcha"]


def test_a_silent_field_in_a_box_that_a_style_hides() -> None:
    assert lus(champ_brut("", nom="x", images="bloc hidden")) == []
    assert lus(champ_brut("Ville", nom="x", images="bloc hidden")) == ["x"]
    assert lus(champ_brut("", nom="x", images="captcha.php hidden")) == ["x"]


@pytest.mark.parametrize(
    "dit",
    [
        "Ne pas remplir si vous êtes déjà allocataire",
        "Leave this field blank if you have none",
        "Do not fill in unless you live abroad",
        "Laissez vide pour garder votre mot de passe",
        "Nom (ne pas abréger)",
        "Do not use capital letters",
        "Ne pas mettre d'espaces",
        "Are you human?",
        "Je ne suis pas un robot",
        "Montant ou laissez vide",
        "Nicht ausfüllen, wenn Sie keine Kinder haben",
        "Code postal vide",
        "Clé de sécurité : si vous n'en avez pas, laissez ce champ vide",
        "If you have no key, you can leave this blank",
        "Если вы не знаете номер, оставьте поле пустым",
    ],
)
def test_words_that_people_are_asked_to_heed(dit: str) -> None:
    assert lus(champ_brut(dit, nom="site")) == ["site"]


@pytest.mark.parametrize(
    "nom", ["php_version", "hpv_vaccin", "chp", "spamcheck", "antibot", "graphp", "trappe"]
)
def test_names_that_only_look_like_a_trap(nom: str) -> None:
    assert lus(champ_brut("Valeur", nom=nom)) == [nom]
