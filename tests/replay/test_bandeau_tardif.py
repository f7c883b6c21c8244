"""A message on cookies that comes once the page was read, over what is pressed, is answered too.

Selenium sees what lies over an element only before the mouse moves: there, this page is not late.
"""

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer
from tests.replay.test_bandeaux import FIN, SUITE, bouton, dits, page


def test_a_message_that_comes_late_over_a_button_is_answered(rejouer: Rejouer, site: Site) -> None:
    cache = "style='position: fixed; inset: 0; background: white'"
    venu = (
        f"<div id='tard' hidden><div class='fr-consent-banner' {cache}><p>Ce site dépose des"
        f" cookies.</p>{bouton('Tout refuser')}{bouton('Tout accepter')}</div></div>"
        "<script>addEventListener('mousemove', () => tard.hidden = false, {once: true})</script>"
    )
    site.pages["bandeau.html"] = page(venu.replace("<div class=", "<div data-b class="))
    parcours = rejouer({"aller": "bandeau.html"}, SUITE, FIN)
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    assert len(dits(parcours)) == 1
