"""The log of requests: each with its method, its status, and whether data left with it."""

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.browser.gate import SHOWN
from exigences.browser.network import NetworkLog
from tests.browser.moteurs import attendre, dit, parties, poser, trouve, visite
from tests.browser.serveur import Site


def journal(session: BrowserSession, site: Site) -> list[tuple[str, str, int | None, bool]]:
    """The requests since the last call, but for the icon that browsers ask for."""
    return [
        (r.methode, r.url.removeprefix(site.url), r.statut, r.corps)
        for r in parties(session)
        if not r.url.endswith("favicon.ico")
    ]


def test_what_scripts_ask_for_is_in_the_log(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}reseau.html")
    poser(session)
    assert journal(session, site) == [("GET", "reseau.html", 200, False)]
    session.click(trouve(session, "#agir"))
    attendre(session, lambda: dit(session, "document.querySelector('#dit').textContent") == "fini")
    poser(session)
    assert journal(session, site) == [
        ("POST", "depot", 200, True),
        ("GET", "absente", 404, False),
    ]


@pytest.mark.promesse("hotes")
def test_the_address_that_answered_is_in_the_log(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.autre}redirige")
    poser(session)
    repondues = {r.url.removeprefix(site.autre): r.adresse for r in parties(session)}
    assert {repondues["redirige"], repondues["arrivee.html"]} <= {"127.0.0.1", "::1"}


def test_a_page_left_while_its_frame_was_loading_is_waited_for_no_more(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}arrivee.html")
    dit(
        session,
        "{ const cadre = document.createElement('iframe'); cadre.src = 'sans-fin';"
        " document.body.append(cadre); }",
    )
    attendre(session, lambda: bool(site.demandes("sans-fin")))
    assert session.busy()
    session.goto(f"{site.url}temoin.html")
    poser(session)
    assert not session.busy()


def test_what_is_refused_is_in_the_log_as_not_sent(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, admis=lambda url, _: "non" if "localhost" in url else "") as session:
        session.goto(f"{site.url}envoyer.html")
        poser(session)
        session.drain()
        session.click(trouve(session, "#dehors"))
        attendre(session, lambda: bool(session.refused()))
        attendre(session, lambda: not session.busy())
        vues = [(r.methode, r.url, r.statut, bool(r.erreur)) for r in parties(session)]
    assert vues == [("POST", f"{site.autre}recu", None, True)]
    assert ("POST", "localhost/recu", b"") not in site.vus
    assert site.demandes("recu") == []


@pytest.mark.promesse("trafic")
def test_what_two_frames_share_is_asked_for_once(session: BrowserSession, site: Site) -> None:
    site.pages["page.html"] = "<iframe src=gardee></iframe>" * 2
    session.goto(f"{site.url}page.html")
    poser(session)
    vues = [r for r in parties(session) if r.url.endswith("gardee")]
    assert sorted(r.partie for r in vues) == [False, True]
    assert {r.statut for r in vues} == {200}
    assert site.demandes("gardee") == ["GET"]


ARRIVEE = {"id": "f", "loaderId": "l", "url": "http://127.0.0.1/p?c=camille"}
DEMANDE = {
    "requestId": "l",
    "loaderId": "l",
    "frameId": "f",
    "request": {"method": "POST", "url": ARRIVEE["url"], "headers": {}},
    "type": "Document",
    "timestamp": 1.0,
}


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize("evenement", ["Page.frameNavigated", SHOWN])
@pytest.mark.parametrize("dite", [True, False], ids=["dite", "tue"])
def test_a_page_that_no_request_told_is_listed_all_the_same(evenement: str, *, dite: bool) -> None:
    log = NetworkLog(watched=True)
    if dite:
        log.feed("Network.requestWillBeSent", DEMANDE)
    for _ in range(2):
        log.feed(evenement, {"frame": ARRIVEE})
    [requete] = [log.answered(depart) for depart in log.drain()]
    assert (requete.methode, bool(requete.illisible)) == (
        ("POST", False) if dite else ("GET", True)
    )
    assert (requete.url, requete.partie) == (ARRIVEE["url"], True)


def test_sizes_and_times_are_those_of_the_wire(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}enorme")
    poser(session)
    page = next(r for r in parties(session) if r.type == "Document")
    taille = dit(session, "performance.getEntriesByType('navigation')[0].encodedBodySize")
    assert taille < page.octets < taille + 1000, "the body and its headers"
    assert page.duree_ms is not None
    assert page.duree_ms > 0


def test_what_frames_and_other_sites_ask_for_is_in_the_log(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}cadres.html")
    poser(session)
    formulaire = ("GET", "cadre-formulaire.html", 200, False)
    assert sorted(journal(session, site)) == sorted(
        [
            ("GET", "cadres.html", 200, False),
            ("GET", "cadre-imbrique.html", 200, False),
            ("GET", f"{site.autre}cadre-formulaire.html", 200, False),
            formulaire,
            formulaire,
            formulaire,
        ]
    )
