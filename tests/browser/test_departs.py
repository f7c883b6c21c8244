"""What leaves, whole: its content where the browser gives it, and what cannot be read is said."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from exigences.browser import leaving
from exigences.browser.engine import BrowserEngine, BrowserSession, Depart
from exigences.model.parcours.trafic import Origine
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

VIDE = '<!doctype html><html lang="fr"><title>Page</title><h1>Page</h1>'
GROS = 3_000_000
EN_PARTANT = "<script>onpagehide = () => {}</script>"


def sur(session: BrowserSession, site: Site, script: str, corps: str = "") -> None:
    """Open a page that runs a script once it is loaded, and drop what that took to load."""
    site.pages["page.html"] = f'{VIDE}{corps}<button id=b onclick="{script}">Agir</button>'
    session.goto(f"{site.url}page.html")
    poser(session)
    session.drain()


def agir(session: BrowserSession, vu: Callable[[Depart], bool]) -> Depart:
    """Press the button, and wait for one departure."""
    departs: list[Depart] = []

    def parti() -> bool:
        departs.extend(session.drain())
        return any(map(vu, departs))

    session.click(trouve(session, "#b"))
    attendre(session, parti)
    return next(filter(vu, departs))


def vers(chemin: str, methode: str = "POST") -> Callable[[Depart], bool]:
    """Tell the departure to a path."""
    return lambda d: (d.requete.methode, urlsplit(d.requete.url).path) == (methode, chemin)


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize(
    ("corps", "contenu"),
    [
        pytest.param("'é%'", "é%".encode(), id="texte"),
        pytest.param("new Blob(['camille'])", b"camille", id="paquet"),
        pytest.param("new Uint8Array([0, 255, 128])", b"\x00\xff\x80", id="octets"),
        pytest.param("new URLSearchParams({a: 'b c'})", b"a=b+c", id="formulaire"),
        pytest.param(f"'x'.repeat({GROS})", b"x" * GROS, id="lourd"),
    ],
)
def test_what_a_body_holds_is_given_whole(
    session: BrowserSession, site: Site, corps: str, contenu: bytes
) -> None:
    sur(session, site, f"fetch('/f', {{method: 'POST', body: {corps}}})")
    depart = agir(session, vers("/f"))
    assert depart.contenu == (contenu,)
    assert depart.requete.corps
    assert depart.requete.illisible == ""


@pytest.mark.promesse("trafic")
def test_a_file_is_told_as_unread_with_what_is_around_it(
    session: BrowserSession, site: Site, tmp_path: Path
) -> None:
    piece = tmp_path / "justificatif.txt"
    piece.write_text("contenu du fichier", "utf-8")
    champ = "<form id=f><input name=nom value=Camille><input type=file name=piece id=p></form>"
    envoi = "fetch('/f', {method: 'POST', body: new FormData(document.querySelector('#f'))})"
    sur(session, site, envoi, champ)
    session.upload(trouve(session, "#p"), str(piece))
    depart = agir(session, vers("/f"))
    assert b"Camille" in depart.contenu[0]
    assert b"justificatif.txt" in depart.contenu[0]
    assert depart.requete.illisible or b"contenu du fichier" in depart.contenu[0]


@pytest.mark.promesse("trafic")
def test_headers_leave_too_and_cookies_with_them(session: BrowserSession, site: Site) -> None:
    script = "document.cookie = 'c=camille'; fetch('/f', {method: 'POST', headers: {'X-C': 'v'}})"
    sur(session, site, script)
    depart = agir(session, vers("/f"))
    tetes = {nom.lower(): valeur for nom, valeur in depart.entetes.items()}
    assert tetes["x-c"] == "v"
    assert tetes["cookie"] == "c=camille"
    assert "camille" not in repr(depart), "what left is in no log"


@pytest.mark.promesse("trafic")
def test_each_message_on_a_socket_is_given(session: BrowserSession, site: Site) -> None:
    script = (
        "const w = new WebSocket('ws://' + location.host + '/prise');"
        " w.onopen = () => { w.send('é'); w.send(new Uint8Array([0, 255])); }"
    )
    sur(session, site, script)
    session.click(trouve(session, "#b"))
    assert site.attend(lambda recues: sum(r.methode == "MESSAGE" for r in recues) == 2)
    prise, messages = session.drain()
    assert (prise.requete.methode, prise.requete.origine) == ("GET", Origine.PRISE)
    assert session.answered(prise).statut == 101
    assert messages.contenu == ("é".encode(), b"\x00\xff")
    assert session.answered(messages).messages == 2


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize(
    ("script", "type_"),
    [
        pytest.param("new WebTransport('https://127.0.0.1:9/w?c=1')", "WebTransport", id="wt"),
        pytest.param(
            "window.p = new RTCPeerConnection(); p.createDataChannel('c');", "WebRTC", id="rtc"
        ),
    ],
)
def test_channels_that_cannot_be_read_are_told(
    session: BrowserSession, site: Site, script: str, type_: str
) -> None:
    site.pages["canal.js"] = f"try {{ {script} }} catch (e) {{}}"
    sur(
        session,
        site,
        "document.head.append(Object.assign(document.createElement('script'), {src: '/canal.js'}))",
    )
    depart = agir(session, lambda d: d.requete.type == type_)
    assert depart.requete.illisible
    assert depart.requete.origine is Origine.PRISE


@pytest.mark.promesse("trafic")
def test_what_the_browser_kept_is_not_said_to_have_left(
    session: BrowserSession, site: Site
) -> None:
    site.pages["csp.html"] = f"{VIDE}<img src=/temoin.html?c=1>"
    session.goto(f"{site.url}csp.html")
    poser(session)
    attendre(session, lambda: bool(site.demandes("rapport-csp")))
    requetes = [session.answered(depart) for depart in session.drain()]
    parties = {(r.methode, urlsplit(r.url).path) for r in requetes if r.partie}
    assert parties - {("GET", "/favicon.ico")} == {("GET", "/csp.html"), ("POST", "/rapport-csp")}
    assert [urlsplit(r.url).path for r in requetes if r.restee] == ["/temoin.html"]


@pytest.mark.promesse("trafic")
def test_pages_asked_for_in_advance_are_listed(session: BrowserSession, site: Site) -> None:
    regles = '{"prefetch": [{"urls": ["/temoin.html?c=1"], "eagerness": "immediate"}]}'
    site.pages["page.html"] = f"{VIDE}<script type=speculationrules>{regles}</script>"
    session.goto(f"{site.url}page.html")
    attendre(session, lambda: bool(site.demandes("temoin.html")))
    assert any(vers("/temoin.html", "GET")(depart) for depart in session.drain())


@pytest.mark.promesse("trafic")
def test_a_beacon_that_may_leave_is_told_with_its_answer(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        sur(session, site, "", EN_PARTANT.format("navigator.sendBeacon('/b', 'v')"))
        session.leave()
        (depart,) = filter(vers("/b"), session.drain())
        requete = session.answered(depart)
    assert (requete.origine, requete.statut, requete.partie) == (Origine.BALISE, 200, True)
    assert site.demandes("b") == ["POST"]


@pytest.mark.promesse("retenue")
def test_a_session_that_ends_without_a_word_sends_nothing(
    moteur: BrowserEngine, site: Site
) -> None:
    with visite(moteur) as session:
        sur(session, site, "", EN_PARTANT.format("navigator.sendBeacon('/b', 'v')"))
    assert site.demandes("b") == []


@pytest.mark.promesse("retenue")
def test_a_page_that_holds_on_is_left_all_the_same(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        sur(session, site, "", EN_PARTANT.format("{ for (;;) navigator.sendBeacon('/b', 'v') }"))
        session.hold()
        session.leave()
    assert site.demandes("b") == []


@pytest.mark.promesse("trafic")
def test_pages_that_there_was_no_time_to_leave_send_nothing(
    moteur: BrowserEngine, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "LEAVING_S", 0)
    with visite(moteur) as session:
        sur(session, site, "", EN_PARTANT.format("navigator.sendBeacon('/b', 'v')"))
        session.leave()
    assert site.demandes("b") == []


@pytest.mark.promesse("trafic")
def test_a_page_has_no_download_that_the_browser_makes_unseen(
    session: BrowserSession, site: Site
) -> None:
    sur(session, site, "")
    assert dit(session, "'BackgroundFetchManager' in window") is False


@pytest.mark.fenetres_vues
@pytest.mark.promesse("retenue")
def test_a_tab_that_opens_once_held_asks_for_nothing(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        sur(session, site, "window.open('/temoin.html?c=1')")
        session.hold()
        depart = agir(session, vers("/temoin.html", "GET"))
        attendre(session, lambda: session.answered(depart).bloquee)
    assert site.demandes("temoin.html") == []


FENETRE = (
    f'{VIDE}<button id=fermer onclick="window.close()">Fermer</button>'
    "<script>onpagehide = () => { navigator.sendBeacon('/b', 'v');"
    " fetch('/k', {method: 'POST', body: 'v', keepalive: true}); }</script>"
)


@pytest.mark.fenetres_vues
@pytest.mark.promesse("trafic")
@pytest.mark.parametrize("tenue", [True, False], ids=["tenue", "libre"])
def test_what_a_window_sends_when_its_page_closes_it_is_seen(
    moteur: BrowserEngine, site: Site, *, tenue: bool
) -> None:
    site.pages["fenetre.html"] = FENETRE
    with visite(moteur) as session:
        sur(session, site, "window.open('/fenetre.html')")
        session.click(trouve(session, "#b"))
        attendre(session, lambda: session.tab() == 1)
        poser(session)
        if tenue:
            session.hold()
        session.click(trouve(session, "#fermer"))
        attendre(session, lambda: session.tab() == 0)
        session.leave()
        requetes = [session.answered(depart) for depart in session.drain()]
    adieux = {urlsplit(r.url).path: r.partie for r in requetes if r.methode == "POST"}
    assert adieux == {"/b": not tenue, "/k": not tenue}
    assert site.demandes("b") == site.demandes("k") == ([] if tenue else ["POST"])


AILLEURS = (
    f"{VIDE}<script>onpagehide = () => navigator.sendBeacon('/b', 'v');"
    " onload = () => opener.postMessage('', '*')</script>"
)


@pytest.mark.xfail(reason="Chromium ne dit rien d'une fenêtre qu'un autre site ferme", strict=True)
@pytest.mark.sans_journal("Chromium n'en dit rien, et le rapport le dit")
def test_what_a_window_sends_when_another_site_closes_it_is_seen(
    session: BrowserSession, site: Site
) -> None:
    site.pages["ailleurs.html"] = AILLEURS
    sur(session, site, f"onmessage = () => w.close(); w = window.open('{site.autre}ailleurs.html')")
    session.click(trouve(session, "#b"))
    assert site.attend(lambda recues: any(r.chemin == "/b" for r in recues))
    assert any(map(vers("/b"), session.drain()))


def test_the_only_window_is_not_closed_by_its_page(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        sur(session, site, "window.close()")
        session.click(trouve(session, "#b"))
        poser(session)
        assert dit(session, "document.title") == "Page"
