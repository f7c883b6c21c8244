"""What a statement of accessibility names: written somewhere, and announced to nobody."""

from dataclasses import replace

import pytest

from exigences.catalogue.annonce import announcement_of
from exigences.model.catalogue.exigence import Annonce, Categorie, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageVoisine
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import bloc, champ, exigence, page, parcours

NOM = champ("Nom", Nature.NOM)


@pytest.mark.parametrize(
    ("genre", "texte", "categorie", "attendue"),
    [
        (
            GenreVoisine.ACCESSIBILITE,
            "Technologies : HTML5, JavaScript",
            Categorie.EQUIPEMENT,
            Annonce.A_VERIFIER,
        ),
        (
            GenreVoisine.ACCESSIBILITE,
            "Technologies : HTML5",
            Categorie.EQUIPEMENT,
            Annonce.JAMAIS,
        ),
        (
            GenreVoisine.ACCESSIBILITE,
            "Écrivez-nous sans JavaScript",
            Categorie.RECOURS,
            Annonce.JAMAIS,
        ),
        (
            GenreVoisine.ACCUEIL,
            "Technologies : HTML5, JavaScript",
            Categorie.EQUIPEMENT,
            Annonce.JAMAIS,
        ),
    ],
    ids=["nommé", "pas nommé", "pas un outil", "pas la déclaration"],
)
def test_a_tool_that_the_statement_names_is_a_question(
    genre: GenreVoisine, texte: str, categorie: Categorie, attendue: Annonce
) -> None:
    dite = PageVoisine(genre=genre, nom="Lien", url="", depuis=0, page=page(bloc(texte), indice=9))
    faits = replace(parcours(page(bloc("Bienvenue")), page(NOM)), voisines=(dite,))
    preuve = Preuve.at(Lieu(page=1, selecteur="html"), "Sans script, rien ne paraît.")
    outil = exigence(annonce=("JavaScript",), categorie=categorie)
    assert announcement_of(outil, [preuve], faits)[0] is attendue
