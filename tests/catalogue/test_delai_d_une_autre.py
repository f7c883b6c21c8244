"""A time to act, or an account, of another procedure of the same screen is not told of this one."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from tests.catalogue.juger import judged
from tests.fabrique import bloc, champ, lien, lieu, page, parcours, pas, titre
from tests.fabrique.elements import DEPART

ABONNEMENT, FUITE = "main > h2:nth-of-type(1)", "main > h2:nth-of-type(2)"


@pytest.mark.parametrize(
    ("presse", "verdict"),
    [(FUITE, Verdict.CONSTATE), (ABONNEMENT, Verdict.NON_CONSTATE)],
)
@pytest.mark.parametrize(
    ("identifiant", "dite"),
    [
        ("delai-pour-agir", "La demande se fait dans le mois qui suit la facture."),
        ("compte-bancaire", "Munissez-vous d'un RIB."),
    ],
)
def test_what_is_under_another_link_is_not_asked(
    identifiant: str, dite: str, presse: str, verdict: Verdict
) -> None:
    accueil = page(
        titre("Mes démarches"),
        titre("Abonnement", 2, selecteur=ABONNEMENT),
        lien("Ouvrir un abonnement", f"{DEPART}a", selecteur=f"{ABONNEMENT} > a"),
        titre("Fuite", 2, selecteur=FUITE),
        bloc(dite, selecteur="main > p:nth-of-type(1)"),
        lien("Demander une remise", f"{DEPART}b", selecteur=f"{FUITE} > a"),
    )
    faits = parcours(
        accueil,
        page(titre("Vous"), champ("Nom", obligatoire=True)),
        journal=(pas("cliquer", lieu=lieu(f"{presse} > a", page=0)),),
    )
    assert judged(identifiant, faits).verdict is verdict
