"""A button that nothing says to be one is pressed by its words, where the mouse shows a hand."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import PAGE, Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS
MUET = PAGE.format(
    titre="Bienvenue",
    corps="<p>Bienvenue.</p><div class='btn' {style}><span>J’ai compris</span></div>"
    "<output id='dit'></output><script>document.querySelector('.btn').addEventListener('click',"
    "() => {{ document.getElementById('dit').textContent = 'Merci' }})</script>",
)


@pytest.mark.parametrize("mots", ["J’ai compris", "j'ai compris"])
def test_a_division_that_shows_a_hand_is_pressed_by_its_words(
    rejouer: Rejouer, site: Site, mots: str
) -> None:
    site.pages["muet"] = MUET.replace("{style}", "style='cursor:pointer'")
    parcours = rejouer({"aller": "muet"}, {"cliquer": mots}, {"verifier": {"texte": "Merci"}})
    assert parcours.fin is Fin.TERMINE


def test_words_that_nothing_says_to_press_are_told(rejouer: Rejouer, site: Site) -> None:
    site.pages["muet"] = MUET.replace("{style}", "")
    parcours = rejouer({"aller": "muet"}, {"cliquer": "J’ai compris"})
    assert "ces mots sont sur la page, mais ni dans un bouton ni dans un lien" in (
        parcours.phrase_fin
    )


def test_a_button_of_the_same_words_goes_first(rejouer: Rejouer, site: Site) -> None:
    both = MUET.replace("{style}", "style='cursor:pointer'").replace(
        "<p>Bienvenue.</p>", "<button onclick=\"this.textContent='Pressé'\">J’ai compris</button>"
    )
    site.pages["muet"] = both
    vu = {"verifier": {"texte": "Pressé"}}
    assert rejouer({"aller": "muet"}, {"cliquer": "J’ai compris"}, vu).fin is Fin.TERMINE
