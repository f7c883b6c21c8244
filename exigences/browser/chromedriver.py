"""Finds the ChromeDriver of this machine: it is never downloaded at run time."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from exigences.browser.engine import EngineError

ENVIRONMENT_VARIABLE = "EXIGENCES_CHROMEDRIVER"
NAME = "chromedriver"


def find_chromedriver(browser: Path, environ: Mapping[str, str]) -> Path:
    """The driver asked for, that of the PATH, or the one beside the browser; else EngineError."""
    path = environ.get("PATH", "")
    if asked := environ.get(ENVIRONMENT_VARIABLE, "").strip():
        if found := shutil.which(asked, path=path):
            return Path(found)
        message = (
            f"Le pilote « {asked} » demandé par la variable {ENVIRONMENT_VARIABLE} n'existe pas "
            "ou n'est pas exécutable : corrigez ce chemin, ou retirez la variable."
        )
        raise EngineError(message)
    beside = os.pathsep.join(str(p) for p in (browser.parent, browser.resolve().parent))
    if found := shutil.which(NAME, path=path) or shutil.which(NAME, path=beside):
        return Path(found)
    message = (
        "Le moteur selenium a besoin de ChromeDriver, de même version que le navigateur : "
        "installez le paquet « chromium-driver » de votre système, ou donnez son chemin dans la "
        f"variable {ENVIRONMENT_VARIABLE}."
    )
    raise EngineError(message)
