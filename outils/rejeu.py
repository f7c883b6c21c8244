"""Replays a procedure as the usual person does, with nothing that changes from a run to another."""

from collections.abc import Iterator
from dataclasses import replace

from exigences.browser.engine import BrowserEngine, Conditions
from exigences.loading import fill_steps, load_scenario
from exigences.loading.bibliotheque import SOSIES
from exigences.model.choix import TEMOIN
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import ReplayEvent
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of
from exigences.replay.runner import Replay


def replayed(
    engine: BrowserEngine, source: ProcedureSource, options: ReplayOptions
) -> Iterator[ReplayEvent]:
    """Replay the steps of a procedure, filled in for that person."""
    scenario = load_scenario(SOSIES.find(TEMOIN))
    conditions = Conditions(
        scenario=scenario, admis=reach_of(source.procedure).admis, timeout_ms=30_000
    )
    with engine.session(conditions) as session:
        run = Replay(
            source=source,
            scenario=scenario,
            moteur=engine.describe(),
            outil="0",
            debut="2026-01-01T00:00:00+00:00",
            session=session,
            options=replace(
                options, etapes=fill_steps(source.procedure.etapes, scenario.sosie, {})
            ),
        )
        yield from run.run()
