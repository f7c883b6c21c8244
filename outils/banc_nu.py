"""The least that a replay can cost: the same steps in plain Playwright, as anybody writes them.

Its own program, which loads nothing of ours but the fictitious service: a document gives it the
steps, and what they need. At each new state, axe and a picture of the whole page.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, sync_playwright

from exigences.demo import serve_demo

AXE_RUN = "axe.run(document, {resultTypes: ['violations', 'incomplete']})"

type Scope = Page | FrameLocator
type Values = Mapping[str, Any]


def main(document: Path) -> None:
    """Do the steps of a document."""
    asked = json.loads(document.read_text("utf-8"))
    with serve_demo(0) as service, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=asked["navigateur"], args=asked["drapeaux"]
        )
        page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
        start = f"http://127.0.0.1:{service.port}/bourg-fictif/"
        states = 0
        for step in asked["etapes"]:
            for verb, values in _spread(step, page):
                if verb == "aller":
                    page.goto(start)
                else:
                    _do(page, page, verb, values, Path(asked["dossier"]))
                if verb in ("aller", "cliquer"):
                    states += 1
                    page.wait_for_load_state()
                    page.evaluate(asked["axe"])
                    page.evaluate(AXE_RUN)
                    page.screenshot(full_page=True)
        browser.close()
    sys.stdout.write(f"{states}\n")


def _spread(step: Values, page: Page) -> Iterator[tuple[str, Values]]:
    """The gestures of a step: a fork is followed where what it looks for is there."""
    ((verb, values),) = step.items()
    if verb == "si":
        if page.get_by_text(values["visible"]["texte"]).is_visible():
            for inner in values["alors"]:
                yield from _spread(inner, page)
    elif verb != "envoyer":
        yield verb, values


def _do(page: Page, scope: Scope, verb: str, values: Values, folder: Path) -> None:
    if verb == "cliquer":
        _pressed(scope, values["nom"]).click()
    elif verb in ("attendre", "verifier"):
        scope.get_by_text(values["texte"]).first.wait_for()
    elif verb == "remplir":
        _field(scope, values).fill(values["valeur"])
    elif verb == "choisir":
        _field(scope, values).select_option(label=values["option"])
    elif verb == "cocher":
        _field(scope, values).check()
    elif verb == "televerser":
        _field(scope, values).set_input_files(folder / values["fichier"])
    elif verb == "franchir":
        _field(scope, values).fill(values.get("valeur") or _code(page, values))
    else:
        frame = page.frame_locator(f"iframe[title='{values['cadre']}']")
        for step in values["etapes"]:
            ((inner, own),) = step.items()
            _do(page, frame, inner, own, folder)


def _pressed(scope: Scope, name: str) -> Locator:
    return scope.get_by_role("button", name=name).or_(scope.get_by_role("link", name=name)).first


def _field(scope: Scope, values: Values) -> Locator:
    if "css" in values:
        return scope.locator(values["css"])
    return scope.get_by_label(values["etiquette"]).first


def _code(page: Page, values: Values) -> str:
    """What the service sent: read in its mailbox."""
    box = page.context.new_page()
    box.goto(page.url.partition("/bourg-fictif/")[0] + values["boite"])
    found = re.search(values["motif"], box.inner_text("body"))
    box.close()
    return found.group() if found else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
