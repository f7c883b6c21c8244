"""What a service still says of a mistake that was made on purpose is no part of its page."""

from exigences.facts.page.apres_faute import without_old_errors
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import LienMessage
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique import bloc, champ, page
from tests.fabrique.essais import essai, message

DIT = message("Veuillez renseigner votre nom.", LienMessage.CHAMP, "#e")


def lues(*, avance: bool = False, ecran: int = 0) -> tuple[PageFacts, PageFacts]:
    """The state before a form was sent empty, and the next, where the message has stayed."""
    avant = page(bloc("Vos nom et prénoms"), indice=0, ecran=0, titre="Vous")
    apres = page(
        bloc("Vos nom et prénoms"),
        bloc(DIT.texte),
        bloc("Précisez"),
        champ("Nom", description=f"Le nom de naissance. {DIT.texte}"),
        indice=1,
        ecran=ecran,
        titre="Erreur : Vous",
    )
    vide = essai(genre=GenreProvocation.ENVOI_VIDE, page=0, avance=avance, messages=(DIT,))
    first, second = without_old_errors((avant, apres), (vide,))
    return first, second


def test_a_message_that_stays_is_read_on_no_later_state() -> None:
    _, apres = lues()
    assert [one.texte for one in apres.blocs] == ["Vos nom et prénoms", "Précisez"]
    assert apres.champs[0].description == "Le nom de naissance."
    assert (apres.titre, apres.reprochee) == ("Vous", True)


def test_another_screen_and_what_came_once_it_was_taken_are_as_they_are() -> None:
    for apres in (lues(ecran=1)[1], lues(avance=True)[1]):
        assert DIT.texte in [one.texte for one in apres.blocs]
        assert apres.titre == "Erreur : Vous"


def test_the_state_before_it_is_left_alone() -> None:
    assert [one.texte for one in lues()[0].blocs] == ["Vos nom et prénoms"]
