"""A page of rights or of help that is kept on a site that the procedure does not name."""

from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.alentours import GenreVoisine, NonOuverte, Voisine
from tests.catalogue.juger import judged
from tests.fabrique import champ, lien, page, parcours, titre

URL = "https://editeur.example/donnees"


@pytest.mark.parametrize(
    ("raison", "verdict"),
    [
        (NonOuverte.AUTRE_SITE, Verdict.A_VERIFIER),
        (NonOuverte.CONNEXION, Verdict.NON_CONSTATE),
    ],
)
def test_a_page_that_is_kept_elsewhere_is_a_question(raison: NonOuverte, verdict: Verdict) -> None:
    seen = page(titre("Signaler"), champ("Où est-ce ?", selecteur="#ou"), lien("Données", URL))
    notice = Voisine(
        genre=GenreVoisine.MENTIONS,
        nom="Protection des données",
        url=URL,
        raison=raison,
    )
    found = judged("changement-de-site", replace(parcours(seen), fermees=(notice,)))
    assert found.verdict is verdict
