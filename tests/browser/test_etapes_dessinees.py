"""What a drawn field holds is no text of its page; the step that is marked is read."""

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
