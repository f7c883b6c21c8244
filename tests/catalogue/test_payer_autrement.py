"""Whoever may pay by cheque, where all is to pay, needs no form on paper."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from tests.fabrique import bloc, bouton, champ, page, parcours, procedure


@pytest.mark.parametrize(
    ("nom", "moyens", "verdict"),
    [
        ("Paiement d'une facture d'eau", "Vous pouvez payer par chèque.", Verdict.NON_CONSTATE),
        ("Paiement d'une facture d'eau", "Aucun chèque n'est accepté.", Verdict.CONSTATE),
        ("Demander une bourse", "Vous pouvez payer par chèque.", Verdict.CONSTATE),
    ],
)
def test_a_cheque_is_a_paper(nom: str, moyens: str, verdict: Verdict) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "papier-absent")
    form = page(bloc(moyens), champ("Référence"), champ("Nom"), bouton("Envoyer"))
    faits = parcours(form, procedure=procedure(nom=nom))
    assert judge(detector, faits).verdict is verdict
