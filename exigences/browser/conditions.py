"""Turns a scenario into the options of a browser, the same for every engine."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import exigences
from exigences.browser.discovery import QUIET_AND_HEADLESS, chromium_args
from exigences.browser.engine import Conditions
from exigences.model.procedure.scenario import Scenario

ONE_PROCESS_FRAMES = "--disable-site-isolation-trials"
"""Frames of other sites stay readable over one wire; the sosie has nothing to lose to them."""
NO_WHOLE_PAGES = "--disable-back-forward-cache"
"""Pages left are loaded again when one goes back: Playwright cannot follow those kept whole."""
NO_BACKGROUND_FETCH = "--disable-blink-features=BackgroundFetch"
"""Pages have no such downloads: the browser makes them itself, and tells no one."""
DEFAULT_LANGUAGE = "fr-FR"
ONLY_LOOPBACK = (
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
    "EXCLUDE localhost",
    "EXCLUDE [::1]",
)
FEATURES = (
    "CDPScreenshotNewSurface",
    "SkipListAccountsWithoutGaiaCookies",
    # A public page, its frames and its workers ask nothing of a private address, whatever its name.
    "LocalNetworkAccessChecks",
    "LocalNetworkAccessChecksWebSockets",
    "LocalNetworkAccessChecksWebTransport",
    "LocalNetworkAccessChecksWebRTC",
)


def launch_args(
    browser: Path | None, *, hors_ligne: bool = False, regles: Sequence[str] = ()
) -> tuple[str, ...]:
    """Flags of Chromium; `hors_ligne` makes every host but its own machine unreachable.

    `regles` says where names lead, in Chrome's words. Where `browser` is None, it is on another
    machine, which knows best what it needs to start there.
    """
    rules = ONLY_LOOPBACK if hors_ligne else regles
    return (
        *(QUIET_AND_HEADLESS if browser is None else chromium_args(browser)),
        "--disable-gpu",
        "--hide-scrollbars",
        ONE_PROCESS_FRAMES,
        NO_WHOLE_PAGES,
        NO_BACKGROUND_FETCH,
        f"--enable-features={','.join(FEATURES)}",
        *((f"--host-resolver-rules={', '.join(rules)}",) if rules else ()),
    )


def own_words(langue: str) -> dict[str, str]:
    """What makes the browser's own messages be in a language, where it has them in that one.

    On Linux Chromium reads it there alone; Debian ships its languages apart (`chromium-l10n`).
    """
    name = langue.replace("-", "_")
    return {"LANGUAGE": ":".join(dict.fromkeys((name, name.partition("_")[0])))}


def viewport(scenario: Scenario) -> tuple[int, int, float]:
    """Width and height in CSS pixels, and pixel ratio: zooming narrows the page as it does."""
    factor = scenario.zoom / 100
    device = scenario.appareil
    return (
        round(device.largeur / factor),
        round(device.hauteur / factor),
        device.densite * factor,
    )


def context_options(scenario: Scenario) -> dict[str, Any]:
    """Options of a Playwright context for this scenario."""
    width, height, ratio = viewport(scenario)
    return {
        "viewport": {"width": width, "height": height},
        "device_scale_factor": ratio,
        "has_touch": scenario.appareil.tactile,
        "is_mobile": scenario.appareil.tactile,
        "java_script_enabled": scenario.javascript,
        "locale": scenario.langues[0] if scenario.langues else DEFAULT_LANGUAGE,
        "timezone_id": "Europe/Paris",
        "accept_downloads": False,
        "reduced_motion": "reduce" if scenario.mouvement_reduit else "no-preference",
    }


def user_agent(conditions: Conditions, version: str) -> str:
    """An honest user agent: that of the browser, then who audits and how to write to them."""
    device = conditions.scenario.appareil
    system = "Linux; Android 10; K" if device.tactile else "X11; Linux x86_64"
    mobile = " Mobile" if device.tactile else ""
    base = device.agent or (
        f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) "
        f"Chrome/{version.split('.', maxsplit=1)[0]}.0.0.0{mobile} Safari/537.36"
    )
    contact = f" (contact : {conditions.contact})" if conditions.contact else ""
    return f"{base} exigences/{exigences.__version__}{contact}"
