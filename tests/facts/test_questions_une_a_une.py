"""Questions that one address asks one by one, and numbers: each is a screen for a person."""

import pytest

from exigences.facts.page.ecrans import screens
from tests.fabrique.collecte import bloc_brut, champ_brut, collecte, etat


def _etats(*rangs: str, champ: str = "") -> tuple[int, ...]:
    pages = (
        collecte(blocs=[bloc_brut(rang, champ=champ)], champs=[champ_brut(nom="reponse")])
        for rang in rangs
    )
    return tuple(screens(tuple(etat(page, indice=i) for i, page in enumerate(pages))))


@pytest.mark.parametrize(
    "rangs",
    [("1 / 6", "2 / 6", "3 / 6"), ("Question 1 sur 3", "Question 2 sur 3", "Question 3 sur 3")],
)
def test_each_rank_is_a_screen(rangs: tuple[str, ...]) -> None:
    assert _etats(*rangs) == (0, 1, 2)


@pytest.mark.parametrize(
    "textes",
    [
        ("3 / 500", "12 / 500", "20 / 500"),
        ("1 / 1", "", "1 / 1"),
        ("Le 1 / 6 du prix", "Le 2 / 6 du prix", "Le tout"),
        ("7 / 6", "8 / 6", "9 / 6"),
    ],
)
def test_other_numbers_are_none(textes: tuple[str, ...]) -> None:
    assert _etats(*textes) == (0, 0, 0)


def test_signs_that_a_field_counts_are_none() -> None:
    assert _etats("1 / 6", "2 / 6", "3 / 6", champ="#reponse") == (0, 0, 0)
