"""The birth date is written as its field wants it: by a calendar, or the day first."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import PAGE, Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS
CHAMP = PAGE.format(
    titre="Vous",
    corps="<label for='n'>Date de naissance</label><input id='n' {}"
    " oninput=\"dit.textContent = 'Écrit : ' + this.value\"><output id='dit'></output>",
)


@pytest.mark.parametrize(
    ("attributs", "ecrite"),
    [("type='date'", "1984-05-17"), ("", "17/05/1984"), ("type='text'", "17/05/1984")],
)
def test_the_birth_date_is_written_as_its_field_wants_it(
    rejouer: Rejouer, site: Site, attributs: str, ecrite: str
) -> None:
    site.pages["vous.html"] = CHAMP.format(attributs)
    parcours = rejouer(
        {"aller": "vous.html"},
        {"remplir": {"etiquette": "Date de naissance", "valeur": "{{ sosie.naissance }}"}},
        {"verifier": f"Écrit : {ecrite}"},
    )
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
