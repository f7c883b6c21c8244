"""A replay that is stopped before any screen has nothing to number, and breaks nothing."""

from dataclasses import replace

from exigences.facts.page.lecture import screen_numbers
from exigences.model.facts.facts import PageVoisine
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import bloc, page, parcours


def test_what_was_read_beside_no_screen_is_told_of_the_first() -> None:
    aide = PageVoisine(
        genre=GenreVoisine.AIDE, nom="Aide", url="", depuis=0, page=page(bloc("Aide"), indice=0)
    )
    faits = replace(parcours(page()), pages=(), voisines=(aide,))
    assert set(screen_numbers(faits).values()) == {1}
