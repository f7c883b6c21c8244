"""An account to open once the request has gone may be another service's: it is a question."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import PageFacts
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, page, parcours, pas, procedure

COMPTE = bloc("Vous devez créer un compte sur le portail de la taxe.", selecteur="#compte")
ENVOYER = bouton("Envoyer", type="submit", selecteur="#envoyer")


@pytest.mark.parametrize(
    ("ecrans", "verdict"),
    [
        ((page(COMPTE, champ("Nom"), ENVOYER), page(bloc("Merci."))), Verdict.CONSTATE),
        ((page(champ("Nom"), ENVOYER), page(COMPTE)), Verdict.A_VERIFIER),
    ],
    ids=["avant", "après"],
)
def test_an_account_that_is_asked_after_the_sending_is_a_question(
    ecrans: tuple[PageFacts, ...], verdict: Verdict
) -> None:
    sent = pas("envoyer", lieu=ecrans[0].boutons[0].lieu)
    faits = parcours(*ecrans, journal=(sent,), envoye=True)
    constat = judged("compte-utilisateur", faits)
    assert (constat.verdict, [p.selecteur for p in constat.preuves]) == (verdict, ["#compte"])


@pytest.mark.parametrize(
    ("phrase", "organisme", "annonce"),
    [
        ("Il est dans votre espace particulier sur le site des impôts.", "Commune", "tardive"),
        ("Il est dans votre espace personnel de la CAF.", "Commune", "tardive"),
        ("Il est dans votre espace personnel de la CAF.", "CAF du Valmont", "prealable"),
        ("Il est dans votre espace particulier sur le site de la ville.", "Commune", "prealable"),
        ("Créez d'abord votre espace particulier sur impots.gouv.fr.", "Commune", "prealable"),
    ],
)
def test_the_space_of_another_administration_announces_no_account(
    phrase: str, organisme: str, annonce: str
) -> None:
    faits = parcours(
        page(bloc(phrase)),
        page(champ("Nom"), COMPTE),
        procedure=procedure(organisme=organisme),
    )
    assert judged("compte-utilisateur", faits).annonce == annonce
