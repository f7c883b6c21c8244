"""Where several fields bear one id, each is known by the label that stands by it."""

from exigences.browser.engine import BrowserSession
from tests.browser.serveur import Site
from tests.browser.test_textes import lu

PAGE = """<!doctype html><html lang="fr"><title>Compte</title>
<div class="fond"><div><label id="champ-1-label" for="champ-1">Alias</label>
<input name="alias" id="champ-1" aria-labelledby="champ-1-label"></div></div>
<div role="dialog"><div><label id="champ-1-label" for="champ-1">Courriel</label>
<input name="courriel" id="champ-1" aria-labelledby="champ-1-label"></div>
<div><label for="ville">Ville</label><input name="ville" id="ville"></div></div></html>"""


def test_each_field_is_known_by_its_own_label(session: BrowserSession, site: Site) -> None:
    site.pages["doubles.html"] = PAGE
    page = lu(session, f"{site.url}doubles.html")
    champs = page.cadres[0].collecte["champs"]
    assert [(c["libelle"], c["court"]) for c in champs] == [
        ("Alias", "Alias"),
        ("Courriel", "Courriel"),
        ("Ville", "Ville"),
    ]
