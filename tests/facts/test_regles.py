"""The rules of a password to invent."""

import pytest

from exigences.facts.demandes.regles import password_rules
from exigences.model.facts.champs import Nature
from tests.fabrique import bloc, champ, page


def _rules(aide: str = "", **autres: object) -> tuple[int | None, tuple[str, ...], bool]:
    seen = page(champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, aide=aide, **autres))
    rules = password_rules(seen, seen.champs[0])
    return rules.longueur, rules.classes, rules.vague


@pytest.mark.parametrize(
    ("aide", "longueur", "classes"),
    [
        ("12 caractères minimum", 12, ()),
        ("Au moins 8 caractères, dont un chiffre.", 8, ("un chiffre",)),
        ("Entre 8 et 20 caractères maximum", 8, ()),
        ("Votre mot de passe doit avoir au moins 8 charactères.", 8, ()),
        ("De 8 à 64 caractères", 8, ()),
        ("64 caractères maximum", None, ()),
        ("10 caractères au moins, 64 caractères au plus", 10, ()),
        ("1 caractère spécial minimum", None, ("un caractère spécial",)),
        ("une MAJUSCULE et une minuscule", None, ("une majuscule", "une minuscule")),
        ("Gardez-le secret.", None, ()),
        ("8 à 20 caractères, sans espace", 8, ()),
        ("8-20 caractères", 8, ()),
        ("Minimum : 8 caractères ; maximum : 20 caractères", 8, ()),
        ("Longueur minimale : 9", 9, ()),
        ("Il ne doit pas dépasser 40 caractères.", None, ()),
        ("Au minimum huit caractères", 8, ()),
        ("min. 8 car.", 8, ()),
        ("Sans espace et avec une majuscule", None, ("une majuscule",)),
        ("Pas de majuscule obligatoire, ni de chiffre", None, ()),
        ("8 caractères, sans majuscule ni caractère spécial", 8, ()),
        ("N'utilisez pas de caractères spéciaux, mais un chiffre", None, ("un chiffre",)),
        ("6 chiffres", 6, ("un chiffre",)),
        ("Votre code secret : six chiffres, pas de date de naissance", 6, ("un chiffre",)),
        ("Entre 6 et 8 chiffres", 6, ("un chiffre",)),
        ("10 caractères, sans utiliser 4 chiffres qui se suivent", 10, ()),
    ],
)
def test_rules_in_a_hint(aide: str, longueur: int | None, classes: tuple[str, ...]) -> None:
    assert _rules(aide)[:2] == (longueur, classes)


def test_rules_in_attributes() -> None:
    motif = r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{10,}"
    longueur, classes, _ = _rules(longueur_min=10, motif=motif)
    assert longueur == 10
    assert classes == ("une majuscule", "une minuscule", "un chiffre")


def test_a_strength_without_rule() -> None:
    assert _rules("Choisissez un mot de passe robuste.") == (None, (), True)


def test_rules_listed_after_a_sentence_of_the_page() -> None:
    seen = page(
        bloc("Votre mot de passe doit contenir :"),
        bloc("12 caractères minimum", balise="li"),
        bloc("1 chiffre minimum", balise="li"),
        champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE),
    )
    rules = password_rules(seen, seen.champs[0])
    assert (rules.longueur, rules.classes) == (12, ("un chiffre",))
    assert rules.phrase == "12 caractères minimum 1 chiffre minimum"


def test_the_length_of_something_else_is_no_rule() -> None:
    seen = page(
        bloc("Le numéro de dossier compte 14 caractères."),
        champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE),
    )
    assert password_rules(seen, seen.champs[0]).phrase == ""


@pytest.mark.parametrize(
    "aide",
    [
        "Votre mot de passe expire au bout de 90 jours.",
        "Il doit être changé tous les 6 mois.",
        "Mot de passe valable pendant un an.",
    ],
)
def test_a_password_that_expires(aide: str) -> None:
    seen = page(champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, aide=aide))
    rules = password_rules(seen, seen.champs[0])
    assert (rules.expire, rules.phrase) == (aide, aide)


@pytest.mark.parametrize("aide", ["Vous pouvez le changer dans votre espace.", "Gardez-le un an."])
def test_a_password_that_does_not(aide: str) -> None:
    seen = page(champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, aide=aide))
    assert password_rules(seen, seen.champs[0]).expire == ""


@pytest.mark.parametrize(
    ("motif", "longueur"), [(".{12,}", 12), ("^.{8,64}$", 8), ("[0-9]{4}", None), ("", None)]
)
def test_the_length_is_read_in_the_pattern(motif: str, longueur: int | None) -> None:
    assert _rules(motif=motif)[0] == longueur


@pytest.mark.parametrize(
    ("autres", "maximum"),
    [
        ({"aide": "Entre 8 et 20 caractères"}, 20),
        ({"aide": "10 caractères au moins, 64 caractères au plus"}, 64),
        ({"aide": "Pas plus de 16 caractères."}, 16),
        ({"aide": "Minimum : 8 caractères ; maximum : 20 caractères"}, 20),
        ({"longueur_max": 32}, 32),
        ({"aide": "De 8 à 40 caractères", "longueur_max": 32}, 32),
        ({"motif": ".{8,20}"}, 20),
        ({"motif": ".{8,}"}, None),
        ({"aide": "12 caractères minimum"}, None),
        ({"aide": "1 caractère maximum de suite", "longueur_max": 1}, None),
    ],
)
def test_the_most_that_a_password_may_have(autres: dict[str, object], maximum: int | None) -> None:
    seen = page(champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, **autres))
    assert password_rules(seen, seen.champs[0]).maximum == maximum


def test_rules_glued_together_give_way_to_their_lines() -> None:
    lines = ("Votre mot de passe doit contenir :", "12 caractères minimum", "1 chiffre minimum")
    secret = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, description="".join(lines))
    seen = page(*(bloc(line) for line in lines), secret)
    assert password_rules(seen, secret).textes == lines[1:]


@pytest.mark.parametrize(("longueur_max", "suite"), [(40, " ; 40 caractères au plus"), (80, "")])
def test_the_words_of_the_page_come_with_a_short_maximum(longueur_max: int, suite: str) -> None:
    aide = "5 caractères minimum"
    field = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, aide=aide, longueur_max=longueur_max)
    seen = page(field)
    assert password_rules(seen, seen.champs[0]).phrase == f"{aide}{suite}"
