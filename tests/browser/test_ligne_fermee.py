"""What is asked once all is held never leaves, even where the page goes before the gate."""

from collections.abc import Sequence
from typing import Any

import pytest

from exigences.browser.gate import HELD
from exigences.browser.network import NetworkLog
from exigences.model.parcours.trafic import Requete

IMAGE = {
    "requestId": "1",
    "request": {"method": "GET", "url": "http://127.0.0.1/i.png?c=camille", "headers": {}},
    "type": "Image",
    "timestamp": 1.0,
}
Evenement = tuple[str, dict[str, Any]]
DEMANDEE: Evenement = ("Network.requestWillBeSent", IMAGE)
FERMEE: Evenement = (HELD, {})
QUITTEE: Evenement = (
    "Network.loadingFailed",
    {"requestId": "1", "timestamp": 2.0, "errorText": "net::ERR_ABORTED", "canceled": True},
)
GARDEE: Evenement = ("Network.requestServedFromCache", {"requestId": "1"})
FINIE: Evenement = (
    "Network.loadingFinished",
    {"requestId": "1", "timestamp": 2.0, "encodedDataLength": 0},
)


def suivie(evenements: Sequence[Evenement]) -> Requete:
    log = NetworkLog(watched=True)
    for method, params in evenements:
        log.feed(method, params)
    [depart] = log.drain()
    return log.answered(depart)


@pytest.mark.promesse("retenue")
@pytest.mark.parametrize("suite", [(), (QUITTEE,)], ids=["sans-suite", "quittee"])
def test_what_is_asked_once_all_is_held_is_held_back(suite: Sequence[Evenement]) -> None:
    requete = suivie([FERMEE, DEMANDEE, *suite])
    assert (requete.bloquee, requete.partie) == (True, False)


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize("suite", [(), (QUITTEE,)], ids=["sans-suite", "quittee"])
def test_what_was_asked_before_may_have_left(suite: Sequence[Evenement]) -> None:
    requete = suivie([DEMANDEE, FERMEE, *suite])
    assert (requete.bloquee, requete.partie) == (False, True)


def test_what_the_browser_had_already_stays_at_home() -> None:
    requete = suivie([FERMEE, DEMANDEE, GARDEE, FINIE])
    assert (requete.bloquee, requete.restee) == (False, True)
