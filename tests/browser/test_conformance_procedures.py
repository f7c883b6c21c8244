"""Both engines give the same facts and the same verdicts on the embedded procedures."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.browser.engine import BrowserEngine
from exigences.catalogue.verdicts import judge
from exigences.facts.build import build_facts
from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Constat, Observation, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin, Parcours
from outils.ports import free_ports
from tests.browser.moteurs import MOTEURS
from tests.fabrique.rejeu_livre import replay_shipped

TOUT_EST_FAIT = "Toutes les étapes ont été faites."


def verdicts(constats: tuple[Constat, ...]) -> dict[str, object]:
    return {
        c.exigence.id: (c.verdict, c.annonce, c.preuves, c.annonce_preuve, c.message)
        for c in constats
    }


def resting_on_traffic(constats: tuple[Constat, ...]) -> dict[str, Verdict]:
    """What an engine that sees a part of the traffic cannot judge alike."""
    return {
        c.exigence.id: c.verdict for c in constats if c.exigence.observation is Observation.TRAFIC
    }


def sans_mesures(faits: ParcoursFacts) -> dict[str, object]:
    """The facts but for what the clock and the wire measure, and the engine itself."""
    return {
        "pages": [replace(page, octets=0) for page in faits.pages],
        "journal": [replace(pas, duree_ms=0, requetes=()) for pas in faits.journal],
        "fin": (faits.fin, faits.complet, faits.envoye, faits.seuil),
        "alternative": faits.alternative,
        "provocations": faits.provocations,
        "erreurs": [replace(page, octets=0) for page in faits.etats_provoques],
    }


def reseau(parcours: Parcours) -> list[tuple[object, ...]]:
    """What left, in order: the pages and what was sent."""
    return [
        (r.methode, r.url, r.statut, r.corps) for r in parcours.requetes if r.type == "Document"
    ]


@pytest.fixture
def port() -> int:
    """A free port, the same for both replays: it stands in the addresses of the facts."""
    return free_ports(1)[0]


@pytest.mark.parametrize(
    ("nom", "scenario"), [("bourg-fictif", "poste-fixe"), ("val-clair", "telephone")]
)
def test_both_engines_judge_a_procedure_alike(
    moteurs_ouverts: dict[str, BrowserEngine], port: int, nom: str, scenario: str
) -> None:
    vus: dict[str, dict[str, Any]] = {}
    for moteur in MOTEURS:
        parcours = replay_shipped(moteurs_ouverts[moteur], nom, scenario, port=port)
        assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, TOUT_EST_FAIT)
        faits = build_facts(parcours)
        constats = judge(faits, load_bareme())
        told = verdicts(constats)
        if parcours.moteur.angle_mort:  # a Grid without its tools
            unseen = resting_on_traffic(constats)
            assert set(unseen.values()) == {Verdict.NON_TESTE}
            told |= {e: vus["playwright"]["constats"][e] for e in unseen}
        vus[moteur] = {**sans_mesures(faits), "reseau": reseau(parcours), "constats": told}
    for partie, vu in vus["playwright"].items():
        assert vus["selenium"][partie] == vu, partie
