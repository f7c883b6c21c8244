"""What lies under a panel that covers the window, or out of it for good, is not seen."""

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site


def test_what_a_panel_covers_is_not_seen(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}couverte.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    assert [b["texte"] for b in vu["boutons"]] == ["Publier"]
    assert vu["liens"] == []
    assert {c["identifiant"]: c["visible"] for c in vu["champs"]} == {
        "chercher": False,
        "message": True,
    }
    textes = [b["texte"] for b in vu["blocs"]]
    assert "Votre message" in textes
    assert not {"Les sujets", "Le forum de Saint-Aubin", "Les nouvelles de la commune."} & {*textes}


def test_it_is_once_the_panel_is_gone_but_for_what_is_past_the_window(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}couverte.html#ouverte")
    poser(session)
    session.evaluate(session.frames()[0], "() => document.getElementById('dessus').remove()")
    vu = collecte(session, session.frames()[0])
    assert [b["texte"] for b in vu["boutons"]] == ["Trier"]
    assert [lien["texte"] for lien in vu["liens"]] == ["Un sujet"]
    textes = [b["texte"] for b in vu["blocs"]]
    assert {"Les sujets", "Le forum de Saint-Aubin"} <= {*textes}
    assert "Les nouvelles de la commune." not in textes
