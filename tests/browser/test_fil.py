"""Our wire: whatever ends the thread that reads it, nobody is left waiting."""

from collections.abc import Mapping
from dataclasses import replace
from queue import SimpleQueue
from threading import Event
from typing import Any

import pytest

from exigences.browser.engine import BrowserLostError
from exigences.browser.wire import END, CdpSocket
from exigences.browser.wired import WiredSession
from tests.browser.moteurs import MOTEURS, a_part, dit, ouvrir, visite
from tests.browser.serveur import Site

PERDU = "Le navigateur s'est fermé en cours de route."
ILLISIBLE = "Ce que dit le navigateur ne se lit plus : le programme a rencontré une faute"


class Ligne:
    """A line whose browser answers each command with what the test wants."""

    def __init__(self, reponse: str) -> None:
        self._reponse = reponse
        self._suite: SimpleQueue[str] = SimpleQueue()

    def send(self, text: str) -> None:
        self._suite.put(self._reponse)

    def receive(self) -> str:
        return self._suite.get()

    def hang_up(self) -> None:
        self._suite.put("")

    def close(self) -> None:
        pass


def tombe(session: str, method: str, params: Mapping[str, Any]) -> None:
    """A listener that a page has surprised."""
    if method != END:
        raise KeyError("frameId")


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize(
    ("reponse", "faute", "phrase"),
    [
        ("", type(None), PERDU),
        ("{", ValueError, ILLISIBLE),
        ("[]", AttributeError, ILLISIBLE),
        ('{"method": "Page.x"}', KeyError, ILLISIBLE),
        ('{"id": 1}', KeyError, ILLISIBLE),
        ('{"method": "Page.x", "params": {}}', KeyError, ILLISIBLE),
    ],
    ids=["fin", "json-coupe", "liste", "sans-parametres", "sans-resultat", "ecoute-qui-tombe"],
)
def test_all_who_wait_are_answered_at_once(
    reponse: str, faute: type[Exception], phrase: str
) -> None:
    prise = CdpSocket(Ligne(reponse), tombe)
    for _ in range(2):
        with pytest.raises(BrowserLostError, match=phrase) as dite:
            prise.ask("Page.enable", {})
        assert isinstance(dite.value.__cause__, faute)
    assert prise.lost
    prise.close()


class LigneQuiRompt(Ligne):
    """A line that breaks under a command, once those who read it have said that it has."""

    def __init__(self) -> None:
        super().__init__("")
        self.rompue = Event()

    def send(self, text: str) -> None:
        self.hang_up()
        assert self.rompue.wait(30)
        raise BrokenPipeError


@pytest.mark.promesse("rien-perdu")
def test_a_browser_that_goes_while_it_is_asked_is_lost_and_nothing_else() -> None:
    ligne = LigneQuiRompt()
    prise = CdpSocket(ligne, lambda *_: ligne.rompue.set())
    with pytest.raises(BrowserLostError, match=PERDU):
        prise.ask("Page.enable", {})
    prise.close()


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("nom", MOTEURS)
def test_a_fault_of_ours_while_a_page_is_heard_ends_the_session(nom: str, site: Site) -> None:
    a_part(lambda: _surprise(nom, site))


def _surprise(nom: str, site: Site) -> None:
    with ouvrir(nom) as moteur, visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        assert isinstance(session, WiredSession)
        porte = session._tabs.gate
        porte.conditions = replace(porte.conditions, admis=_surpris)
        with pytest.raises(BrowserLostError, match=ILLISIBLE) as dite:
            session.goto(f"{site.url}dialogues.html")
        assert isinstance(dite.value.__cause__, ZeroDivisionError)
        with pytest.raises(BrowserLostError, match=ILLISIBLE):
            dit(session, "1")


def _surpris(url: str, inner: bool) -> str:
    raise ZeroDivisionError
