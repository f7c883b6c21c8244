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
EXEMPLE = RACINE / "rapports" / "exemple"
PAGES = ("rapport.html", "resume.html")
OCTETS_MAX = 1_100_000
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
        size = sum((done.dossier / page).stat().st_size for page in PAGES)
        if size > OCTETS_MAX:
            console.print(f"L'exemple pèse {size} octets : {OCTETS_MAX} au plus.", markup=False)
            return 2
        EXEMPLE.mkdir(parents=True, exist_ok=True)
        for page in PAGES:
            shutil.copyfile(done.dossier / page, EXEMPLE / page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
