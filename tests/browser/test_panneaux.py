"""What a button or a tab opens on the page is read; what a menu or nothing opens is not."""

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte, poser
from tests.browser.serveur import Site


def test_a_panel_that_a_button_opens_is_read(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}panneaux.html")
    poser(session)
    vu = collecte(session, session.frames()[0])
    textes = [b["texte"] for b in vu["blocs"]]
    assert [
        t for t in textes if t not in ("Menu", "Panneaux", "Délai", "Papier", "Choisir", "Mineur")
    ] == [
        "Réponse sous 15 jours.",
        "Envoyez le formulaire.",
        "Formulaire papier",
        "Motif",
        "Venez au guichet.",
    ]
    assert [lien["texte"] for lien in vu["liens"]] == ["Formulaire papier"]
    assert {c["identifiant"]: c["visible"] for c in vu["champs"]}["motif"] is False
