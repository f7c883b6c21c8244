"""Measures the accuracy of the facts, and writes `docs/justesse.md`."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import exigences
from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from exigences.facts.page.etat import read_page
from outils.justesse.collecte import Avancee, Collecte, collect, collection
from outils.justesse.comparaison import compare
from outils.justesse.erreur import JustesseError
from outils.justesse.essais import own_pages
from outils.justesse.formasaurus import PageAnnotee, fetch_wheel, read_labels, read_pages
from outils.justesse.francais import french_sections
from outils.justesse.redaction import Mesures, accuracy_page

RACINE = Path(__file__).resolve().parents[2]
CACHE = RACINE / ".cache" / "justesse"
PAGE = RACINE / "docs" / "justesse.md"

FAIT, IMPOSSIBLE, INTERROMPU = 0, 2, 130
_EVERY = 10


def main() -> int:
    """Exit 0 where the page is written, 2 where the measure cannot be made."""
    argparse.ArgumentParser(
        prog="python -m outils.justesse",
        description="Mesure la justesse du programme et récrit docs/justesse.md (5 minutes).",
    ).parse_args()
    try:
        wheel = fetch_wheel(CACHE)
        labels = read_labels(wheel)
        kept = collection(CACHE)
        for step in collect(read_pages(wheel), kept):
            _tell(step)
        fields = accuracy_page(_measures(labels, kept))
        french = french_sections(CACHE, shutil.which("npm"))
        ours = own_pages(RACINE)
        PAGE.write_text(f"{fields}\n{french}\n{ours}", encoding="utf-8")
    except (JustesseError, BrowserMissingError, EngineError) as error:
        sys.stderr.write(f"{error}\n")
        return IMPOSSIBLE
    except KeyboardInterrupt:
        sys.stderr.write("\nInterrompu : relancez « make justesse » pour continuer.\n")
        return INTERROMPU
    sys.stdout.write(f"Écrit : {PAGE.relative_to(RACINE)}\n")
    return FAIT


def _tell(step: Avancee) -> None:
    if step.erreur:
        sys.stderr.write(f"{step.nom} : {step.erreur}\n")
    if step.faites % _EVERY == 0 or step.faites == step.prevues:
        sys.stdout.write(f"Pages collectées : {step.faites} sur {step.prevues}\n")
        sys.stdout.flush()


def _measures(labels: Sequence[PageAnnotee], kept: Collecte) -> Mesures:
    read, missing = [], []
    for page in labels:
        snapshot = kept.read(page.nom)
        if snapshot is None:
            missing.append(page.nom)
            continue
        read.append(compare(page, read_page(snapshot, 0, lambda _: True)))
    return Mesures(
        pages=tuple(read),
        absentes=tuple(missing),
        annotees=len(labels),
        versions={**kept.engine(), "exigences": exigences.__version__},
    )


if __name__ == "__main__":
    sys.exit(main())
