"""How tabs are followed: the thread that hears the browser is never made to wait."""

import threading
from collections.abc import Mapping
from typing import Any, cast

from exigences.browser.engine import Conditions
from exigences.browser.tabs import Tabs
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
