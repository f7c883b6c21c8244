"""A screen in the place of another, and a link that only leads further down the same page."""

import pytest

from exigences.facts.page.changements import silent_changes
from tests.fabrique import lien, page, parcours, titre

DEPART = "http://127.0.0.1:8000/demarche/"


@pytest.mark.parametrize(("suite", "muets"), [("#inscription", 0), ("#/inscription", 1)])
def test_a_link_to_a_part_of_the_page_moves_whoever_follows_it(suite: str, muets: int) -> None:
    avant = page(
        titre("Entrer"),
        lien("Inscription", f"{DEPART}{suite}"),
        url=DEPART,
        document="0",
        titre="Risques",
    )
    ensuite = page(
        titre("S'inscrire"),
        ecran=1,
        focus=False,
        url=f"{DEPART}{suite}",
        document="0",
        titre="Risques",
    )
    assert len(list(silent_changes(parcours(avant, ensuite)))) == muets
