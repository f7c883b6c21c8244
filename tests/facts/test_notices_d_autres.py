"""The notice of another procedure of a site tells nothing of the one that is taken."""

import pytest

from exigences.facts.page.autres_demarches import is_notice_of_another
from exigences.model.facts.facts import PageVoisine
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import bloc, champ, page, parcours, procedure, titre


@pytest.mark.parametrize(
    ("titre_lu", "genre", "depuis", "autre"),
    [
        ("Carte d'identité et passeport", GenreVoisine.NOTICE, 0, True),
        ("Navette du marché", GenreVoisine.NOTICE, 0, False),
        ("Foire aux questions", GenreVoisine.NOTICE, 0, False),
        ("Carte d'identité et passeport", GenreVoisine.TARIFS, 0, False),
        ("Carte d'identité et passeport", GenreVoisine.NOTICE, 1, False),
    ],
    ids=["une autre", "celle-ci", "une aide", "des tarifs", "liée par sa page"],
)
def test_a_notice_that_the_hall_links_names_its_procedure(
    titre_lu: str, genre: GenreVoisine, depuis: int, *, autre: bool
) -> None:
    faits = parcours(page(bloc("Bienvenue.")), page(bloc("La navette.")), page(champ("Nom")))
    voisine = PageVoisine(
        genre=genre,
        nom="En savoir plus",
        url="https://ville.example/notice",
        depuis=depuis,
        page=page(titre(titre_lu), indice=3),
    )
    demande = procedure(nom="S'inscrire à la navette", droit="Aller au marché")
    assert is_notice_of_another(voisine, faits.pages, faits.seuil, demande) is autre
