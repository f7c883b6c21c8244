"""Replays a shipped procedure on services of its own, and holds its traffic to what they saw."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from exigences.browser.engine import BrowserEngine, Conditions
from exigences.demo import serve_demo
from exigences.loading import fill_steps, load_procedure, load_scenario
from exigences.model.parcours.parcours import Parcours
from exigences.replay.events import ReplayEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of
from exigences.replay.runner import Replay
from tests.fabrique.recepteur import Recue, assert_same_as_server, noter

RACINE = Path(__file__).parents[2]


def replay_shipped(
    moteur: BrowserEngine,
    nom: str,
    qui: str,
    *,
    port: int = 0,
    axe: bool = True,
    **autres: Any,
) -> Parcours:
    """Replay it to its end, without pictures; `autres` is what it says otherwise than it does."""
    source = load_procedure(RACINE / "exigences" / "demo" / "procedures" / f"{nom}.yaml")
    scenario = load_scenario(RACINE / "exigences" / "donnees" / "sosies" / f"{qui}.yaml")
    recues: list[Recue] = []
    with serve_demo(port, lambda app: noter(app, recues)) as serveur:
        changes = {"depart": f"{serveur.url}{nom}/", **autres}
        procedure = source.procedure.model_copy(update=changes)
        conditions = Conditions(scenario=scenario, admis=reach_of(procedure).admis)
        with moteur.session(conditions) as session:
            replay = Replay(
                source=replace(source, procedure=procedure),
                scenario=scenario,
                moteur=moteur.describe(),
                outil="essai",
                debut="2026-11-24T10:00:00+00:00",
                session=session,
                options=ReplayOptions(
                    etapes=fill_steps(procedure.etapes, scenario.sosie, {}),
                    envoyer=True,
                    axe=axe,
                    captures=False,
                ),
            )
            *_, fin = replay.run()
    assert isinstance(fin, ReplayEnded)
    assert_same_as_server(fin.parcours, recues, serveur.port)
    return fin.parcours
