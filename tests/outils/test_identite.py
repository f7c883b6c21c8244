"""The edits do what they say, and the measure counts what is kept, new and missed."""

import pytest
from bs4 import BeautifulSoup

from exigences.model.facts.champs import Nature
from exigences.model.rapport.empreintes import Empreinte, Genre
from outils.identite.cles import measured
from outils.identite.retouches import MARQUE, REELLES, SANS_EFFET, Retouche, renamed_in_css
from tests.rapport.exemple import rapport_exemple

PAGE = """<html><head><title>Aide</title></head><body><main><h1>Aide</h1><h2>Vous</h2>
<p class="a">Une phrase.</p><p>Une autre.</p><ul><li>Un</li><li>Deux</li></ul>
<form><label for="nom">Nom</label><input id="nom" name="nom" class="b"><img src="x.png">
<a href="#nom">Aller</a><div>Ici</div></form></main></body></html>"""


def edited(edit: Retouche) -> BeautifulSoup:
    page = BeautifulSoup(PAGE, "html.parser")
    edit(page)
    return page


@pytest.mark.parametrize("edit", SANS_EFFET.values(), ids=SANS_EFFET)
def test_a_harmless_edit_changes_the_page_and_asks_nothing(edit: Retouche) -> None:
    page = edited(edit)
    assert str(page) != str(BeautifulSoup(PAGE, "html.parser"))
    assert [tag["name"] for tag in page.select("input")] == ["nom"]
    label, field = page.select_one("label"), page.select_one("input")
    assert label is not None and field is not None and label["for"] == field["id"]
    assert page.select(f"[id^={MARQUE}]") == []


@pytest.mark.parametrize("edit", REELLES.values(), ids=REELLES)
def test_a_real_edit_adds_marked_elements_and_nothing_else(edit: Retouche) -> None:
    page = edited(edit)
    (block,) = page.select(f"form > [id^={MARQUE}]")
    assert all(str(tag["id"]).startswith(MARQUE) for tag in block.find_all(True))
    block.extract()
    assert str(page) == str(BeautifulSoup(PAGE, "html.parser"))


def test_what_is_renamed_is_so_in_selectors_alone() -> None:
    css = "a.un:hover, #deux > b { background: url(fond.png); color: #abc } .un { width: .5em }"
    assert renamed_in_css(css, ".") == css.replace(".un", ".v2-un")
    assert renamed_in_css(css, "#") == css.replace("#deux", "#v2-deux")


def finding(nom: str, selecteur: str, empreinte: str) -> Empreinte:
    return Empreinte(
        regle="axe:label",
        ecran=1,
        role="/",
        genre=Genre.CHAMP,
        nature=Nature.NOM,
        nom=nom,
        selecteur=selecteur,
        empreinte=empreinte,
    )


def test_what_is_kept_new_and_missed_is_counted() -> None:
    old = finding("Nom", "#nom", "a" * 16)
    renamed = finding("Nom", "#v2-nom", "a" * 16)
    added = finding("Prénom", f"#{MARQUE} > input", "b" * 16)
    before, after = (
        rapport_exemple().model_copy(update={"empreintes": found})
        for found in ((old,), (renamed, added))
    )
    real = measured(before, after, reelle=True)
    assert {way: (m.gardes, m.ajouts, m.manques) for way, m in real.items()} == {
        "ce programme": (1, 1, 0),
        "empreinte seule": (1, 1, 0),
        "url;règle": (1, 1, 1),
        "composant::histoire::règle": (1, 1, 1),
        "règle + chemin": (0, 1, 0),
        "objet entier": (0, 1, 0),
    }
    quiet = measured(before, after.model_copy(update={"empreintes": (renamed,)}), reelle=False)
    assert {way: m.faux_nouveaux for way, m in quiet.items()} == {
        "ce programme": 0,
        "empreinte seule": 0,
        "url;règle": 0,
        "composant::histoire::règle": 0,
        "règle + chemin": 1,
        "objet entier": 1,
    }
