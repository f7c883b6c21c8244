"""A way in that the person passed by, or that opens an account, is not the only way in."""

import pytest

from exigences.catalogue.identite.voie_unique_d_identification import detect
from exigences.model.catalogue.exigence import Certitude
from tests.fabrique import bouton, champ, lien, page, parcours, pas, titre

OUBLI = lien("Mot de passe oublié ?", selecteur="#oubli")
CREER = lien("Créer un compte", selecteur="#creer")
ENTRER = bouton("Se connecter à mon compte", selecteur="#entrer")


@pytest.mark.parametrize(
    ("presse", "certitude"),
    [(ENTRER, Certitude.CERTAINE), (OUBLI, Certitude.DOUTEUSE), (CREER, Certitude.DOUTEUSE)],
    ids=["on entre", "on passe à côté", "on ouvre un compte"],
)
def test_only_the_way_that_was_taken_gates_a_screen_that_was_left(presse, certitude) -> None:
    accueil = page(titre("Connexion"), ENTRER if presse is not CREER else CREER, OUBLI)
    faits = parcours(
        accueil,
        page(titre("Votre demande"), champ("Adresse")),
        journal=(pas("cliquer", lieu=presse.lieu),),
    )
    assert [p.certitude for p in detect(faits)] == [certitude]
