"""Tabs, popups, navigations refused, history, message boxes."""

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.remote.webelement import WebElement

from exigences.browser.engine import BrowserEngine, BrowserSession
from tests.browser.moteurs import attendre, dit, parties, poser, trouve, visite
from tests.browser.serveur import Site


def dedans(url: str, inner: bool) -> str:
    """Only 127.0.0.1 may be entered."""
    return "" if url.startswith(("http://127.0.0.1", "about:")) else "hors des domaines déclarés"


def test_a_new_tab_becomes_current(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}onglets.html")
    assert session.tab() == 0
    session.click(trouve(session, "#blank"))
    attendre(session, lambda: session.tab() == 1)
    poser(session)
    assert (session.frames()[0].url, session.status()) == (f"{site.url}arrivee.html", 200)
    assert dit(session, "document.title") == "Arrivée"


@pytest.mark.fenetres_vues
def test_a_popup_is_followed_and_one_comes_back(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}onglets.html")
    session.click(trouve(session, "#popup"))
    attendre(session, lambda: session.tab() == 1)
    poser(session)
    assert session.frames()[0].url == f"{site.url}arrivee.html?popup"
    session.click(trouve(session, "#fermer"))
    attendre(session, lambda: session.tab() == 0)
    assert session.frames()[0].url == f"{site.url}onglets.html"


def test_a_tab_of_its_own_lasts_as_long_as_its_block(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}onglets.html")
    with session.aside(f"{site.url}arrivee.html"):
        assert (session.tab(), dit(session, "document.title")) == (1, "Arrivée")
    assert (session.tab(), dit(session, "document.title")) == (0, "Onglets")


def test_a_link_to_another_site_is_not_entered(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, admis=dedans) as session:
        session.goto(f"{site.url}onglets.html")
        session.click(trouve(session, "#lien"))
        attendre(session, lambda: bool(session.refused()))
        poser(session)
        assert session.frames()[0].url == f"{site.url}onglets.html"
        assert [(r.url, r.raison) for r in session.refused()] == [
            (f"{site.autre}arrivee.html", "hors des domaines déclarés")
        ]
    assert site.demandes("arrivee.html") == []


def test_a_new_tab_to_another_site_is_not_entered(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, admis=dedans) as session:
        session.goto(f"{site.url}onglets.html")
        session.click(trouve(session, "#ailleurs"))
        attendre(session, lambda: bool(session.refused()))
        attendre(session, lambda: session.tab() == 0)
        assert session.frames()[0].url == f"{site.url}onglets.html"
        assert [r.url for r in session.refused()] == [f"{site.autre}arrivee.html"]
    assert site.demandes("arrivee.html") == []


def test_a_form_to_another_site_is_not_sent(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, admis=dedans) as session:
        session.goto(f"{site.url}envoyer.html")
        session.click(trouve(session, "#dehors"))
        attendre(session, lambda: bool(session.refused()))
        assert [r.url for r in session.refused()] == [f"{site.autre}recu"]
    assert site.demandes("recu") == []


def test_a_file_is_not_opened(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, admis=dedans) as session:
        session.goto(f"{site.url}onglets.html")
        session.click(trouve(session, "#fichier"))
        session.click(trouve(session, "#suite"))
        attendre(session, lambda: session.frames()[0].url == f"{site.url}arrivee.html")


def test_a_form_sent_to_a_new_tab_is_in_the_log(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}envoyer.html")
    session.click(trouve(session, "#onglet"))
    attendre(session, lambda: session.tab() == 1)
    poser(session)
    assert dit(session, "document.title") == "Reçu"
    envois = [
        (r.methode, r.url, r.statut, r.corps) for r in parties(session) if r.methode == "POST"
    ]
    assert envois == [("POST", f"{site.url}recu", 200, True)]
    assert ("POST", "127.0.0.1/recu", b"nom=x") in site.vus


def test_one_goes_back_and_reloads(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}onglets.html")
    session.goto(f"{site.url}arrivee.html")
    arrivee = session.document()
    session.reload()
    assert session.frames()[0].url == f"{site.url}arrivee.html"
    assert session.document() != arrivee
    session.back()
    assert session.frames()[0].url == f"{site.url}onglets.html"


def test_going_back_from_the_first_page_changes_nothing(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}arrivee.html")
    session.back()
    session.back()
    assert session.frames()[0].url in ("about:blank", f"{site.url}arrivee.html")


def test_message_boxes_are_dismissed_and_told(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}dialogues.html")
    dits = []
    for bouton in ("#alerte", "#confirme", "#invite"):
        session.click(trouve(session, bouton))
        attendre(session, lambda: bool(dit(session, "document.querySelector('#dit').textContent")))
        dits.append(dit(session, "document.querySelector('#dit').textContent"))
        dit(session, "document.querySelector('#dit').textContent = ''")
    assert dits == ["alerté", "false", "null"], "nothing is confirmed for the person"
    assert [(d.type, d.texte) for d in session.dialogs()] == [
        ("alert", "Attention"),
        ("confirm", "Vraiment ?"),
        ("prompt", "Votre nom"),
    ]


def test_a_page_that_would_keep_the_person_is_left(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}dialogues.html")
    session.fill(trouve(session, "#champ"), "écrit")
    session.click(trouve(session, "#partir"))
    attendre(session, lambda: session.frames()[0].url == f"{site.url}arrivee.html")
    assert [d.type for d in session.dialogs()] == ["beforeunload"]


def test_a_click_that_led_elsewhere_is_not_done_again(
    moteur: BrowserEngine, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ChromeDriver begins a gesture again where its page goes, and then misses the element."""
    real = WebElement.click

    def click(element: WebElement) -> None:
        real(element)
        attendre(session, lambda: session.document() != before)
        raise StaleElementReferenceException

    monkeypatch.setattr(WebElement, "click", click)
    with visite(moteur, timeout_ms=3000) as session:
        session.goto(f"{site.url}suite.html")
        before = session.document()
        session.click(trouve(session, "#suite"))
        attendre(session, lambda: session.frames()[0].url == f"{site.url}suite.html?1")
    assert len(site.demandes("suite.html")) == 2


def test_a_message_at_the_start_does_not_hold_the_page(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}alerte-au-chargement.html")
    assert dit(session, "document.querySelector('h1').textContent") == "Après l'alerte"
    assert [(d.type, d.texte) for d in session.dialogs()] == [("alert", "Bienvenue")]
