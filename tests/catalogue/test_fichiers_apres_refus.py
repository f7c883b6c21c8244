"""Files of a page with scripts: those that the browser itself sends may be to join again."""

import pytest

from exigences.catalogue.pieces.fichiers_a_joindre_de_nouveau import detect
from exigences.model.facts.champs import Nature
from exigences.model.lieu import Lieu
from exigences.model.parcours.trafic import Requete
from tests.fabrique import champ, page, parcours, pas

NOM = champ("Nom", Nature.NOM, selecteur="#nom")
PIECE = champ("Photo d'identité", Nature.FICHIER, type="file", selecteur="#photo")


@pytest.mark.parametrize(
    ("methode", "genre", "posee"),
    [("POST", "Document", True), ("POST", "Fetch", False), ("GET", "Document", False)],
    ids=["un formulaire", "un script", "un lien"],
)
def test_what_the_browser_sends_may_be_to_join_again(methode: str, genre: str, posee: bool) -> None:
    suite = pas(
        "cliquer",
        lieu=Lieu(page=0, selecteur="#suite"),
        requetes=(Requete(methode=methode, url="http://a.example/", type=genre),),
    )
    faits = parcours(page(NOM, PIECE, scripts=2), page(indice=1, ecran=1), journal=(suite,))
    assert [preuve.extrait for preuve in detect(faits)] == ["Photo d'identité"] * posee
