"""Make again the report that stands in a clone, to be opened before anything is installed."""

import shutil
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from exigences.chaine.audit import AuditOptions, audit
from exigences.commandes.console import Progress, print_summary
from exigences.model.erreur import ExigencesError

RACINE = Path(__file__).resolve().parent.parent
EXEMPLE = RACINE / "rapports" / "exemple" / "rapport.html"
OCTETS_MAX = 1_000_000
"""A clone is not made heavier than this by its example."""


def main() -> int:
    """Audit the demanding fictitious service, and keep its page; 2 where it cannot."""
    console = Console(highlight=False)
    with tempfile.TemporaryDirectory() as folder:
        asked = AuditOptions(procedure="bourg-fictif", sortie=Path(folder) / "rapport")
        try:
            with Progress() as progress:
                done = audit(asked, progress)
        except ExigencesError as error:
            console.print(str(error), markup=False)
            return 2
        print_summary(console, done)
        page = done.dossier / "rapport.html"
        if (size := page.stat().st_size) > OCTETS_MAX:
            console.print(f"La page pèse {size} octets : {OCTETS_MAX} au plus.", markup=False)
            return 2
        EXEMPLE.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, EXEMPLE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
