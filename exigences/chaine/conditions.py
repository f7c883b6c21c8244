"""What a browser and its session are opened with, in the place of a person."""

from exigences.browser.conditions import DEFAULT_LANGUAGE
from exigences.browser.engine import Conditions
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.procedure.scenario import Reseau, Scenario
from exigences.replay.alentours import PAGE_MS
from exigences.replay.policy import Reach

PAGE_FACTOR = 2
"""How many times longer than an element a page or an action is waited for."""


def conditions_of(
    scenario: Scenario,
    reach: Reach,
    *,
    attente_s: float,
    contact: str,
    etat: EtatDeSession | None = None,
) -> Conditions:
    """Those of a replay; `attente_s` is the longest wait for an element, in seconds."""
    return Conditions(
        scenario=scenario,
        admis=reach.admis,
        lent=reach.slow,
        timeout_ms=attente_s * PAGE_FACTOR * 1000,
        contact=contact,
        etat=etat,
    )


def conditions_aside(scenario: Scenario, reach: Reach, contact: str) -> Conditions:
    """Those of what is read or tried beside a replay, on a line that does not slow it."""
    return Conditions(
        scenario=scenario.model_copy(update={"reseau": Reseau()}),
        admis=reach.admis,
        lent=reach.slow,
        timeout_ms=PAGE_MS,
        contact=contact,
    )


def language_of(scenario: Scenario) -> str:
    """The language of the browser's own messages: the first that the person asks for."""
    return next(iter(scenario.langues), DEFAULT_LANGUAGE)
