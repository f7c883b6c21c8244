"""Turns a scenario into commands of the Chrome DevTools Protocol for one tab."""

from collections.abc import Iterator
from typing import Any

from exigences.browser.conditions import context_options, viewport
from exigences.model.scenario import Reseau, Scenario

type Command = tuple[str, dict[str, Any]]

BYTES_PER_KBIT = 125


def emulation(scenario: Scenario, user_agent: str) -> Iterator[Command]:
    """What makes a tab behave as on the device of this scenario."""
    options = context_options(scenario)
    width, height, ratio = viewport(scenario)
    device = {
        "width": width,
        "height": height,
        "deviceScaleFactor": ratio,
        "mobile": options["is_mobile"],
        "screenWidth": width,
        "screenHeight": height,
    }
    yield "Emulation.setDeviceMetricsOverride", device
    yield "Emulation.setFocusEmulationEnabled", {"enabled": True}
    if options["has_touch"]:
        yield "Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 1}
    hints = {
        "mobile": options["is_mobile"],
        "model": "",
        "architecture": "",
        "platform": "Android" if options["is_mobile"] else "Linux",
        "platformVersion": "10" if options["is_mobile"] else "",
    }
    agent = {
        "userAgent": user_agent,
        "acceptLanguage": options["locale"],
        "userAgentMetadata": hints,
    }
    yield "Emulation.setUserAgentOverride", agent
    yield "Emulation.setLocaleOverride", {"locale": options["locale"]}
    yield "Emulation.setTimezoneOverride", {"timezoneId": options["timezone_id"]}
    media = [
        {"name": "prefers-reduced-motion", "value": options["reduced_motion"]},
        {"name": "prefers-color-scheme", "value": "light"},
    ]
    yield "Emulation.setEmulatedMedia", {"features": media}
    if not options["java_script_enabled"]:
        yield "Emulation.setScriptExecutionDisabled", {"value": True}
    yield "Network.setBypassServiceWorker", {"bypass": True}
    yield from slow_line(scenario.reseau)


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
