"""One browser a worker and an engine, and one site for all tests of the browsers."""

from collections.abc import Iterator

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from tests.browser.moteurs import MOTEURS, ouvrir, visite
from tests.browser.serveur import Site, serve
from tests.fabrique.temoins import TEMOINS


@pytest.fixture(autouse=True)
def recu_comme_liste(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever a test does: all that its servers received is listed by its sessions."""
    TEMOINS.forget()
    yield
    if request.node.get_closest_marker("sans_journal") is None:
        TEMOINS.assert_agree()


@pytest.fixture(scope="package")
def moteurs_ouverts() -> Iterator[dict[str, BrowserEngine]]:
    """Both engines, for tests that compare them."""
    with ouvrir("playwright") as un, ouvrir("selenium") as deux:
        yield {"playwright": un, "selenium": deux}


@pytest.fixture(params=MOTEURS)
def moteur(
    request: pytest.FixtureRequest, moteurs_ouverts: dict[str, BrowserEngine]
) -> BrowserEngine:
    """Each engine in turn."""
    return moteurs_ouverts[request.param]


@pytest.fixture(scope="package")
def _serveur() -> Iterator[Site]:
    with serve() as site:
        yield site


@pytest.fixture
def site(_serveur: Site) -> Site:
    """The pages, with nothing asked for yet."""
    for passe in (_serveur.vus, _serveur.recues, _serveur.pages, _serveur.agents, _serveur.langues):
        passe.clear()
    return _serveur


@pytest.fixture
def session(moteur: BrowserEngine) -> Iterator[BrowserSession]:
    """An ordinary person's session, to whom every address is open."""
    with visite(moteur) as ouverte:
        yield ouverte
