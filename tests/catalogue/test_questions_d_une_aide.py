"""A question that a page of help answers tells of what it is about, unfolded or not."""

import pytest

from exigences.model.catalogue.exigence import Annonce
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageVoisine, ParcoursFacts
from exigences.model.parcours.alentours import GenreVoisine
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, page, parcours, titre


def _helped(question: str, genre: GenreVoisine) -> ParcoursFacts:
    help_page = page(
        titre("Aide"), bouton(question), bloc(question), bloc("Douze chiffres."), indice=1
    )
    voisine = PageVoisine(
        genre=genre, nom="Aide", url="http://127.0.0.1/aide", depuis=0, page=help_page
    )
    asked = champ("Numéro fiscal", Nature.IDENTIFIANT_ADMINISTRATIF, obligatoire=True)
    return parcours(page(titre("Déclarer"), asked), voisines=(voisine,))


@pytest.mark.parametrize(
    ("question", "genre", "annonce"),
    [
        ("Où trouver mon numéro fiscal ?", GenreVoisine.AIDE, Annonce.PREALABLE),
        ("Le numéro fiscal est-il demandé ?", GenreVoisine.AIDE, Annonce.JAMAIS),
        ("Mon numéro fiscal a changé, que faire ?", GenreVoisine.AIDE, Annonce.JAMAIS),
        ("Chercher mon numéro fiscal", GenreVoisine.AIDE, Annonce.JAMAIS),
        ("Où trouver mon numéro fiscal ?", GenreVoisine.MENTIONS, Annonce.JAMAIS),
    ],
)
def test_a_question_of_a_page_of_help_tells_what_it_is_about(
    question: str, genre: GenreVoisine, annonce: Annonce
) -> None:
    assert judged("identifiant-administratif", _helped(question, genre)).annonce is annonce
