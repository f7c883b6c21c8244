"""The checker of SARIF files that their standard's authors publish: `make sarif` takes it.

`@microsoft/sarif-multitool-linux` is one program of 96 MB, which needs nothing besides and asks
nothing of the network: it holds the schema of SARIF 2.1.0 and the rules that the schema cannot say.
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from outils.paquet_npm import Paquet, PaquetError

RACINE = Path(__file__).parents[1]
CACHE = RACINE / ".cache" / "sarif"
PAQUET = Paquet(
    nom="@microsoft/sarif-multitool-linux",
    version="5.7.0",
    integrite=(
        "sha512-NxUbpq6ISCWoTQ/NfOYEwEDKq1Heka/rMoJ5R5LMydcAZQX/"
        "X7g5mWHcgxDub+0M07LC96tZ5LZHvF1Qy3gjTA=="
    ),
    parties=("package/Sarif.Multitool",),
    commande="make sarif",
)
DELAI_S = 120
TEMOIN = "does not provide 'informationUri'"
"""What it says of each of our files that it could read: the program has no public page."""


def checker(cache: Path = CACHE) -> Path:
    """Return the program, fetched by npm the first time only; PaquetError where it cannot be."""
    folder = PAQUET.prepare(cache / f"multitool-{PAQUET.version}", shutil.which("npm"))
    program = folder / "Sarif.Multitool"
    program.chmod(0o755)
    return program


def faults(files: Sequence[Path]) -> tuple[str, ...]:
    """Return what the checker says against these files, by the standard and by GitHub's own rules.

    It says nothing at all of a file whose values it cannot read: that silence is a fault.
    """
    done = subprocess.run(  # noqa: S603 - a fixed command
        [str(checker()), "validate", "--rule-kind", "Sarif;Gh", *map(str, files)],
        check=False,
        capture_output=True,
        text=True,
        timeout=DELAI_S,
        env={"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    lines = f"{done.stdout}\n{done.stderr}".splitlines()
    said = [line for line in lines if ": error " in line or ": warning " in line]
    read = {line.partition("(")[0] for line in said if TEMOIN in line}
    unread = [f"{path} : illisible" for path in map(str, files) if path not in read]
    return (*unread, *(line for line in said if TEMOIN not in line))


if __name__ == "__main__":
    try:
        checker()
    except PaquetError as fault:
        sys.stderr.write(f"{fault} D'ici là, l'essai du format SARIF échouera.\n")
