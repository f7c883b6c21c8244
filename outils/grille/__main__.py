"""Runs the tests of the Grid, then the suites of both engines with its browsers: `make grille`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from outils.grille.serveur import RACINE, grid, jar
from outils.paquet_npm import PaquetError

ESSAIS = "EXIGENCES_GRILLE_ESSAIS"
"""Tells the tests of the engines which Grid lends Selenium its browsers."""
SUITES = ("tests/browser", "tests/replay")
BOTH = "selenium or memes_faits or conformance"
"""Which tests of those suites drive a browser of the Grid."""


def main() -> int:
    """Return the worst of the codes of both runs."""
    try:
        jar()
        own = _pytest("-m", "grille", "tests/grille")
        with tempfile.TemporaryDirectory() as folder, grid(Path(folder), places=4) as grappe:
            environ = {**os.environ, ESSAIS: grappe.adresse}
            suites = _pytest("-n", "2", "-k", BOTH, *SUITES, env=environ)
    except PaquetError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return max(own, suites)


def _pytest(*words: str, env: dict[str, str] | None = None) -> int:
    command = [sys.executable, "-m", "pytest", *words, *sys.argv[1:]]
    return subprocess.run(command, cwd=RACINE, env=env, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
