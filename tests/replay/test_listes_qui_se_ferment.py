"""Lists that shut as the page scrolls, and those whose field lets presses through to their box."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS

PAGE = """<!doctype html><html lang='fr'><meta charset='utf-8'><title>Listes</title>
<style>.boite { padding: 8px 20px; border: 1px solid; width: 300px }
.boite input { pointer-events: none; border: 0 }</style>
<h1>Faculté</h1><p style="height: 150vh">Choisissez plus bas.</p>
<p id="e">Faculté</p>
<div class="boite" id="b"><input id="c" role="combobox" readonly aria-labelledby="e"
 aria-controls="l" aria-expanded="false" placeholder="Choisir"></div>
<ul id="l" role="listbox" hidden></ul><output id="dit"></output><p style="height: 150vh">Fin.</p>
<script>
const ouvre = (oui) => { l.hidden = !oui; c.setAttribute("aria-expanded", String(oui)); };
b.addEventListener("mousedown", () => ouvre(l.hidden));
addEventListener("scroll", () => ouvre(false), true);
for (const nom of ["Droit", "Lettres"]) {
  const li = l.appendChild(document.createElement("li"));
  li.setAttribute("role", "option"); li.textContent = nom;
  li.onclick = () => { dit.textContent = `Choisi : ${nom}`; ouvre(false); };
}</script>"""

CHOISIR = [{"choisir": {"etiquette": "Faculté", "option": "Lettres"}}]
PRESSER = [
    {"cliquer": {"css": "#b", "sans_envoi": True}},
    {"cliquer": {"role": "option", "nom": "Lettres", "sans_envoi": True}},
]


@pytest.mark.parametrize("etapes", [CHOISIR, PRESSER], ids=["choisir", "presser"])
def test_a_list_that_shuts_as_the_page_scrolls_is_chosen_from(
    rejouer: Rejouer, site: Site, etapes: list[dict[str, object]]
) -> None:
    site.pages["liste.html"] = PAGE
    attendu = {"attendre": {"texte": "Choisi : Lettres"}}
    parcours = rejouer({"aller": "liste.html"}, *etapes, attendu, captures=True)
    assert parcours.fin is Fin.TERMINE
