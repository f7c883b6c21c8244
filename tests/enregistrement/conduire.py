"""Stands for a person in the browser of `enregistrer`: a process of its own, for one Playwright."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from exigences.chaine.enregistrement import RecordingOptions, record_procedure


def main() -> None:
    """Record what a function of `gestes_vecus` does at an address."""
    nom, adresse, sortie = sys.argv[1:]
    gestes = import_module("tests.enregistrement.gestes_vecus")
    conduit: Callable[[Any], None] = getattr(gestes, nom)
    options = RecordingOptions(adresse=adresse, sortie=Path(sortie), fenetre=False, conduit=conduit)
    bilan = record_procedure(options).bilan
    sys.stdout.write("\n".join((*sorted(bilan.remplaces), *bilan.perdus)))


if __name__ == "__main__":
    main()
