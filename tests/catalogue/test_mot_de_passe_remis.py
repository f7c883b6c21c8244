"""A password given to sign in was given by the service, but where accounts open as well."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, lien, lieu, page, parcours, pas, procedure


@pytest.mark.parametrize(
    ("nom", "a_cote", "verdict"),
    [
        ("Demander une bourse", "Aide", Verdict.NON_CONSTATE),
        ("Demander une bourse", "S'inscrire", Verdict.A_VERIFIER),
        ("Changer son mot de passe", "Aide", Verdict.A_VERIFIER),
    ],
)
def test_a_password_to_sign_in_may_be_invented_where_accounts_open(
    nom: str, a_cote: str, verdict: Verdict
) -> None:
    entrer = page(
        champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#passe"),
        bouton("Se connecter"),
        lien(a_cote),
    )
    faits = parcours(
        entrer,
        page(champ("Question"), bouton("Envoyer")),
        procedure=procedure(nom=nom),
        journal=(pas("remplir", lieu=lieu("#passe", page=0)),),
    )
    assert judged("mot-de-passe-a-creer", faits).verdict is verdict
