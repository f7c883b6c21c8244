"""Measure an audit beside the same steps in plain Playwright, whole processes, in one run."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import yaml

from exigences.browser.axe import axe_source
from exigences.browser.conditions import launch_args
from exigences.browser.discovery import BrowserMissingError, find_browser
from exigences.chaine.sosies import choose
from exigences.loading import fill_steps
from exigences.loading.bibliotheque import open_procedure
from outils.couts import RACINE, Cout, cost, program
from outils.page_banc import Chiffre, keep

SERVICE = "bourg-fictif"
DOSSIER = RACINE / "exigences" / "demo" / "procedures"
VISE = 1.3
"""Ratio to a plain script that is aimed at."""
VISE_ENSEMBLE = 0.6
"""Ratio of all people at once to one after the other that is aimed at, on two cores."""


def main(tours: int, gens: Sequence[str]) -> int:
    """Print what each turn costs, then keep the ratios in the median; 2 if nothing is measured."""
    try:
        browser = find_browser(os.environ)
    except BrowserMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        steps = _steps(folder, browser)
        procedure = _plain(folder)
        turns = []
        for tour in range(1, tours + 1):
            bare = cost([sys.executable, "-m", "outils.banc_nu", str(steps)])
            ours = cost(_audit(procedure, folder / f"rapport-{tour}"))
            around = cost(_audit(procedure, folder / f"alentours-{tour}", alentours=True))
            turns.append((bare, ours, around))
            _say(f"tour {tour} : script nu {bare}, auditer {ours}, avec les alentours {around}")
        people = [word for one in gens for word in ("-s", one)]
        one, all_ = (
            cost([*_audit(procedure, folder / f"tous-{n}"), *people, "--parallele", n])
            for n in ("1", str(os.cpu_count() or 1))
        )
        _say(f"-s {' '.join(gens)} : un rejeu après l'autre {one}, un par cœur {all_}")
    figures = _figures(turns, one, all_, gens)
    for figure in figures.values():
        _say(f"{figure.titre} : {figure.valeur:.2f}")
    keep(**figures)
    return 0


def _figures(
    turns: Sequence[tuple[Cout, Cout, Cout]], one: Cout, all_: Cout, gens: Sequence[str]
) -> dict[str, Chiffre]:
    wall = median(ours.secondes / bare.secondes for bare, ours, _ in turns)
    processor = median(ours.processeur / bare.processeur for bare, ours, _ in turns)
    around = median(around.secondes / ours.secondes for _, ours, around in turns)
    plain = "mêmes étapes, axe et une image par état"
    return {
        "rejeu_duree": Chiffre(
            titre="auditer / script nu de Playwright, durée", valeur=wall, vise=VISE, detail=plain
        ),
        "rejeu_processeur": Chiffre(
            titre="auditer / script nu de Playwright, processeur", valeur=processor, detail=plain
        ),
        "rejeu_alentours": Chiffre(titre="auditer avec les alentours / sans", valeur=around),
        "rejeu_tous": Chiffre(
            titre="Plusieurs personnes, un rejeu par cœur / l'un après l'autre",
            detail=", ".join(gens),
            valeur=all_.secondes / one.secondes,
            vise=VISE_ENSEMBLE,
        ),
    }


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _steps(folder: Path, browser: Path) -> Path:
    """The steps, filled in for the usual person, and what else a plain script is given."""
    source = open_procedure(SERVICE)
    sosie = choose(("poste-fixe",))[0].scenario.sosie
    filled = fill_steps(source.procedure.etapes, sosie, {})
    asked = {
        "navigateur": str(browser),
        "drapeaux": launch_args(browser),
        "axe": axe_source(),
        "dossier": str(DOSSIER),
        "etapes": [e.model_dump(mode="json", exclude_defaults=True) for e in filled],
    }
    path = folder / "etapes.json"
    path.write_text(json.dumps(asked), "utf-8")
    return path


def _plain(folder: Path) -> Path:
    """The procedure without its provocations, beside the file that it gives."""
    source = DOSSIER / f"{SERVICE}.yaml"
    document = yaml.safe_load(source.read_text("utf-8"))
    path = folder / "demarche.yaml"
    path.write_text(yaml.safe_dump(document | {"provocations": []}, allow_unicode=True), "utf-8")
    (folder / "justificatif.pdf").write_bytes((DOSSIER / "justificatif.pdf").read_bytes())
    return path


def _audit(procedure: Path, out: Path, *, alentours: bool = False) -> list[str]:
    words = ("auditer", str(procedure), "--demo", "--silencieux", "--sortie", str(out))
    return program(*words, *(() if alentours else ("--sans-alentours",)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Compare un audit et un script nu.")
    parser.add_argument("tours", type=int, nargs="?", default=3, help="mesures, dont la médiane")
    parser.add_argument("gens", nargs="*", default=["tous"], help="à rejouer ensemble")
    asked = parser.parse_args()
    raise SystemExit(main(asked.tours, asked.gens))
