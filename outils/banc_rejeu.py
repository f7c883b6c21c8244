"""Measure an audit beside the same steps in plain Playwright, whole processes, in one run."""

import json
import os
import subprocess
import sys
import tempfile
import time
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
from outils.banc_mille import program, spent

RACINE = Path(__file__).resolve().parent.parent
SERVICE = "bourg-fictif"
DOSSIER = RACINE / "exigences" / "demo" / "procedures"
VISE = 1.3
"""Ratio that is aimed at."""


def main(tours: int = 3) -> int:
    """Print both costs of each turn, then the ratios in the median; 2 where nothing is measured."""
    try:
        browser = find_browser(os.environ)
    except BrowserMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        steps = _steps(folder, browser)
        procedure = _plain(folder)
        ratios = []
        for tour in range(1, tours + 1):
            bare = _cost([sys.executable, "-m", "outils.banc_nu", str(steps)])
            ours = _cost(_audit(procedure, folder / f"rapport-{tour}"))
            around = _cost(_audit(procedure, folder / f"alentours-{tour}", alentours=True))
            ratios.append((ours[0] / bare[0], ours[1] / bare[1]))
            sys.stdout.write(
                f"tour {tour} : script nu {_said(bare)}, auditer {_said(ours)}, avec les "
                f"alentours {_said(around)}\n"
            )
            sys.stdout.flush()
    wall, processor = (median(column) for column in zip(*ratios, strict=True))
    sys.stdout.write(
        f"auditer / script nu, sans provocations ni alentours : {wall:.2f} en durée, "
        f"{processor:.2f} en processeur ({VISE} visé)\n"
    )
    return 0


def _said(cost: tuple[float, float]) -> str:
    return f"{cost[0]:.1f} s ({cost[1]:.1f} s de processeur)"


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


def _cost(command: Sequence[str]) -> tuple[float, float]:
    """Seconds of a whole process, and of processor with all that it waited for."""
    before, start = spent(), time.perf_counter()
    subprocess.run(command, cwd=RACINE, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    return time.perf_counter() - start, spent() - before


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
