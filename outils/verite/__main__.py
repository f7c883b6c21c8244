"""Installs, starts, audits and stops whole services, and says what nobody judged yet."""

import argparse
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from exigences.loading import LoadingError
from exigences.replay.store import StoreError
from outils.verite.archives import Dossier
from outils.verite.campagne import campaign
from outils.verite.documents import RACINE, Passage, service_names
from outils.verite.erreur import VeriteError
from outils.verite.jugement import to_fill, to_judge
from outils.verite.moteurs import engines_page
from outils.verite.page import page
from outils.verite.passages import replay_all, reread_all, serve

CACHE = RACINE / ".cache" / "verite"
PAGE = RACINE / "docs" / "verite.md"
PAGE_MOTEURS = RACINE / "docs" / "deux-moteurs.md"

type Passages = Callable[[Dossier, Path], Iterator[Passage]]

FAIT, A_JUGER, IMPOSSIBLE, INTERROMPU = 0, 1, 2, 130


def main() -> int:
    """Exit 0 where all that was said is judged, 1 with what is not, 2 if a service cannot run.

    A report that contradicts itself exits with 1 too.
    """
    parser = argparse.ArgumentParser(
        prog="python -m outils.verite",
        description="Parcourt des services entiers, et réécrit docs/verite.md.",
    )
    parser.add_argument("services", nargs="*", choices=[*service_names(), []])
    parser.add_argument("--cache", type=Path, default=CACHE, help="dossier des installations")
    parser.add_argument("--servir", action="store_true", help="sert sans auditer, pour regarder")
    parser.add_argument(
        "--relire", action="store_true", help="juge de nouveau les rejeux gardés, sans service"
    )
    parser.add_argument(
        "--campagne",
        type=int,
        default=0,
        metavar="AUDITS",
        help="les sert tous ensemble, en fait une campagne avec chaque moteur (tant d'audits à la "
        "fois), compare, et réécrit docs/deux-moteurs.md",
    )
    options = parser.parse_args()
    chosen = options.services or service_names()
    if options.servir:
        return _serve(chosen, options.cache)
    if options.campagne:
        return _campaign(chosen, options.cache, options.campagne)
    return _audit(chosen, options.cache, reread_all if options.relire else replay_all)


def _serve(names: Sequence[str], cache: Path) -> int:
    """Serve each in turn, until a line is read."""
    for name in names:
        try:
            serve(Dossier(name), cache, _until_a_line)
        except VeriteError as error:
            sys.stderr.write(f"{name} : {error}\n")
            return IMPOSSIBLE
        except KeyboardInterrupt:
            return INTERROMPU
    return FAIT


def _campaign(names: Sequence[str], cache: Path, parallele: int) -> int:
    """Compare the engines on all these services; 2 where one could not audit a journey."""
    try:
        found = campaign(names, cache, parallele)
        PAGE_MOTEURS.write_text(engines_page(), encoding="utf-8")
    except (VeriteError, BrowserMissingError) as error:
        sys.stderr.write(f"{error}\n")
        return IMPOSSIBLE
    except KeyboardInterrupt:
        return INTERROMPU
    sys.stdout.write(f"Écrit : {PAGE_MOTEURS.relative_to(RACINE)}\n")
    return IMPOSSIBLE if any(one.manque for one in found.demarches) else FAIT


def _until_a_line(address: str) -> None:
    sys.stdout.write(f"{address}\nEntrée pour arrêter.\n")
    sys.stdout.flush()
    sys.stdin.readline()


def _audit(names: Sequence[str], cache: Path, passages: Passages) -> int:
    fresh, failed, torn = "", False, False
    for name in names:
        try:
            _run(name, cache, passages)
        except (VeriteError, BrowserMissingError, EngineError, LoadingError, StoreError) as error:
            failed = True
            sys.stderr.write(f"{name} : {error}\n")
        except KeyboardInterrupt:
            return INTERROMPU
        fresh += _left(name)
        torn = torn or any(passage.contradictions for passage in Dossier(name).derniers())
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"Écrit : {PAGE.relative_to(RACINE)}\n")
    if fresh:
        sys.stderr.write(f"\nÀ juger, chacun dans le jugements.yaml de son service :\n{fresh}")
    if failed:
        return IMPOSSIBLE
    return A_JUGER if fresh or torn else FAIT


def _run(name: str, cache: Path, passages: Passages) -> None:
    """Audit a service, and keep what is said at once: the first time stays the first."""
    dossier = Dossier(name)
    for passage in passages(dossier, cache):
        dossier.keep([passage])
        end = "jusqu'au bout" if passage.complet else passage.fin
        sys.stdout.write(f"{name}, {passage.demarche}, {passage.sosie} : {end}\n")
        sys.stdout.writelines(f"  se contredit : {said}\n" for said in passage.contradictions)
        sys.stdout.flush()


def _left(name: str) -> str:
    """Return what nobody judged of a service yet, to fill in."""
    dossier = Dossier(name)
    jugements = dossier.jugements()
    left = to_judge(dossier.derniers(), jugements)
    return f"\n# verite/{name}/jugements.yaml\n{to_fill(left, jugements)}" if left else ""


if __name__ == "__main__":
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, signal.default_int_handler)  # a service never outlives its bench
    sys.exit(main())
