"""What one has just given opens in a tab: nobody goes there to go on."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.procedure.etape import Depot, Televerser
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, lien, page, parcours, procedure


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [("plafond.png", Verdict.NON_CONSTATE), ("affiche.png", Verdict.A_VERIFIER)],
)
def test_a_file_that_was_given_leads_nowhere_else(dit: str, verdict: Verdict) -> None:
    joint = Televerser(televerser=Depot(etiquette="Image", fichier="pieces/plafond.png"))
    faits = parcours(
        page(
            champ("Message", type="textarea"),
            lien(dit, url="http://127.0.0.1:8765/a/w8RiCA/", nouvel_onglet=True),
            bouton("Publier"),
        ),
        procedure=procedure(etapes=(joint,)),
    )
    assert judged("nouvel-onglet", faits).verdict is verdict
