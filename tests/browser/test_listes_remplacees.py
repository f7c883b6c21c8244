"""A list that a script draws in place of the browser's is known by the label of the hidden one."""

from exigences.browser.engine import BrowserSession
from exigences.facts.page.champs import PageRules, read_fields
from exigences.model.facts.champs import Nature
from exigences.model.lieu import Lieu
from tests.browser.serveur import Site
from tests.browser.test_textes import lu

PAGE = """<!doctype html><html lang="fr"><title>Demande</title><style>
.cache { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
</style><form><div><label for="n">Nationalité</label>
<select id="n" name="nationalite" required class="cache" tabindex="-1" aria-hidden="true">
<option value=""></option><option>France</option><option>Italie</option></select>
<span class="select2"><span class="selection"><span role="combobox" tabindex="0"
aria-haspopup="true" aria-expanded="false" aria-labelledby="vue"><span id="vue" role="textbox"
aria-readonly="true">Rechercher un pays</span></span></span></span></div>
<div><label for="v">Ville</label><select id="v"><option>Lyon</option></select></div>
<div><label for="l">Langue</label><select id="l" class="cache"><option>fr</option></select>
<p>Deux listes : <span role="combobox" tabindex="0">Une</span>
<span role="combobox" tabindex="0">Autre</span></p></div></form></html>"""


def test_a_drawn_list_is_known_by_the_label_of_the_hidden_one(
    session: BrowserSession, site: Site
) -> None:
    site.pages["remplacee.html"] = PAGE
    page = lu(session, f"{site.url}remplacee.html")
    champs = page.cadres[0].collecte["champs"]
    vus = [(c["type"], c["libelle"], c["requis"]) for c in champs if c["visible"]]
    assert vus == [
        ("combobox", "Nationalité", True),
        ("select", "Ville", False),
        ("combobox", "", False),
        ("combobox", "", False),
    ]


def test_such_a_list_is_no_search_and_is_to_answer(session: BrowserSession, site: Site) -> None:
    site.pages["remplacee.html"] = PAGE
    page = lu(session, f"{site.url}remplacee.html")
    rules = PageRules(all_required=False, stars_explained=False)
    lieu = Lieu(page=0, selecteur="#n")
    fields = read_fields(page.cadres[0].collecte["champs"], lambda _: lieu, rules)
    drawn = next(c for c in fields if c.type == "combobox")
    assert (drawn.nature is Nature.RECHERCHE, drawn.obligatoire) == (False, True)
