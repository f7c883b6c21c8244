"""What stands in a window opened to search narrows what is found: it asks nothing."""

import pytest

from exigences.facts.page.reglages import settle_settings
from exigences.model.facts.champs import Champ, Nature, Region, UsageFormulaire
from tests.fabrique import champ, formulaire

CHERCHE = champ("Chercher", Nature.RECHERCHE, region=Region.DIALOGUE, formulaire=0)
FILTRE = champ("Je suis", region=Region.DIALOGUE, formulaire=None, obligatoire=False)


@pytest.mark.parametrize(
    ("filtre", "usage", "reglage"),
    [
        (FILTRE, UsageFormulaire.RECHERCHE, True),
        (FILTRE, UsageFormulaire.DEMARCHE, False),
        (
            champ("Je suis", region=Region.CONTENU, formulaire=None, obligatoire=False),
            UsageFormulaire.RECHERCHE,
            False,
        ),
        (
            champ("Je suis", region=Region.DIALOGUE, formulaire=None, obligatoire=True),
            UsageFormulaire.RECHERCHE,
            False,
        ),
    ],
    ids=["filtre", "autre formulaire", "hors de la fenêtre", "obligatoire"],
)
def test_a_filter_beside_a_search_is_no_question(
    filtre: Champ, usage: UsageFormulaire, reglage: bool
) -> None:
    form = formulaire(indice=0, usage=usage)
    settled = settle_settings((CHERCHE, filtre), (form,), ())
    assert [c.reglage for c in settled] == [False, reglage]
