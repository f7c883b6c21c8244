"""How tabs are followed: the thread that hears the browser is never made to wait."""

import threading
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any, cast

from exigences.browser.engine import Conditions
from exigences.browser.gate import Tab
from exigences.browser.tabs import Tabs
from exigences.browser.unscripted import Unscripted
from exigences.browser.wire import CdpSocket
from tests.browser.moteurs import partout
from tests.fabrique.decor import scenario


class Prise:
    """A wire whose browser, asked for the first page of a tab, tells first that another closed."""

    lost = False

    def __init__(self) -> None:
        self.entendu = False
        self.onglets = Tabs(
            socket=cast("CdpSocket", self),
            context="C",
            conditions=Conditions(scenario=scenario(), admis=partout),
            commands=(),
        )

    def post(self, *_: object) -> None:
        """Take a command whose answer does not matter."""

    def ask(self, method: str, *_: object) -> Mapping[str, Any]:
        """Answer once the event before the answer was heard."""
        if method == "Target.createTarget":
            info = {"targetId": "T", "type": "page", "browserContextId": "C"}
            self.onglets.listen(
                "", "Target.attachedToTarget", {"sessionId": "S", "targetInfo": info}
            )
            return {"targetId": "T"}
        ferme = ("", "Target.detachedFromTarget", {"sessionId": "autre"})
        fil = threading.Thread(target=self.onglets.listen, args=ferme, daemon=True)
        fil.start()
        fil.join(5)
        self.entendu = not fil.is_alive()
        return {}


def test_a_tab_that_closes_elsewhere_is_heard_while_one_opens() -> None:
    prise = Prise()
    assert prise.onglets.open().target == "T"
    assert prise.entendu


class Fil:
    """A wire that keeps what it is told, and answers when the test says so."""

    lost = False

    def __init__(self) -> None:
        self.dits: list[str] = []
        self.reponse: Future[Mapping[str, Any]] = Future()

    def post(self, method: str, *_: object) -> None:
        """Keep a command whose answer does not matter."""
        self.dits.append(method)

    def promise(self, method: str, *_: object) -> Future[Mapping[str, Any]]:
        """Keep a command that is answered later."""
        self.dits.append(method)
        return self.reponse


def arrivee(*, tot: bool) -> tuple[bool, bool, list[str], bool]:
    """A window without scripts, whose first document comes early or not, then another.

    Whether an empty page stood for it, and was returned from meanwhile; what the window is told,
    and whether the page of the service is let in at last.
    """
    fil = Fil()
    fenetre = Unscripted(cast("CdpSocket", fil))
    fenetre.begin("S")
    if not tot:
        fil.reponse.set_result({})
    vide = fenetre.early("S")
    attendue = fenetre.returning("S")
    fenetre.hear("S", "Page.frameNavigated", {"frame": {"id": "F", "parentId": "T"}})
    fenetre.hear("S", "Page.frameNavigated", {"frame": {"id": "T"}})
    if tot:
        assert "Page.reload" not in fil.dits  # its scripts may run still
        fil.reponse.set_result({})
    entree = not fenetre.early("S") and not fenetre.returning("S")
    fenetre.hear("S", "Page.frameNavigated", {"frame": {"id": "T"}})
    return vide, attendue, fil.dits, entree


ETEINTS = "Emulation.setScriptExecutionDisabled"


def test_a_document_that_comes_before_scripts_are_off_is_asked_for_after() -> None:
    assert arrivee(tot=True) == (True, True, [ETEINTS, "Page.reload"], True)


def test_a_document_that_comes_once_scripts_are_off_is_let_in() -> None:
    assert arrivee(tot=False) == (False, False, [ETEINTS], True)


class Sourde:
    """A wire whose browser closes a tab once it is told a second time."""

    lost = False

    def __init__(self) -> None:
        self.fermetures = 0
        self.onglets = Tabs(
            socket=cast("CdpSocket", self),
            context="C",
            conditions=Conditions(scenario=scenario(), admis=partout),
            commands=(),
        )
        self.onglet = Tab(target="T", wire="S")
        self.onglets.opened.append(self.onglet)

    def post(self, *_: object) -> None:
        """Take a command whose answer does not matter."""

    def ask(self, method: str, *_: object) -> Mapping[str, Any]:
        """Say that the tab closes, though it does not at first."""
        assert method == "Target.closeTarget"
        self.fermetures += 1
        if self.fermetures == 2:
            self.onglets.listen("", "Target.detachedFromTarget", {"sessionId": "S"})
        return {"success": True}


def test_a_tab_that_did_not_hear_that_it_closes_is_told_again() -> None:
    prise = Sourde()
    prise.onglets.close(prise.onglet)
    assert (prise.fermetures, prise.onglets.opened) == (2, [])
