"""A number is a proof of deposit only where one is really given after its announcement."""

import pytest

from exigences.catalogue.erreur.preuve_de_depot_absente import detect
from tests.fabrique.elements import bloc
from tests.fabrique.pages import page, parcours


@pytest.mark.parametrize(
    "texte",
    [
        "Demande n° 4521",
        "Demande n°4521",
        "Demande n° AB12",
        "Demande n°AB12",
        "Demande n° DS-2026-12",
        "Demande n° A/12",
        "Demande n° : 4521",
    ],
)
def test_a_number_right_after_its_announcement_is_a_proof(texte: str) -> None:
    assert not list(detect(parcours(page(bloc(texte)), envoye=True)))


@pytest.mark.parametrize(
    "texte",
    ["Demande n° à venir", "Demande n°", "Demande n° en attente, 2 jours", "Demande : envoyée"],
)
def test_an_announcement_without_a_number_is_none(texte: str) -> None:
    assert list(detect(parcours(page(bloc(texte)), envoye=True)))
