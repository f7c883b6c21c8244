"""The shipped procedures go through the fictitious services to their receipts."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, Conditions
from exigences.browser.playwright_engine import open_playwright
from exigences.demo import serve_demo
from exigences.loading import load_procedure, load_scenario, resolve
from exigences.model.parcours import Fin, Parcours
from exigences.replay.events import ReplayEnded
from exigences.replay.policy import admission
from exigences.replay.runner import Replay, ReplayOptions

RACINE = Path(__file__).parents[2]
ECRANS = {
    "bourg-fictif": [
        "",
        "connexion",
        "inscription",
        "validation",
        "espace",
        "demande/foyer",
        "demande/logement",
        "demande/pieces",
        "demande/declaration",
        "demande/fin",
    ],
    "val-clair": [
        "",
        "demande/vous",
        "demande/logement",
        "demande/reponse",
        "demande/documents",
        "demande/verifier",
        "recue",
    ],
}


@pytest.fixture(scope="module")
def moteur() -> Iterator[BrowserEngine]:
    with open_playwright(find_browser(os.environ)) as moteur:
        yield moteur


def rejouer(moteur: BrowserEngine, nom: str) -> Parcours:
    """Replay a shipped procedure on a server of its own, without axe nor pictures."""
    source = load_procedure(RACINE / "procedures" / f"{nom}.yaml")
    scenario = load_scenario(RACINE / "scenarios" / "poste-fixe.yaml")
    with serve_demo(0) as serveur:
        depart = f"{serveur.url}{nom}/"
        procedure = source.procedure.model_copy(update={"depart": depart})
        conditions = Conditions(scenario=scenario, admis=admission(procedure))
        with moteur.session(conditions) as session:
            replay = Replay(
                source=replace(source, procedure=procedure),
                scenario=scenario,
                moteur=moteur.describe(),
                outil="essai",
                debut="2026-11-24T12:00:00+00:00",
                options=ReplayOptions(
                    resolve=lambda text: resolve(text, scenario.sosie, {}),
                    envoyer=True,
                    axe=False,
                    captures=False,
                ),
                session=session,
            )
            *_, fini = replay.run()
    assert isinstance(fini, ReplayEnded)
    return fini.parcours


def chemins(parcours: Parcours, nom: str) -> list[str]:
    """Each screen once, in the order in which it was met."""
    vus = [urlsplit(page.url).path.removeprefix(f"/{nom}/") for page in parcours.pages]
    return list(dict.fromkeys(vus))


@pytest.mark.parametrize("nom", sorted(ECRANS))
def test_a_procedure_goes_through_every_screen_to_the_receipt(
    moteur: BrowserEngine, nom: str
) -> None:
    parcours = rejouer(moteur, nom)
    assert (parcours.fin, parcours.phrase_fin) == (
        Fin.TERMINE,
        "Toutes les étapes ont été faites.",
    )
    assert chemins(parcours, nom) == ECRANS[nom]
