"""A list takes the option that is named by its label, or by the value that the page sends."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import PAGE, Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS
LISTE = PAGE.format(
    titre="Liste",
    corps="<label for='s'>Situation</label><select id='s' onchange=\"dit.textContent = 'Pris : '"
    ' + this.selectedOptions[0].text">'
    "<option value=''>—</option><option value='loc'>Locataire</option>"
    "<option value='pro'>loc</option></select><output id='dit'></output>",
)


@pytest.mark.parametrize(
    ("etape", "prise"),
    [
        ({"choisir": {"etiquette": "Situation", "option": "Locataire"}}, "Locataire"),
        ({"choisir": {"etiquette": "Situation", "option": "pro"}}, "loc"),
        ({"choisir": {"etiquette": "Situation", "option": "loc"}}, "loc"),
        ({"remplir": {"etiquette": "Situation", "valeur": "Locataire"}}, "Locataire"),
    ],
    ids=["libelle", "valeur", "libelle d'abord", "remplir"],
)
def test_an_option_is_taken_by_its_label_else_by_its_value(
    rejouer: Rejouer, site: Site, etape: dict[str, object], prise: str
) -> None:
    site.pages["liste.html"] = LISTE
    parcours = rejouer({"aller": "liste.html"}, etape, {"verifier": f"Pris : {prise}"})
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_an_option_that_the_list_has_not_is_told(rejouer: Rejouer, site: Site) -> None:
    site.pages["liste.html"] = LISTE
    choix = {"choisir": {"etiquette": "Situation", "option": "Propriétaire"}}
    assert rejouer({"aller": "liste.html"}, choix).fin is Fin.ECHEC
