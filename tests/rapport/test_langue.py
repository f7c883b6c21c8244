import pytest

from exigences.rapport.langue import (
    abrege,
    combien,
    entre_guillemets,
    enumere,
    liste_ecrans,
    minuscule,
    nombre,
    recul,
    suites,
)


def test_numbers_are_written_in_french():
    assert nombre(2140) == "2 140"
    assert nombre(68.42, 1) == "68,4"


def test_a_name_keeps_its_capitals_within_a_sentence():
    assert [minuscule(t) for t in ("Compte", "JavaScript activé", "SMS", "")] == [
        "compte",
        "JavaScript activé",
        "SMS",
        "",
    ]


@pytest.mark.parametrize(
    ("valeur", "attendu"), [(0, "0 champ"), (1, "1 champ"), (2, "2 champs"), (1200, "1 200 champs")]
)
def test_zero_and_one_are_singular(valeur, attendu):
    assert combien(valeur, "champ") == attendu


def test_an_irregular_plural_is_given():
    assert combien(3, "autre réponse", "autres réponses") == "3 autres réponses"


@pytest.mark.parametrize(
    ("elements", "attendu"),
    [([], ""), (["a"], "a"), (["a", "b"], "a et b"), (["a", "b", "c"], "a, b et c")],
)
def test_lists_end_with_et(elements, attendu):
    assert enumere(elements) == attendu


def test_long_texts_are_cut_at_a_word():
    assert abrege("Un   texte\ntrop long", 12) == "Un texte…"
    assert entre_guillemets("Court") == "« Court »"


def test_screens_are_named():
    assert liste_ecrans([3]) == "écran 3"
    assert liste_ecrans([3, 4, 6]) == "écrans 3, 4 et 6"


@pytest.mark.parametrize(
    ("numeros", "attendu"),
    [
        ([], ()),
        ([3], ((3, 3),)),
        ([1, 2, 3, 5], ((1, 3), (5, 5))),
        ([9, 8, 2], ((2, 2), (8, 8), (9, 9))),
    ],
)
def test_numbers_that_follow_are_put_together(numeros, attendu):
    assert suites(numeros) == attendu


@pytest.mark.parametrize(
    ("bas", "haut", "attendu"),
    [
        (0, 0, "rien"),
        (13.9, 13.9, "13,9 points de moins aux deux bornes"),
        (0, 7, "7 points de moins à la borne haute"),
        (1, 0, "1 point de moins à la borne basse"),
        (2.1, 16, "2,1 points de moins à la borne basse, 16 à la borne haute"),
    ],
)
def test_a_fall_says_which_bound_falls(bas, haut, attendu):
    assert recul(bas, haut) == attendu
