"""Turns a scenario into commands of the Chrome DevTools Protocol for one tab."""

from collections.abc import Iterator
from typing import Any

from exigences.browser.conditions import DEFAULT_LANGUAGE, context_options, viewport
from exigences.model.procedure.scenario import Reseau, Scenario

type Command = tuple[str, dict[str, Any]]

BYTES_PER_KBIT = 125
BESIDE_SERVICE_WORKERS: Command = ("Network.setBypassServiceWorker", {"bypass": True})
"""Service workers run, and what pages ask for goes to the service and not to them."""

SCRIPTS_OFF: Command = ("Emulation.setScriptExecutionDisabled", {"value": True})
"""Keeps the scripts of the pages from running."""


def emulation(scenario: Scenario, user_agent: str) -> Iterator[Command]:
    """What makes a tab behave as on the device of this scenario."""
    options = context_options(scenario)
    yield device(scenario)
    yield "Emulation.setFocusEmulationEnabled", {"enabled": True}
    if options["has_touch"]:
        yield "Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 1}
    yield identity(scenario, user_agent)
    yield "Emulation.setLocaleOverride", {"locale": options["locale"]}
    yield "Emulation.setTimezoneOverride", {"timezoneId": options["timezone_id"]}
    media = [
        {"name": "prefers-reduced-motion", "value": options["reduced_motion"]},
        {"name": "prefers-color-scheme", "value": "light"},
    ]
    yield "Emulation.setEmulatedMedia", {"features": media}
    yield BESIDE_SERVICE_WORKERS
    yield from slow_line(scenario.reseau)


def device(scenario: Scenario) -> Command:
    """The screen. Chrome puts it back after a picture for the connection that had asked for it."""
    width, height, ratio = viewport(scenario)
    screen = {
        "width": width,
        "height": height,
        "deviceScaleFactor": ratio,
        "mobile": scenario.appareil.tactile,
        "screenWidth": width,
        "screenHeight": height,
    }
    return "Emulation.setDeviceMetricsOverride", screen


def identity(scenario: Scenario, user_agent: str) -> Command:
    """What the browser says of itself: its name, its kind, and all the languages asked for."""
    touched = scenario.appareil.tactile
    hints = {
        "mobile": touched,
        "model": "",
        "architecture": "",
        "platform": "Android" if touched else "Linux",
        "platformVersion": "10" if touched else "",
    }
    agent = {
        "userAgent": user_agent,
        "acceptLanguage": ",".join(scenario.langues or (DEFAULT_LANGUAGE,)),
        "userAgentMetadata": hints,
    }
    return "Emulation.setUserAgentOverride", agent


def slow_line(reseau: Reseau) -> Iterator[Command]:
    """What slows the line of a tab down (bytes per second, milliseconds)."""
    if reseau.descendant_kbps is reseau.montant_kbps is reseau.latence_ms is None:
        return
    line = {
        "offline": False,
        "latency": reseau.latence_ms or 0,
        "downloadThroughput": (reseau.descendant_kbps or 0) * BYTES_PER_KBIT or -1,
        "uploadThroughput": (reseau.montant_kbps or 0) * BYTES_PER_KBIT or -1,
    }
    yield "Network.emulateNetworkConditions", line
