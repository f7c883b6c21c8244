"""A field that no word names is told by what stands near it on the screen."""

import pytest

from exigences.facts.build import build_facts
from exigences.facts.page.lecture import label_of
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

TETE = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Options</title>'


@pytest.mark.parametrize(
    ("corps", "dit"),
    [
        (
            '<form><p><b>Est un agenda :</b></p><div><input type="checkbox"></div></form>',
            "Champ sans nom, après “Est un agenda”",
        ),
        (
            '<form><select id="c"><option>1</option></select><button>Chercher</button></form>',
            "Champ sans nom, avec le bouton “Chercher”",
        ),
        ('<form><label>Ville <input id="c"></label></form>', "Ville"),
        (
            '<form><input type="file" id="c"><button>↵</button></form>',
            "Champ de fichier sans nom",
        ),
    ],
)
def test_what_is_near_names_it(rejouer: Rejouer, site: Site, corps: str, dit: str) -> None:
    site.pages["champ.html"] = f"{TETE}{corps}"
    facts = build_facts(rejouer({"aller": "champ.html"}))
    assert [label_of(champ) for champ in facts.pages[0].champs] == [dit]
