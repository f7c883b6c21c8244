"""Whatever a page does to send what was typed, it is listed; once held, nothing leaves."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession, Depart
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.parcours.trafic import Requete
from exigences.replay.events import ReplayEvent, StepEnded
from tests.browser.moteurs import attendre, dit, trouve, visite
from tests.browser.moteurs import poser as tranquille
from tests.browser.serveur import Site
from tests.fabrique.recepteur import Recue
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_trafic import COURRIEL, PAGES, Hostile

ETAPES: tuple[dict[str, Any], ...] = (
    {"aller": "page.html"},
    {"remplir": {"etiquette": "Courriel", "valeur": COURRIEL}},
    {"cliquer": "Suite"},
)
CAS = [
    pytest.param(cas, id=nom, marks=[pytest.mark.fenetres_vues] if nom == "fenetre" else [])
    for nom, cas in PAGES.items()
]


def poser(site: Site, cas: Hostile) -> None:
    site.pages.update({"page.html": cas.page, **cas.autres})


def chemins(recues: Iterable[Recue]) -> set[tuple[str, str]]:
    return {(r.methode, urlsplit(r.chemin).path) for r in recues}


def parties(requetes: tuple[Requete, ...]) -> list[tuple[str, str]]:
    return [(r.methode, urlsplit(r.url).path) for r in requetes]


def celles(parcours: Parcours, cas: Hostile) -> list[Requete]:
    """The requests that a hostile page made."""
    return [r for r in parcours.requetes if (r.methode, urlsplit(r.url).path) in cas.envois]


@DEUX_MOTEURS
@pytest.mark.promesse("trafic")
@pytest.mark.parametrize("cas", CAS)
def test_what_a_page_sends_is_in_the_journal_of_its_step(
    rejouer: Rejouer, site: Site, cas: Hostile
) -> None:
    poser(site, cas)

    def attend(event: ReplayEvent) -> None:
        """Give the page the time to send, before it is left."""
        if isinstance(event, StepEnded) and event.record.verbe == "cliquer" and not cas.a_la_fin:
            attendu = set(cas.envois)
            assert site.attend(lambda recues: attendu <= chemins(recues))

    parcours = rejouer(*ETAPES, ecoute=attend)
    assert parcours.fin is Fin.TERMINE
    trouvees = celles(parcours, cas)
    assert {(r.methode, urlsplit(r.url).path) for r in trouvees} == set(cas.envois)
    assert cas.origine in {r.origine for r in trouvees}
    assert all(r.bloquee is cas.a_la_fin for r in trouvees)
    lot = parcours.requetes_apres if cas.a_la_fin else parcours.requetes
    assert set(cas.envois) <= set(parties(lot))


@DEUX_MOTEURS
@pytest.mark.promesse("retenue")
@pytest.mark.parametrize("cas", CAS)
def test_once_held_nothing_leaves(moteur: BrowserEngine, site: Site, cas: Hostile) -> None:
    poser(site, cas)
    with visite(moteur) as session:
        session.goto(f"{site.url}page.html")
        attendre(session, lambda: dit(session, "document.body.dataset.pret") == "oui")
        tranquille(session)
        session.drain()
        session.hold()
        site.recues.clear()
        session.fill(trouve(session, "#c"), COURRIEL)
        session.click(trouve(session, "#b"))
        departs = [] if cas.a_la_fin else vus(session, cas)
        session.leave()
        departs += session.drain()
    requetes = [session.answered(depart) for depart in departs]
    retenues = {(r.methode, urlsplit(r.url).path) for r in requetes if r.bloquee}
    assert retenues & set(cas.envois), "what was held back is told"
    assert [r for r in requetes if r.partie] == []
    assert [(r.methode, r.chemin) for r in site.recues] == []


def vus(session: BrowserSession, cas: Hostile) -> list[Depart]:
    """What the page tries to send, as soon as it does."""
    departs: list[Depart] = []

    def essaye() -> bool:
        departs.extend(session.drain())
        return any((d.requete.methode, urlsplit(d.requete.url).path) in cas.envois for d in departs)

    attendre(session, essaye)
    return departs
