"""What a form that was taken empty says of its fields."""

from typing import Any

import pytest

from exigences.facts.page.acceptes import with_what_may_be_left
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import ProvocationFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique import bouton, champ, page

TEL = champ("Téléphone", Nature.TELEPHONE, selecteur="#tel", obligatoire=True)
VILLE = champ("Ville", selecteur="#ville", obligatoire=True, prerempli=True)
AILLEURS = champ("Nom", Nature.NOM, selecteur="#nom", obligatoire=True, formulaire=1)
SUITE = bouton("Continuer", selecteur="#suite")


def essai(**autres: Any) -> ProvocationFacts:
    defaut: dict[str, Any] = {
        "genre": GenreProvocation.ENVOI_VIDE,
        "etape": "etapes.1",
        "page": 0,
        "abstention": None,
        "bouton": Lieu(page=0, selecteur="#suite"),
        "definitif": False,
        "avance": True,
        "gardes": (),
        "perdus": (),
        "efface": False,
        "etat": None,
        "messages": (),
        "marques": False,
        "opaque": False,
    }
    return ProvocationFacts(**defaut | autres)


def laisses(*essais: ProvocationFacts) -> list[str]:
    """The fields that may be left, on each state of a screen."""
    pages = (page(TEL, VILLE, AILLEURS, SUITE, ecran=0), page(TEL, SUITE, ecran=0))
    read: tuple[PageFacts, ...] = with_what_may_be_left(pages, essais)
    return [c.lieu.selecteur for one in read for c in one.champs if c.facultatif]


def test_a_form_taken_empty_lets_its_empty_fields_be() -> None:
    assert laisses(essai()) == ["#tel", "#tel"]


@pytest.mark.parametrize(
    "autre",
    [
        {"avance": False},
        {"genre": GenreProvocation.RECHARGEMENT},
        {"bouton": None},
        {"bouton": Lieu(page=0, selecteur="#autre")},
    ],
)
def test_another_trial_says_nothing(autre: dict[str, Any]) -> None:
    assert laisses(essai(**autre)) == []
