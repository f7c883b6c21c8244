"""Marks and crops stay within the screenshot, and discs do not hide one another."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.model.rapport.rapport import BoiteRapport, CaptureRapport, Repere
from exigences.rapport.cadrage import PASTILLE, marques, recadrage

nombres = st.floats(-500, 6000, allow_nan=False)
boites = st.builds(BoiteRapport, x=nombres, y=nombres, largeur=nombres, hauteur=nombres)
tailles = st.integers(240, 4000)
captures = st.builds(
    CaptureRapport, largeur=tailles, hauteur=tailles, donnees=st.just(""), type=st.just("image/png")
)


def repere(numero: int, boite: BoiteRapport) -> Repere:
    return Repere(numero=numero, exigence="captcha", titre="Captcha", boite=boite)


@given(captures, boites)
def test_a_crop_shows_the_proof_and_nothing_beyond_the_capture(
    capture: CaptureRapport, boite: BoiteRapport
) -> None:
    vue = recadrage(capture, boite)
    assert vue.x >= 0
    assert vue.y >= 0
    assert vue.x + vue.largeur <= capture.largeur + 1e-6
    assert vue.y + vue.hauteur <= capture.hauteur + 1e-6
    montree = vue.boite
    assert vue.x - 1e-6 <= montree.x <= montree.x + montree.largeur <= vue.x + vue.largeur + 1e-6
    assert vue.y - 1e-6 <= montree.y <= montree.y + montree.hauteur <= vue.y + vue.hauteur + 1e-6


@given(captures, st.lists(boites, max_size=8))
def test_marks_stay_on_the_capture(capture: CaptureRapport, placees: list[BoiteRapport]) -> None:
    for marque in marques(capture, [repere(n, b) for n, b in enumerate(placees, 1)]):
        assert 0 <= marque.gauche <= marque.gauche + marque.largeur <= 100.02
        assert 0 <= marque.haut <= marque.haut + marque.hauteur <= 100.02
        assert 0 <= marque.disque_x <= 100
        assert marque.disque_y >= 0


def test_discs_of_one_element_stand_side_by_side() -> None:
    capture = CaptureRapport(largeur=1280, hauteur=800, donnees="")
    boite = BoiteRapport(x=400, y=300, largeur=300, hauteur=40)
    posees = marques(capture, [repere(n, boite) for n in range(1, 7)])
    for une, autre in combinations(posees, 2):
        assert abs(une.disque_x - autre.disque_x) >= 100 * PASTILLE - 0.02
    assert all(not 400 < m.disque_x * 12.8 < 700 for m in posees)


@pytest.mark.parametrize(("cote", "largeur", "hauteur"), [(1, 520, 130), (2000, 720, 260)])
def test_a_crop_is_neither_too_small_to_tell_nor_too_big_to_read(
    cote: float, largeur: float, hauteur: float
) -> None:
    capture = CaptureRapport(largeur=4000, hauteur=4000, donnees="")
    vue = recadrage(capture, BoiteRapport(x=1000, y=1000, largeur=cote, hauteur=cote))
    assert (vue.largeur, vue.hauteur) == (largeur, hauteur)


def test_some_of_what_is_around_a_proof_is_shown() -> None:
    capture = CaptureRapport(largeur=4000, hauteur=4000, donnees="")
    vue = recadrage(capture, BoiteRapport(x=1000, y=1000, largeur=500, hauteur=100))
    assert (vue.x, vue.y, vue.largeur, vue.hauteur) == (960, 960, 580, 180)
