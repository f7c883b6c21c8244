"""What a page loaded again keeps is told, though each load gives its fields another name."""

import pytest

from exigences.model.procedure.procedure import GenreProvocation
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande</title>
<h1>Demande</h1><form action="suite.html"><input type="hidden" name="a"><div id="f"></div>
<button>Continuer</button></form>
<script>
const [un, deux] = sessionStorage.charge ? {second} : ["{premier}-1", "{premier}-2"];
sessionStorage.charge = 1;
const lui = (rang, nom, dit, reste) => {{
  const p = document.createElement("p");
  p.innerHTML = `<label for="${{nom}}">${{dit}}</label> `
    + `<input id="${{nom}}" autocomplete="off">`;
  f.append(p);
  if (!reste) return;
  p.querySelector("input").value = sessionStorage[rang] || "";
  p.oninput = (e) => {{ sessionStorage[rang] = e.target.value; }};
}};
lui(1, un, "Nom", true);
lui(2, deux, "Ville", false);
</script></html>"""


@pytest.mark.parametrize(
    ("premier", "second", "connus"),
    [
        ("el-2072", '["el-6284-1", "el-6284-2"]', True),
        ("el-2072", '["el-2072-1", "el-2072-2"]', True),
        ("champ-v", '["champ-v-17", "champ-v-18"]', True),
        ("el-2072", '["autre", "encore"]', False),
        ("champ", '["champ-3", "champ-4"]', False),
    ],
    ids=["un autre nombre", "le même", "de Vue", "un autre nom", "une autre question"],
)
def test_the_answers_of_a_page_that_is_loaded_again(
    rejouer: Rejouer, site: Site, premier: str, second: str, connus: bool
) -> None:
    """Fields of other names may be those of another step: nothing is told of them."""
    site.pages["demande.html"] = PAGE.format(premier=premier, second=second)
    site.pages["suite.html"] = "<!doctype html><html lang='fr'><title>Suite</title><h1>Suite</h1>"
    parcours = rejouer(
        {"aller": "demande.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Odile"}},
        {"remplir": {"etiquette": "Ville", "valeur": "Givors"}},
        {"cliquer": "Continuer"},
        provocations=["rechargement"],
    )
    (vue,) = (p for p in parcours.provocations if p.genre is GenreProvocation.RECHARGEMENT)
    garde, perdu = (f"#{premier}-1",), (f"#{premier}-2",)
    assert (vue.gardes, vue.perdus) == ((garde, perdu) if connus else ((), perdu[:0]))
