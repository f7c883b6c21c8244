"""`remplir` writes in an editor that draws its text, whose own field nobody sees."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS

EDITEUR = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Éditeur</title>
<style>#boite { width: 400px; height: 80px; border: 1px solid; position: relative; cursor: text }
#cache { overflow: hidden; position: absolute; width: 3px; height: 0 }</style>
<h1>Corriger une page</h1><label for="source">Texte</label>
<textarea id="source" style="display: none">Ancien texte</textarea><div id="boite">
<div id="cache"><textarea id="saisie" tabindex="0"></textarea></div><pre id="vu">Ancien texte</pre>
</div><script>
let tout = false;
boite.onmousedown = (e) => { e.preventDefault(); saisie.focus(); };
saisie.onkeydown = (e) => { if (e.ctrlKey && e.key === "a") { tout = true; e.preventDefault(); } };
saisie.oninput = () => {
  vu.textContent = (tout ? "" : vu.textContent) + saisie.value; saisie.value = ""; tout = false;
};
</script>"""
SOURD = EDITEUR.replace("saisie.focus()", "0").replace('tabindex="0"', "disabled")


@pytest.mark.parametrize("cible", [{"etiquette": "Texte"}, {"css": "#saisie"}])
def test_what_a_person_sees_is_written_in(
    rejouer: Rejouer, site: Site, cible: dict[str, str]
) -> None:
    site.pages["editeur.html"] = EDITEUR
    vu = rejouer(
        {"aller": "editeur.html"},
        {"remplir": {**cible, "valeur": "Ouvert à 9 h"}},
        {"attendre": {"texte": "Ouvert à 9 h"}},
    )
    assert vu.fin is Fin.TERMINE, vu.phrase_fin
    assert "Ancien" not in vu.pages[-1].cadres[0].html.partition("<pre")[2]


def test_a_hidden_field_without_an_editor_is_still_hidden(rejouer: Rejouer, site: Site) -> None:
    site.pages["sourd.html"] = SOURD
    vu = rejouer({"aller": "sourd.html"}, {"remplir": {"css": "#saisie", "valeur": "x"}})
    assert vu.fin is Fin.ECHEC
    assert "caché" in vu.phrase_fin
