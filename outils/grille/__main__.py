"""Runs the tests of the Grid, then those of the engines by each of its wires: `make grille`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from outils.grille.serveur import RACINE, WITHOUT_CDP, grid, jar
from outils.paquet_npm import PaquetError

ESSAIS = "EXIGENCES_GRILLE_ESSAIS"
"""Tells the tests of the engines which Grid lends Selenium its browsers."""
SUITES = ("tests/browser", "tests/replay")
BOTH = "selenium or memes_faits or conformance"
"""Which tests of those suites drive a browser of the Grid."""
WAYS = ((), WITHOUT_CDP)
"""What the nodes of each Grid are started with: the wire of its browsers is not the same."""


def main() -> int:
    """Return the worst of the codes of all runs."""
    try:
        jar()
        return max(_pytest("-m", "grille", "tests/grille"), *map(_suites, WAYS))
    except PaquetError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _suites(options: tuple[str, ...]) -> int:
    """The code of the suites of the engines, with the browsers of such a Grid."""
    with (
        tempfile.TemporaryDirectory() as folder,
        grid(Path(folder), places=4, options=options) as grappe,
    ):
        environ = {**os.environ, ESSAIS: grappe.adresse}
        return _pytest("-n", "2", "-k", BOTH, *SUITES, env=environ)


def _pytest(*words: str, env: dict[str, str] | None = None) -> int:
    command = [sys.executable, "-m", "pytest", *words, *sys.argv[1:]]
    return subprocess.run(command, cwd=RACINE, env=env, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
