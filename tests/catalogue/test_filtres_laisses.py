"""Filters that stand on a screen that one only passes are no fields to fill."""

import pytest

from exigences.facts.page.lecture import asked_fields
from exigences.model.lieu import Lieu
from tests.fabrique import champ, lien, page, parcours, pas, titre

_SUITE = Lieu(page=0, selecteur="#suite")
_ENCORE = Lieu(page=1, selecteur="#mois")
_MOIS = Lieu(page=0, selecteur="#mois")


@pytest.mark.parametrize(
    ("gestes", "demandes"),
    [
        ([("cliquer", _SUITE)], ["Nom"]),
        ([("remplir", _MOIS), ("cliquer", _SUITE)], ["Mois", "Mois", "Nom"]),
    ],
)
def test_the_filters_of_a_screen_left_by_a_link_are_left(
    gestes: list[tuple[str, Lieu]], demandes: list[str]
) -> None:
    faits = parcours(
        page(
            titre("Les comptes"),
            lien("Noter une dépense", lieu=_SUITE),
            champ("Mois", lieu=_MOIS, formulaire=None),
        ),
        page(titre("Votre nom"), champ("Mois", lieu=_ENCORE, formulaire=None), champ("Nom")),
        journal=tuple(pas(verbe=verbe, lieu=lieu) for verbe, lieu in gestes),
    )
    assert [c.libelle for _, c in asked_fields(faits)] == demandes
