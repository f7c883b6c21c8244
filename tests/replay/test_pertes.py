"""What a page loaded again keeps is told, though each load gives its fields another name."""

import pytest

from exigences.model.procedure.procedure import GenreProvocation
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande</title>
<h1>Demande</h1><form action="suite.html"><div id="f"></div><button>Continuer</button></form>
<script>
const tire = sessionStorage.charge ? {second} : "2072";
sessionStorage.charge = 1;
const lui = (rang, dit, reste) => {{
  const p = document.createElement("p");
  p.innerHTML = `<label for="el-${{tire}}-${{rang}}">${{dit}}</label> `
    + `<input id="el-${{tire}}-${{rang}}" name="el-${{tire}}-${{rang}}" autocomplete="off">`;
  f.append(p);
  if (!reste) return;
  p.querySelector("input").value = sessionStorage[rang] || "";
  p.oninput = (e) => {{ sessionStorage[rang] = e.target.value; }};
}};
lui(1, "Nom", true);
lui(2, "Ville", false);
</script></html>"""


@pytest.mark.parametrize(
    ("second", "gardes", "perdus"),
    [
        ('"6284"', ("#el-2072-1",), ("#el-2072-2",)),
        ('"2072"', ("#el-2072-1",), ("#el-2072-2",)),
        ('"autre"', (), ()),
    ],
    ids=["un autre nombre", "le même", "un autre nom"],
)
def test_the_answers_of_a_page_that_is_loaded_again(
    rejouer: Rejouer, site: Site, second: str, gardes: tuple[str, ...], perdus: tuple[str, ...]
) -> None:
    site.pages["demande.html"] = PAGE.format(second=second)
    site.pages["suite.html"] = "<!doctype html><html lang='fr'><title>Suite</title><h1>Suite</h1>"
    parcours = rejouer(
        {"aller": "demande.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Odile"}},
        {"remplir": {"etiquette": "Ville", "valeur": "Givors"}},
        {"cliquer": "Continuer"},
        provocations=["rechargement"],
    )
    (vue,) = (p for p in parcours.provocations if p.genre is GenreProvocation.RECHARGEMENT)
    assert (vue.gardes, vue.perdus) == (gardes, perdus)
