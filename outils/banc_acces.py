"""Measure what our own checks of accessibility add to an inspection and to an audit."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from outils.banc import CACHE, PAGES, floor
from outils.couts import Cout, cost, program
from outils.page_banc import Chiffre, keep
from outils.paquet_dsfr import prepare, serve
from outils.paquet_npm import PaquetError

VISE_INSPECTER, VISE_AUDITER = 0.2, 0.15
SERVICE = "bourg-fictif"


def main(tours: int) -> int:
    """Print each turn, then keep the shares in the median; 2 where nothing could be measured."""
    try:
        with serve(prepare(CACHE, shutil.which("npm")), 0) as base:
            urls = [f"{base}/example/{page}/index.html" for page in PAGES]
            looks = [_look(urls) for _ in range(tours)]
        with tempfile.TemporaryDirectory() as folder:
            audits = [_audit(Path(folder) / str(tour)) for tour in range(tours)]
    except (PaquetError, BrowserMissingError, EngineError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    figures = _figures(looks, audits)
    for one in figures.values():
        sys.stdout.write(f"{one.titre} : {one.valeur:.2f}\n")
    keep(**figures)
    return 0


def _look(urls: Sequence[str]) -> tuple[float, ...]:
    """Processor of the least that these pages cost, of an inspection without our checks, with."""
    asked = ("inspecter", "--json", *urls)
    least = [sys.executable, "-m", "outils.banc_acces", *urls]
    return tuple(cost(one).processeur for one in (least, _without(*asked), program(*asked)))


def _audit(folder: Path) -> tuple[Cout, Cout]:
    """An audit with what is linked to it, without our checks, then with them."""
    without, whole = (
        cost([*command, "--sortie", str(folder / name)])
        for name, command in (("sans", _without(*_AUDIT)), ("avec", program(*_AUDIT)))
    )
    return without, whole


_AUDIT = ("auditer", SERVICE, "--silencieux")


def _without(*words: str) -> list[str]:
    return [sys.executable, "-m", "outils.banc_sans", *words]


def _figures(
    looks: Sequence[tuple[float, ...]], audits: Sequence[tuple[Cout, Cout]]
) -> dict[str, Chiffre]:
    return {
        "acces_inspecter": Chiffre(
            titre="Nos contrôles d'accessibilité dans inspecter / plancher",
            valeur=median((whole - without) / least for least, without, whole in looks),
            vise=VISE_INSPECTER,
            detail=f"{len(PAGES)} pages du système de design de l'État, processeur",
        ),
        "acces_auditer": Chiffre(
            titre="Nos contrôles et nos essais, en plus dans auditer",
            valeur=median(whole.secondes / without.secondes - 1 for without, whole in audits),
            vise=VISE_AUDITER,
            detail=f"{SERVICE}, avec les alentours, durée",
        ),
        "acces_auditer_processeur": Chiffre(
            titre="Nos contrôles et nos essais, en plus dans auditer",
            valeur=median(whole.processeur / without.processeur - 1 for without, whole in audits),
            detail=f"{SERVICE}, avec les alentours, processeur",
        ),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Pèse nos contrôles d'accessibilité.")
    parser.add_argument("--tours", type=int, default=3, help="mesures, dont la médiane est dite")
    parser.add_argument("plancher", nargs="*", help="pages à charger, et à donner à axe, seulement")
    asked = parser.parse_args()
    if asked.plancher:
        floor(asked.plancher)
    else:
        raise SystemExit(main(asked.tours))
