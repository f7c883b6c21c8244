"""Stands for a person in the browser of `enregistrer`: a process of its own, for one Playwright."""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

from playwright.sync_api import sync_playwright

from exigences.browser.discovery import chromium_args, find_browser
from exigences.browser.recording import open_door
from exigences.chaine.enregistrement import RecordingOptions, record_procedure


class _Codegen:
    """What codegen would write: one action after the other, the last as it became."""

    def __init__(self) -> None:
        self.actions: list[str] = []

    def action_added(self, _page: object, _action: object, code: str) -> None:
        self.actions.append(code)

    def action_updated(self, _page: object, _action: object, code: str) -> None:
        self.actions[-1:] = [code]


def codegen(conduit: Callable[[Any], None], adresse: str, sortie: Path, langue: str) -> None:
    """Let the installed Playwright write its own recording, in one of its languages."""
    with sync_playwright() as playwright:
        chemin = find_browser(os.environ)
        navigateur = playwright.chromium.launch(
            executable_path=chemin, headless=True, args=list(chromium_args(chemin))
        )
        contexte = navigateur.new_context()
        ecrit = _Codegen()
        open_door(contexte, ecrit, langue)
        page = contexte.new_page()
        page.goto(adresse)
        conduit(page)
        navigateur.close()
    lignes = "\n".join(map(dedent, ecrit.actions))
    entier = f"def run(page):\n{indent(lignes, '    ')}\n" if langue == "python" else lignes
    sortie.write_text(entier, "utf-8")


def main() -> None:
    """Record what a function of `gestes_vecus` does at an address."""
    nom, adresse, sortie, *langue = sys.argv[1:]
    gestes = import_module("tests.enregistrement.gestes_vecus")
    conduit: Callable[[Any], None] = getattr(gestes, nom)
    if langue:
        codegen(conduit, adresse, Path(sortie), *langue)
        return
    options = RecordingOptions(adresse=adresse, sortie=Path(sortie), fenetre=False, conduit=conduit)
    bilan = record_procedure(options).bilan
    sys.stdout.write("\n".join((*sorted(bilan.remplaces), *bilan.perdus)))


if __name__ == "__main__":
    main()
