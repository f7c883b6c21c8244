"""What a drawn field holds is no text of its page; the step that is marked is read."""

import pytest

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site


def test_the_answers_of_drawn_fields_are_no_texts(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}etapes-dessinees.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    assert [b["texte"] for b in vu["blocs"] if b["balise"] != "button"] == [
        "Demande de complément",
        "Date de naissance",
        "Activité",
        "Motif",
        "Commune",
    ]
    assert vu["etape"] == "2 Conjoint"


def test_no_step_is_read_where_none_is_marked(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}panneaux.html")
    poser(session)
    assert collecte(session, session.frames()[0])["etape"] == ""


def test_scripts_that_are_modules_are_told_from_those_that_old_browsers_read(
    session: BrowserSession, site: Site
) -> None:
    module = "<script type='module' src='data:text/javascript,1'></script>"
    other = "<script nomodule src='data:text/javascript,1'></script>"
    for name, scripts, seen in (
        ("seul.html", module, (True, False)),
        ("deux.html", module + other, (True, True)),
        ("ancien.html", "<script>1</script>", (False, False)),
    ):
        site.pages[name] = f"<!doctype html><title>Scripts</title><p>Bonjour</p>{scripts}"
        session.goto(f"{site.url}{name}")
        poser(session)
        vu = collecte(session, session.frames()[0])
        assert (vu.get("modules", False), vu.get("sinon", False)) == seen


@pytest.mark.parametrize(
    ("dessin", "lue"),
    [
        ("<button class='v-stepper-item v-stepper-item--selected'>2 Projet</button>", "2 Projet"),
        ("<p role='tab' class='mat-step-header' aria-selected='true'>1 Vous</p>", "1 Vous"),
        ("<ul><li class='step'>1 Vous</li><li class='step is-active'>2 Toit</li></ul>", "2 Toit"),
        ("<div class='step-panel is-active'>Tout ce que cette étape demande</div>", ""),
        ("<p role='tab' aria-selected='true'>Vue</p>", ""),
    ],
    ids=["bouton", "onglet", "liste", "panneau", "d'autres onglets"],
)
def test_a_step_that_is_only_drawn_as_chosen_is_read(
    session: BrowserSession, site: Site, dessin: str, lue: str
) -> None:
    site.pages["pas-dessine.html"] = f"<!doctype html><title>Étapes</title><main>{dessin}</main>"
    session.goto(f"{site.url}pas-dessine.html")
    poser(session)
    assert collecte(session, session.frames()[0])["etape"] == lue
