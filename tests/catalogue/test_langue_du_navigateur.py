"""A service that follows the language of the browser, with or without a choice on the screen."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique import bloc, lien, page, parcours, titre


def judged(faits: ParcoursFacts) -> Constat:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "langue-unique")
    return judge(detector, faits)


def test_following_the_browser_without_a_choice_is_a_question() -> None:
    french = page(titre("Connexion"), bloc("Connectez-vous pour voir vos demandes."))
    found = judged(parcours(french, suit_le_navigateur=True))
    assert found.verdict is Verdict.A_VERIFIER
    assert (
        found.preuves[0].question == "Peut-on changer de langue sans savoir régler le navigateur ?"
    )


def test_following_the_browser_with_a_choice_asks_nothing() -> None:
    french = page(titre("Connexion"), lien("English", selecteur="#en"))
    assert judged(parcours(french, suit_le_navigateur=True)).verdict is Verdict.NON_CONSTATE
