"""Of what was tried on a screen, what a later trial there tells better is not told."""

from typing import Any

import pytest

from exigences.model.facts.provocation import LienMessage, ProvocationFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import Abstention
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique import champ, page, parcours
from tests.fabrique.essais import essai, message
from tests.rapport.analyse import rapport_de

_COMMUNE, _NOM = Lieu(page=0, selecteur="#commune"), Lieu(page=0, selecteur="#nom")
RETOUR, VIDE = GenreProvocation.RETOUR, GenreProvocation.ENVOI_VIDE


def _told(*essais: ProvocationFacts) -> list[str]:
    faits: Any = parcours(page(champ("Commune")), provocations=essais)
    return [told.phrase for told in rapport_de(faits).ecrans[0].provocations]


def test_the_page_left_with_most_answers_tells_what_is_lost() -> None:
    assert _told(essai(RETOUR, perdus=(_COMMUNE,)), essai(RETOUR, gardes=(_COMMUNE, _NOM))) == [
        "Revenir en arrière, puis en avant : les réponses sont toujours là."
    ]


def test_what_was_tried_at_last_was_tried() -> None:
    left = essai(VIDE, abstention=Abstention.SANS_BOUTON)
    said = "Envoyer le formulaire sans rien y écrire : le service ne dit rien."
    assert _told(left, essai(VIDE)) == [said]
    (alone,) = _told(left)
    assert alone.endswith("le geste qui suit n'est pas, ici, d'envoyer ces réponses.")


def test_a_trial_that_sent_something_is_always_told() -> None:
    sent = essai(VIDE, abstention=Abstention.REFAIT, partie=True)
    told = _told(sent, essai(VIDE))
    assert len(told) == 2
    assert "le formulaire est parti ainsi" in told[0]


def test_answers_whose_fields_were_all_renamed_are_not_said_to_be_there() -> None:
    """Neither kept nor lost: nothing was seen of them."""
    (told,) = _told(essai(GenreProvocation.RECHARGEMENT))
    assert told == (
        "Recharger la page : les champs ont changé de nom : "
        "à une personne de voir si les réponses y sont encore."
    )


@pytest.mark.parametrize(("abstention", "dits"), [(None, ("Mai",)), (Abstention.REFAIT, ())])
def test_of_a_page_that_came_back_otherwise_no_word_is_told(
    abstention: Abstention | None, dits: tuple[str, ...]
) -> None:
    heard = message("Mai", LienMessage.ALERTE, "#mai")
    faits: Any = parcours(
        page(champ("Commune")),
        provocations=(essai(VIDE, abstention=abstention, messages=(heard,)),),
    )
    (told,) = rapport_de(faits).ecrans[0].provocations
    assert told.messages == dits
