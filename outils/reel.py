"""Audit the example pages of the French State's design system, and check what is found there."""

import os
import shutil
import sys
from pathlib import Path

from rich.console import Console

from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from exigences.chaine.analyse import AuditDone
from exigences.chaine.audit import AuditOptions, audit
from exigences.commandes.console import Progress, print_summary
from exigences.facts.build import build_facts
from exigences.loading import LoadingError
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import PARCOURS
from exigences.replay.store import StoreError
from outils.paquet_dsfr import PORT, prepare, serve
from outils.paquet_npm import PaquetError
from outils.reel_ecarts import Attendu, discrepancies, other_hosts

RACINE = Path(__file__).resolve().parent.parent
CACHE = RACINE / ".cache" / "reel"
ATTENDU = RACINE / "outils" / "reel_attendu.json"
PROCEDURE = RACINE / "procedures" / "dsfr-inscription.yaml"

REUSSI, ECARTS, IMPOSSIBLE = 0, 1, 2


def main() -> int:
    """Exit 0 where all is as expected, 1 with each identity that is not, 2 if it cannot run."""
    console = Console(highlight=False)
    try:
        pages = prepare(CACHE, shutil.which("npm"))
        # As a person at the root would write it: it is printed in the report.
        asked = AuditOptions(procedure=os.path.relpath(PROCEDURE), hors_ligne=True)
        with serve(pages, PORT), Progress() as progress:
            done = audit(asked, progress)
        attendu = Attendu.read(ATTENDU)
        found = _check(done, attendu)
    except (PaquetError, BrowserMissingError, EngineError, LoadingError, StoreError) as error:
        sys.stderr.write(f"{error}\n")
        return IMPOSSIBLE
    print_summary(console, done)
    for line in found:
        sys.stderr.write(f"Écart : {line}\n")
    if found:
        return ECARTS
    sys.stdout.write(
        f"\nTout ce qui est attendu là s'y trouve, par son nom : {len(attendu.ecrans)} écrans, "
        f"{len(attendu.champs)} champs (chaque bouton radio compte), "
        f"{len(attendu.exigences)} exigences demandées et "
        f"{len(attendu.absentes)} qui ne le sont pas.\n"
    )
    return REUSSI


def _check(done: AuditDone, attendu: Attendu) -> tuple[str, ...]:
    parcours = read_parcours(done.dossier / PARCOURS)
    urls = [requete.url for requete in parcours.requetes]
    return (
        *(() if parcours.complet else (f"parcours incomplet : {parcours.phrase_fin}",)),
        *other_hosts(urls),
        *discrepancies(
            attendu,
            [ecran.url for ecran in done.rapport.ecrans],
            done.rapport.constats,
            build_facts(parcours).pages,
        ),
    )


if __name__ == "__main__":
    sys.exit(main())
