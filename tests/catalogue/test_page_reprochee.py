"""A page is as long as its person meets it, and not with the messages of a mistake on purpose."""

import pytest

from exigences.model.lieu import Boite
from tests.catalogue.juger import judged
from tests.fabrique import page, parcours

FENETRE = Boite(x=0, y=0, largeur=1280, hauteur=800)


@pytest.mark.parametrize(("reprochee", "mesure"), [(True, 4.0), (False, 5.0)])
def test_what_a_mistake_added_makes_no_page_longer(reprochee: bool, mesure: float) -> None:
    faits = parcours(
        page(indice=0, ecran=0, hauteur=3200, fenetre=FENETRE),
        page(indice=1, ecran=0, hauteur=4000, fenetre=FENETRE, reprochee=reprochee),
    )
    assert [preuve.mesure for preuve in judged("page-longue", faits).preuves] == [mesure]
