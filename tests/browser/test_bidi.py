"""The wire by WebDriver BiDi: all passes whole, the gate holds, and its end is known at once."""

import json
import os
from collections.abc import Iterator
from queue import SimpleQueue

import pytest
from selenium import webdriver
from selenium.common import WebDriverException
from selenium.webdriver.chrome.service import Service

from exigences.browser.bidi import ANGLE_MORT, BidiLine
from exigences.browser.chromedriver import find_chromedriver
from exigences.browser.conditions import launch_args
from exigences.browser.engine import BrowserEngine, BrowserLostError, EngineError
from exigences.browser.selenium_driver import kill, options_of
from exigences.browser.selenium_engine import SeleniumEngine
from exigences.browser.sockets import SocketLine
from exigences.browser.wire import Wire, open_wire
from tests.browser.moteurs import attendre, dit, etat, navigateur, parties, poser, trouve, visite
from tests.browser.serveur import Site
from tests.fabrique.temoins import TEMOINS, MoteurVu

PERDU = "Le navigateur s'est fermé en cours de route."


class Conduit:
    """A browser whose driver gives BiDi, the tab that carries its wire, and that wire."""

    def __init__(self, driver: webdriver.Chrome, wire: Wire, onglet: str) -> None:
        self.moteur = MoteurVu(moteur=SeleniumEngine(driver, wire, ANGLE_MORT), temoins=TEMOINS)
        self.wire = wire
        self.onglet = onglet


@pytest.fixture(scope="module")
def conduit() -> Iterator[Conduit]:
    """One browser for these tests; one that loses it opens its own."""
    yield from _conduit()


@pytest.fixture
def a_perdre() -> Iterator[Conduit]:
    """A browser of one test."""
    yield from _conduit()


def _conduit() -> Iterator[Conduit]:
    browser = navigateur()
    service = Service(
        executable_path=str(find_chromedriver(browser, os.environ)),
        popen_kw={"start_new_session": True},
    )
    options = options_of(launch_args(browser, hors_ligne=True))
    options.binary_location = str(browser)
    options.enable_bidi = True
    driver = webdriver.Chrome(options=options, service=service)
    try:
        onglet = driver.current_window_handle
        line = BidiLine(SocketLine(driver.capabilities["webSocketUrl"]), onglet)
        with open_wire(line, lambda: kill(service)) as wire:
            yield Conduit(driver, wire, onglet)
    finally:
        try:
            driver.quit()
        except (WebDriverException, OSError):
            kill(service)


@pytest.mark.parametrize(
    "texte", ["", "é", '"\\\n\u2028', "😀", "a" * 5_000, 'é"\n😀' * 100_000], ids=len
)
def test_a_text_passes_whole_both_ways(conduit: Conduit, site: Site, texte: str) -> None:
    with visite(conduit.moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        assert session.evaluate(session.frames()[0], "texte => texte + '.'", texte) == f"{texte}."


def test_what_is_said_is_heard_in_order(conduit: Conduit) -> None:
    # One in ten is long enough to be packed, which takes time: the next ones wait for it.
    said = [str(rank) + "x" * 3_000 * (rank % 10 == 0) for rank in range(100)]
    socket = conduit.wire.socket
    tab = socket.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
    try:
        attached = socket.ask("Target.attachToTarget", {"targetId": tab, "flatten": True})
        for text in said:
            expression = f"(globalThis.dits ??= []).push({json.dumps(text)})"
            socket.post("Runtime.evaluate", {"expression": expression}, attached["sessionId"])
        asked = {"expression": "dits", "returnByValue": True}
        heard = socket.ask("Runtime.evaluate", asked, attached["sessionId"])
    finally:
        socket.ask("Target.closeTarget", {"targetId": tab})
    assert heard["result"]["value"] == said


def lue(moteur: BrowserEngine, adresse: str) -> object:
    """What is collected of a page, once none of it is on its way."""
    with visite(moteur) as session:
        session.goto(adresse)
        poser(session)
        return etat(session)


@pytest.mark.parametrize("page", ["cadres.html", "ombre.html", "hostile.html"])
def test_the_same_is_collected_as_by_the_usual_wire(
    conduit: Conduit, moteurs_ouverts: dict[str, BrowserEngine], site: Site, page: str
) -> None:
    adresse = f"{site.url}{page}"
    assert lue(conduit.moteur, adresse) == lue(moteurs_ouverts["selenium"], adresse)


GARDE = """<!doctype html><title>Garde</title>
<button id="b" onclick="fetch('/garde', {method: 'POST', body: 'r'}).catch(() => 0)">Garder</button>
"""


@pytest.mark.promesse("retenue")
def test_once_held_nothing_leaves(conduit: Conduit, site: Site) -> None:
    site.pages["page"] = GARDE
    with visite(conduit.moteur) as session:
        session.goto(f"{site.url}page")
        session.click(trouve(session, "#b"))
        assert site.attend(lambda recues: len(site.demandes("garde")) == 1)
        session.drain()
        session.hold()
        session.click(trouve(session, "#b"))
        gardees: list[bool] = []

        def vue() -> bool:
            gardees.extend(r.bloquee for r in parties(session) if r.methode == "POST")
            return bool(gardees)

        attendre(session, vue)
    assert gardees == [True]
    assert site.demandes("garde") == ["POST"]


def test_no_page_finds_the_tools_of_the_browser(conduit: Conduit, site: Site) -> None:
    site.pages["page"] = (
        "<!doctype html><script>document.title = [typeof cdp, typeof exigencesDit, "
        "typeof exigencesEntend, String(opener), length]</script>"
    )
    with visite(conduit.moteur) as session:
        session.goto(f"{site.url}page")
        assert dit(session, "document.title") == "undefined,undefined,undefined,null,0"


def test_a_tab_that_dies_is_known_at_once(a_perdre: Conduit, site: Site) -> None:
    socket = a_perdre.wire.socket
    with visite(a_perdre.moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        attached = socket.ask(
            "Target.attachToTarget", {"targetId": a_perdre.onglet, "flatten": True}
        )
        socket.post("Page.crash", {}, attached["sessionId"])
        with pytest.raises(BrowserLostError, match=PERDU):
            attendre(session, lambda: not session.frames())


class Sourd:
    """A carrier that answers with what the test wants, then says no more until it is cut."""

    def __init__(self, *answers: str) -> None:
        self._answers = SimpleQueue[str]()
        for answer in answers:
            self._answers.put(answer)

    def send(self, text: str) -> None:
        """Nobody hears."""

    def receive(self) -> str:
        return self._answers.get(timeout=20)

    def cut(self) -> None:
        self._answers.put("")

    hang_up = close = cut


@pytest.mark.parametrize(
    "answers",
    [(), ("",), ('{"id": 1, "type": "error", "error": "unknown command"}',)],
    ids=["muet", "parti", "refus"],
)
def test_a_driver_that_does_not_give_these_tools_is_told(answers: tuple[str, ...]) -> None:
    with pytest.raises(EngineError, match="par WebDriver BiDi"):
        BidiLine(Sourd(*answers), "onglet", limit_s=0.1)


class Coupee(Sourd):
    """A carrier that nothing passes any more."""

    def send(self, text: str) -> None:
        raise BrokenPipeError


def test_a_carrier_that_breaks_is_told() -> None:
    with pytest.raises(EngineError, match="par WebDriver BiDi"):
        BidiLine(Coupee(), "onglet")
