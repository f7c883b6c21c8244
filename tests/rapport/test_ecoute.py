"""« Ce que tu entends »: each element as it is announced, then a screen in the instruction."""

from dataclasses import replace

import pytest

from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.ecoute import Entendu, EtatEntendu
from exigences.model.rapport.instruction import Enumeration
from exigences.rapport.ecoute import announcement, heard_screens
from exigences.rapport.instruction.ecoute import COURTE, heard
from exigences.rapport.vecus import Ecrans
from tests.fabrique import page, parcours
from tests.rapport.exemple_sosies import sosies_exemple

CHAMP = Entendu(
    role="textbox",
    nom="Nom",
    description="Comme sur votre carte.",
    etats=(EtatEntendu.REQUIS,),
)
DITS = {
    "champ à remplir « Nom », obligatoire, puis « Comme sur votre carte. »": CHAMP,
    "titre de niveau 1 « Votre demande »": Entendu(role="heading", nom="Votre demande", niveau=1),
    "liste de 3 éléments": Entendu(role="list", nom="", niveau=3),
    "repère navigation « Menu »": Entendu(role="navigation", nom="Menu"),
    "bouton sans nom": Entendu(role="button", nom=""),
    "liste à choix « Pays », « France », replié": Entendu(
        role="combobox", nom="Pays", valeur="France", etats=(EtatEntendu.REPLIE,)
    ),
    "« Écrivez en majuscules. »": Entendu(role="text", nom="Écrivez en majuscules."),
    "élément « Autre »": Entendu(role="inconnu", nom="Autre"),
}


@pytest.mark.parametrize("dit", DITS)
def test_an_element_is_said_with_its_kind_name_and_states(dit: str) -> None:
    assert announcement(DITS[dit]) == dit


def faits(*entendu: Entendu) -> ParcoursFacts:
    return parcours(replace(page(), titre="Accueil", entendu=entendu))


def told(*entendu: Entendu) -> list[str | Enumeration]:
    listened = faits(*entendu)
    ecoute = heard_screens(listened, Ecrans(listened))
    person = sosies_exemple()[0].model_copy(update={"ecoute": ecoute})
    return list(heard(person, 1))


def test_a_screen_is_told_by_its_title_its_places_its_headings_then_all_of_it() -> None:
    opening, all_of_it = told(
        Entendu(role="main", nom=""), Entendu(role="heading", nom="Vous", niveau=1), CHAMP
    )
    assert opening == (
        "La voix dit d'abord le titre de la page : « Accueil ». "
        "Tu peux sauter d'un repère à l'autre (touche D de NVDA) : contenu principal. "
        "Ou de titre en titre (touche H) : niveau 1 « Vous ». De champ en champ (touche F), "
        "tu en trouves 1 : champ à remplir « Nom », obligatoire, puis « Comme sur votre carte. »."
    )
    assert isinstance(all_of_it, Enumeration)
    assert (len(all_of_it.points), all_of_it.repliee) == (3, False)


def test_what_a_page_lacks_is_told_and_a_long_one_is_folded() -> None:
    opening, all_of_it = told(*[CHAMP] * (COURTE + 1))
    assert isinstance(opening, str)
    assert (
        "Aucun repère ne permet de sauter d'une partie à l'autre. "
        "Aucun titre non plus : il faut tout écouter. "
        f"De champ en champ (touche F), tu en trouves {COURTE + 1} : "
    ) in opening
    assert opening.endswith(" et 1 de plus.")
    assert isinstance(all_of_it, Enumeration)
    assert all_of_it.repliee


def test_a_person_who_sees_is_told_nothing_of_it() -> None:
    assert list(heard(sosies_exemple()[0], 1)) == []
    assert list(heard(None, 1)) == []
