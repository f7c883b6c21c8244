"""A delay that is told only once all is sent: the person could not count on it."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import Fin
from tests.catalogue.juger import judged
from tests.fabrique import bloc, champ, page, parcours, pas, procedure

DELAI = "La préfecture instruit votre demande dans un délai de trois mois."


@pytest.mark.parametrize(
    ("avant", "apres", "attendu"),
    [
        (DELAI, "Merci.", Verdict.NON_CONSTATE),
        ("Faites votre demande ici.", DELAI, Verdict.A_VERIFIER),
        (
            "Qui la perd en informe la préfecture dans les cinq jours.",
            DELAI,
            Verdict.A_VERIFIER,
        ),
    ],
    ids=["avant", "à la fin", "le délai de la personne"],
)
def test_a_delay_told_at_the_end_is_a_question(avant: str, apres: str, attendu: Verdict) -> None:
    faits = parcours(
        page(bloc(avant), indice=0, ecran=0),
        page(champ("Nom", Nature.NOM), indice=1, ecran=1),
        page(bloc("Votre demande est enregistrée."), bloc(apres), indice=2, ecran=2),
        journal=(pas("envoyer", page=2),),
        procedure=procedure(nom="Demander une carte professionnelle"),
        fin=Fin.TERMINE,
        envoye=True,
    )
    assert judged("delai-non-annonce", faits).verdict is attendu
