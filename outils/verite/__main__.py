"""Installs, starts, audits and stops whole services, and says what nobody judged yet."""

import argparse
import sys
from pathlib import Path

from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from exigences.loading import LoadingError
from exigences.replay.store import StoreError
from outils.verite.archives import Dossier
from outils.verite.documents import RACINE, service_names
from outils.verite.erreur import VeriteError
from outils.verite.jugement import to_fill, to_judge
from outils.verite.page import page
from outils.verite.passages import replay_all

CACHE = RACINE / ".cache" / "verite"
PAGE = RACINE / "docs" / "verite.md"

FAIT, A_JUGER, IMPOSSIBLE, INTERROMPU = 0, 1, 2, 130


def main() -> int:
    """Exit 0 where all that was said is judged, 1 with what is not, 2 if a service cannot run."""
    parser = argparse.ArgumentParser(
        prog="python -m outils.verite",
        description="Parcourt des services entiers, et réécrit docs/verite.md.",
    )
    parser.add_argument("services", nargs="*", choices=[*service_names(), []])
    parser.add_argument("--cache", type=Path, default=CACHE, help="dossier des installations")
    options = parser.parse_args()
    fresh, failed = "", False
    for name in options.services or service_names():
        try:
            fresh += _run(name, options.cache)
        except (VeriteError, BrowserMissingError, EngineError, LoadingError, StoreError) as error:
            failed = True
            sys.stderr.write(f"{name} : {error}\n")
        except KeyboardInterrupt:
            return INTERROMPU
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"Écrit : {PAGE.relative_to(RACINE)}\n")
    if fresh:
        sys.stderr.write(f"\nÀ juger, chacun dans le jugements.yaml de son service :\n{fresh}")
    if failed:
        return IMPOSSIBLE
    return A_JUGER if fresh else FAIT


def _run(name: str, cache: Path) -> str:
    """Return what a service's run left to judge, to fill in."""
    dossier = Dossier(name)
    done = []
    for passage in replay_all(dossier, cache):
        # Kept at once: what was said first stays first, even if the rest fails.
        dossier.keep([passage])
        done.append(passage)
        end = "jusqu'au bout" if passage.complet else passage.fin
        sys.stdout.write(f"{name}, {passage.demarche}, {passage.sosie} : {end}\n")
        sys.stdout.flush()
    jugements = dossier.jugements()
    left = to_judge(done, jugements)
    return f"\n# verite/{name}/jugements.yaml\n{to_fill(left, jugements)}" if left else ""


if __name__ == "__main__":
    sys.exit(main())
