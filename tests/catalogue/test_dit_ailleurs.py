"""Why data is asked: said on the screen, on one before, or on a page that is only linked."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageVoisine, ParcoursFacts
from exigences.model.parcours.alentours import GenreVoisine
from tests.catalogue.juger import judged
from tests.fabrique import bloc, champ, page, parcours, titre

POURQUOI = "Vos réponses seront traitées par la mairie."


def _notice(nature: Nature) -> ParcoursFacts:
    voisine = PageVoisine(
        genre=GenreVoisine.MENTIONS,
        nom="Données personnelles",
        url="http://127.0.0.1/donnees",
        depuis=0,
        page=page(bloc(POURQUOI), indice=1),
    )
    seen = page(titre("Signaler"), champ("À vous", nature, selecteur="#vous"))
    return parcours(seen, voisines=(voisine,))


@pytest.mark.parametrize(
    ("nature", "verdict"),
    [
        (Nature.NAISSANCE, Verdict.A_VERIFIER),
        (Nature.TELEPHONE, Verdict.A_VERIFIER),
        (Nature.NOM, Verdict.NON_CONSTATE),
    ],
)
def test_what_only_a_linked_page_explains_is_a_question_but_for_a_name(
    nature: Nature, verdict: Verdict
) -> None:
    found = judged("donnees-personnelles-inexpliquees", _notice(nature))
    assert found.verdict is verdict
    assert [preuve.selecteur for preuve in found.preuves] == (
        ["#vous"] if verdict is Verdict.A_VERIFIER else []
    )


def test_what_a_screen_explains_is_explained() -> None:
    told = parcours(
        page(bloc(POURQUOI), indice=0),
        page(champ("Né le", Nature.NAISSANCE, selecteur="#ne"), indice=1),
    )
    assert judged("donnees-personnelles-inexpliquees", told).verdict is Verdict.NON_CONSTATE


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [("6 - 12 ans", Verdict.NON_CONSTATE), ("Le mercredi 12 mai", Verdict.CONSTATE)],
)
def test_a_date_of_birth_is_explained_by_the_ages_that_a_thing_is_for(
    dit: str, verdict: Verdict
) -> None:
    seen = parcours(page(titre("Atelier"), bloc(dit), champ("Né le", Nature.NAISSANCE)))
    assert judged("donnees-personnelles-inexpliquees", seen).verdict is verdict
